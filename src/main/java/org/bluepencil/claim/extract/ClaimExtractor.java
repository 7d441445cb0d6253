package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.article.Article;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Extraction;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Open;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.Query;
import org.bluepencil.claim.Reference;
import org.bluepencil.claim.Unchecked;
import org.bluepencil.claim.Worth;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.claim.link.Discourse;
import org.bluepencil.claim.link.Linker;
import org.bluepencil.claim.worth.Weights;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.SentenceReader;
import org.bluepencil.language.clause.Clauses;
import org.bluepencil.language.time.Anchors;
import org.bluepencil.names.Names;
import org.bluepencil.value.Later;

/** From an article to all that can be checked in it. Safe for several threads. */
public final class ClaimExtractor {
    private final SentenceReader reader;
    private final VerbMatcher verbs;
    private final NounMatcher nouns;
    private final AgeMatcher ages;
    private final RankMatcher ranks;
    private final StatisticReader statistics;
    private final LifeBrackets lives;
    private final TitleYears titles;
    private final NameMatcher persons;
    private final AdverbMatcher adverbs;
    private final Subproperties subproperties;

    public ClaimExtractor(SentenceReader reader, Frames frames) {
        this.reader = reader;
        this.verbs = new VerbMatcher(frames);
        this.nouns = new NounMatcher(frames);
        this.ages = new AgeMatcher(frames);
        this.ranks = new RankMatcher(frames);
        this.statistics = new StatisticReader(frames);
        this.lives = new LifeBrackets(frames);
        this.titles = new TitleYears(frames);
        this.persons = new NameMatcher(frames);
        this.adverbs = new AdverbMatcher(frames);
        this.subproperties = new Subproperties(frames);
    }

    public Extraction extract(Article article, Names names) {
        List<Sentence> sentences = Anchors.resolve(reader.read(article, names), article.text());
        Linker linker = new Linker(names);
        Discourse discourse = new Discourse(names);
        Quotes quotes = new Quotes(article.text(), article.passages());
        List<Claim> claims = new ArrayList<>();
        List<Unchecked> unchecked = new ArrayList<>();
        Map<Span, Later<Worth>> worth = new HashMap<>();
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Scene scene = new Scene(
                    article, sentence, i, Later.of(() -> Clauses.of(sentence)), names, linker, discourse, quotes);
            remember(scene);
            references.addAll(new BackReferences(scene).find());
            List<Claim> own = WiderPlaces.marked(claimsOf(scene), article.text());
            claims.addAll(own);
            worth.put(sentence.span(), Later.of(() -> Weights.packed().of(sentence, scene.clauses())));
            UncheckedSentences.of(scene, own).ifPresent(unchecked::add);
        }
        List<Claim> numbered = numbered(claims);
        List<Open> open = OpenWords.of(sentences, numbered);
        List<Query> queries = new QueryFinder(article, sentences, quotes, names).find(numbered);
        return new Extraction(numbered, queries, open, unchecked, sentences, worth, references);
    }

    private List<Claim> claimsOf(Scene scene) {
        ClaimFactory factory = new ClaimFactory(scene);
        List<Match> matches = new ArrayList<>(verbs.match(scene));
        StatisticReader.Read told = statistics.read(scene, factory);
        nouns.match(scene).stream().filter(m -> !told.settles(m)).forEach(matches::add);
        matches.addAll(ages.match(scene));
        matches.addAll(persons.match(scene));
        matches.addAll(adverbs.match(scene));
        List<Claim> claims = new ArrayList<>(told.claims());
        matches.forEach(m -> claims.addAll(factory.claims(m)));
        claims.addAll(ranks.claims(scene, factory));
        claims.addAll(lives.claims(scene, factory));
        claims.addAll(titles.claims(scene, factory, List.copyOf(claims)));
        claims.replaceAll(c -> subproperties.narrowed(c, scene));
        claims.removeIf(c -> isCountOfFigure(c, claims));
        claims.removeIf(c -> isStretchOfAnother(c, claims));
        UnmappedStatements.of(scene, claims).ifPresent(claims::add);
        return claims;
    }

    /** "Quay & Co employs 4,200 people": a figure that a measure tells is not the length of a list besides. */
    private static boolean isCountOfFigure(Claim claim, List<Claim> claims) {
        return claim.form() instanceof Form.Count
                && claims.stream()
                        .anyMatch(other -> other.span().overlaps(claim.span())
                                && other.form() instanceof Form.Fact fact
                                && fact.value() instanceof Claimed.Number
                                && fact.subject()
                                        .label()
                                        .equals(claim.form().subject().label()));
    }

    /** "Was published by Quarto House from 1990 to 1996": how long that went on is no date of publication. */
    private static boolean isStretchOfAnother(Claim claim, List<Claim> claims) {
        return claim.form() instanceof Form.Fact fact
                && fact.value() instanceof Claimed.Time
                && claim.manner().narrowed()
                && claims.stream()
                        .anyMatch(other -> other.form() instanceof Form.SpanOfTime span
                                && span.edge() == Form.Edge.START
                                && claim.span().covers(other.span())
                                && !claim.span().equals(other.span())
                                && span.subject().equals(fact.subject()));
    }

    /** Tells the discourse of the sentence's names before its claims are read, so that "its" may look back at them. */
    private static void remember(Scene scene) {
        for (Mention mention : scene.sentence().mentions()) {
            if (!(mention instanceof Mention.Name name)) {
                continue;
            }
            String text = name.span().of(scene.article().text());
            Link link = scene.linker().link(name, List.of());
            Participant participant = new Participant(text, name.span(), link);
            if (name.candidates().isEmpty()) {
                participant = scene.discourse()
                        .bySurname(text, scene.number())
                        .map(p -> new Participant(text, name.span(), p.link()))
                        .orElse(participant);
            }
            if (link instanceof Link.To to) {
                scene.linker().noticed(to.id());
            }
            scene.discourse().mention(participant, scene.number(), scene.isSubject(name), name.entityTag());
            if (isHeading(scene, name)) {
                scene.discourse().heading(participant, name.entityTag());
            }
        }
    }

    /** Whether a text begins with a name that stands by itself: it is about whom that names. */
    private static boolean isHeading(Scene scene, Mention.Name name) {
        return scene.number() == 0
                && scene.sentence().tokens().stream()
                        .allMatch(t -> name.tokens().contains(t.index()) || t.is("punct"));
    }

    /** In order, each once, with their ids. */
    private static List<Claim> numbered(List<Claim> claims) {
        Map<String, Claim> distinct = new LinkedHashMap<>();
        claims.stream().sorted(Claim.ORDER).forEach(c -> distinct.putIfAbsent(key(c), c));
        List<Claim> numbered = new ArrayList<>();
        distinct.values().forEach(c -> numbered.add(c.withId("c" + (numbered.size() + 1))));
        return numbered;
    }

    private static String key(Claim claim) {
        String frame = claim.frame() == null ? "" : claim.frame().id();
        return claim.span()
                + frame
                + claim.form().getClass().getSimpleName()
                + claim.form().subject().label();
    }
}
