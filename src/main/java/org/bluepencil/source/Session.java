package org.bluepencil.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bluepencil.article.Article;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Extraction;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.Query;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.Statement;
import org.bluepencil.http.Ask;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Reply;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.Names;
import org.bluepencil.source.knowledge.FetchedEntities;
import org.bluepencil.source.knowledge.LocalKnowledge;
import org.bluepencil.source.page.HandedPage;
import org.bluepencil.source.page.HandedSource;
import org.bluepencil.source.page.NameTags;
import org.bluepencil.source.page.PageClaims;
import org.bluepencil.source.page.RelatedPages;
import org.bluepencil.source.wikidata.LiveWikidata;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Value;

/**
 * The sources at work on one article: what is learned for it stays with it, so that no article changes what another one
 * gets. Not safe for several threads.
 */
public final class Session {
    /** The first id of entities that only a handed page speaks of; far above those of any knowledge of the house. */
    private static final int FIRST_NAMED = 900_000_001;

    private static final int MOST_NAMES = 100;
    private static final String PERSON = "PERSON";
    private static final Set<String> ALONE = Set.of(PERSON, "ORG", "GPE", "LOC", "FAC", "LANGUAGE");
    private static final int SHORTEST_NAME = 3;
    private static final ClassTree CLASSES = ClassTree.packed();
    private static final EntityId HUMAN = CLASSES.named("human").orElseThrow();
    /** What companies are called and persons too. */
    private static final Set<String> EITHER = Set.of(
            "broadcaster",
            "developer",
            "giant",
            "lender",
            "maker",
            "manufacturer",
            "producer",
            "publisher",
            "retailer");

    private final Article article;
    private final FetchedEntities fetched = new FetchedEntities();
    private final LocalKnowledge base;
    private LocalKnowledge knowledge;
    private final List<EvidenceSource> sources = new ArrayList<>();
    private final List<LiveWikidata> live = new ArrayList<>();
    private final List<HandedSource> handed = new ArrayList<>();
    private final List<RelatedPages> related = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> addresses = ConcurrentHashMap.newKeySet();
    private final PageClaims claims;

    Session(Sources all, Article article, Fetcher network, PageReading reading, List<HandedPage> pages) {
        Fetcher fetcher = new Counted(network);
        this.article = article;
        this.base = all.knowledge();
        this.knowledge = base;
        for (HandedPage page : pages) {
            handed.add(HandedSource.open(page, handed.size() + 1, article, fetcher, notes::add));
        }
        sources.addAll(handed);
        related.addAll(handed);
        sources.addAll(all.sources());
        this.claims = page -> reading.read(page, names());
        RemoteSources remotes =
                new RemoteSources(article, fetcher, fetched, () -> knowledge, claims, notes::add, this::code);
        all.remotes().forEach(definition -> sources.add(remotes.open(definition, live::add, related::add)));
    }

    /** The network, with a note of every address that it was asked for. */
    private final class Counted implements Fetcher {
        private final Fetcher network;

        Counted(Fetcher network) {
            this.network = network;
        }

        @Override
        public Reply fetch(Ask ask) {
            return fetchAll(List.of(ask)).get(0);
        }

        @Override
        public List<Reply> fetchAll(List<Ask> asks) {
            List<Reply> replies = network.fetchAll(asks);
            for (int i = 0; i < asks.size(); i++) {
                boolean asked =
                        !(replies.get(i) instanceof Reply.Failure failure) || failure.kind() != Reply.Kind.OFFLINE;
                if (asked) {
                    addresses.add(asks.get(i).address());
                }
            }
            return replies;
        }
    }

    /** How many addresses the verdicts rest on, those that failed among them. */
    public int answers() {
        return addresses.size();
    }

    /** Reads a page with the names of a session. */
    public interface PageReading {
        Extraction read(Article page, Names names);
    }

    public Names names() {
        return knowledge.names();
    }

    /** In the order in which they are asked: the writer's own first. */
    public List<EvidenceSource> sources() {
        return List.copyOf(sources);
    }

    /** What the user should know of the sources though it stops nothing. */
    public List<String> notes() {
        List<String> all = new ArrayList<>();
        live.forEach(l -> l.trouble()
                .ifPresent(why -> all.add(l.info().name() + " " + why + ": what it would decide stays open")));
        all.addAll(notes);
        return all;
    }

    /**
     * Learns of the names that a first reading of the article left open, and reads the handed pages.
     *
     * @return whether anything was learned, so that a second reading finds more
     */
    public boolean prepare(Extraction first) {
        List<String> unknown = unknown(first);
        boolean learned = false;
        for (LiveWikidata wikidata : live) {
            learned |= !unknown.isEmpty() && wikidata.lookUp(unknown);
        }
        if (learned) {
            knowledge = base.with(fetched);
        }
        learned |= named(first, unknown);
        if (learned) {
            knowledge = base.with(fetched);
        }
        boolean again = learned;
        if (!handed.isEmpty()) {
            Set<String> spoken = namesOf(first);
            handed.forEach(page ->
                    page.read(claims, spoken.stream().filter(page::isAbout).toList(), again));
        }
        return learned;
    }

    /**
     * Names that no knowledge has become entities of their own, where a handed page speaks of them too; all names of a page's
     * topic are one.
     */
    private boolean named(Extraction first, List<String> unknown) {
        Set<String> names = new LinkedHashSet<>();
        for (HandedSource page : handed) {
            unknown.stream()
                    .filter(n -> isName(first, n) || page.isNamed(n))
                    .filter(n -> page.mentions(n) || page.isAbout(n) || page.tells(n))
                    .forEach(names::add);
            page.unknownNames(claims).stream().filter(n -> n.indexOf(' ') > 0).forEach(names::add);
            page.fullName().ifPresent(names::add);
            names.addAll(page.titlesIn(first.sentences()));
        }
        Set<String> spoken = namesOf(first);
        int next = FIRST_NAMED;
        boolean learned = false;
        for (String name : names) {
            if (!knowledge.names().candidates(name).isEmpty() || fetched.isNamed(name)) {
                continue;
            }
            List<String> same = sameTopic(name, names, spoken);
            Optional<EntityId> known =
                    same.stream().flatMap(n -> fetched.only(n).stream()).findFirst();
            if (known.isPresent()) {
                fetched.addName(known.get(), name);
            } else {
                List<EntityId> things =
                        same.stream().flatMap(this::things).distinct().toList();
                boolean person = things.isEmpty() && same.stream().anyMatch(n -> isPerson(first, n));
                fetched.addNamed(new EntityId("X" + next), name, person ? List.of(HUMAN) : things);
                next++;
            }
            learned = true;
        }
        return learned;
    }

    /** The names of the page's topic, where a name is one of them; else the name alone. */
    private List<String> sameTopic(String name, Set<String> names, Set<String> spoken) {
        return handed.stream()
                .filter(page -> page.isNamed(name))
                .findFirst()
                .map(page -> Stream.concat(names.stream(), spoken.stream())
                        .filter(page::isNamed)
                        .distinct()
                        .toList())
                .orElse(List.of(name));
    }

    /** The classes, other than that of persons, to which the page that a name heads says where it begins that its subject belongs. */
    private Stream<EntityId> things(String name) {
        return handed.stream()
                .filter(page -> page.isNamed(name))
                .flatMap(page -> page.noun().stream())
                .filter(noun -> !EITHER.contains(noun))
                .flatMap(noun -> CLASSES.ofNoun(noun).stream())
                .filter(kind -> !CLASSES.withAncestors(kind).contains(HUMAN));
    }

    /** Whether a name is taken for that of a person more often than for anything else: a heading alone may be misread. */
    private boolean isPerson(Extraction first, String name) {
        List<String> tags = Stream.concat(
                        NameTags.of(first, article.text(), name),
                        handed.stream().flatMap(page -> page.tags(name)))
                .filter(tag -> !tag.isEmpty())
                .toList();
        return tags.stream().filter(PERSON::equals).count() * 2 > tags.size();
    }

    /** Every name of the article that may stand for somebody, as it is written there. */
    private Set<String> namesOf(Extraction first) {
        Set<String> names = new LinkedHashSet<>();
        first.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(Mention.Name.class::isInstance)
                .forEach(m -> names.add(m.span().of(article.text())));
        first.claims().forEach(c -> names.add(c.form().subject().text()));
        handed.forEach(page -> names.addAll(page.titlesIn(first.sentences())));
        return names;
    }

    /** Several words, or one that the tagger takes for somebody or something of its own; a people or a word of a title is none. */
    private boolean isName(Extraction first, String name) {
        return name.indexOf(' ') > 0 || NameTags.of(first, article.text(), name).anyMatch(ALONE::contains);
    }

    /** The names without an entity, those that claims hang on first. */
    private List<String> unknown(Extraction first) {
        Set<String> names = new LinkedHashSet<>();
        for (Claim claim : first.claims()) {
            claim.form().participants().stream()
                    .filter(p -> p.link() instanceof Link.Unknown)
                    .map(Participant::text)
                    .forEach(names::add);
        }
        Stream<Mention> mentions = first.sentences().stream().flatMap(s -> s.mentions().stream());
        mentions.filter(m -> m instanceof Mention.Name n && n.candidates().isEmpty())
                .map(m -> m.span().of(article.text()))
                .forEach(names::add);
        return names.stream()
                .map(n -> n.replaceAll("\\s+", " ").strip())
                .filter(n -> n.length() >= SHORTEST_NAME && Character.isUpperCase(n.charAt(0)) && !n.contains("|"))
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    /** The code of an entity, such as a country's ISO code, as any source at hand states it. */
    private Optional<String> code(EntityId entity, PropertyId property) {
        Question question = new Question.About(entity, property);
        for (EvidenceSource source : sources) {
            boolean knows = source instanceof LiveWikidata || base.sources().contains(source);
            EvidenceSource.Answer answer = knows ? source.ask(List.of(question)).get(question) : null;
            if (answer instanceof EvidenceSource.Answer.Says says) {
                for (Statement statement : says.statements()) {
                    if (statement.value() instanceof Value.Text text) {
                        return Optional.of(text.text());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The sentences of the article that handed pages say in the same words. */
    public SaidAgain saidAgain(Extraction extraction) {
        return new SaidAgain(article, handed, extraction);
    }

    /** A passage of some page that was read, which speaks of a claim and decides nothing. */
    public Optional<String> related(Claim claim) {
        String subject = claim.form().subject().label();
        return related.stream()
                .flatMap(r -> r.related(subject, claim.text()).stream())
                .findFirst();
    }

    /**
     * The handed pages on which no claimed value stands: each with the sentence that it speaks of most. One that has the words and is
     * cited by nobody may say it in a way that is not understood.
     *
     * @param citing the sources that verdicts cite
     */
    public List<Query> unsupported(Extraction extraction, Set<String> citing) {
        List<Query> queries = new ArrayList<>();
        for (HandedSource page : handed) {
            boolean speaks = extraction.claims().stream().anyMatch(c -> page.mentions(c.text()));
            if (!page.isRead() || citing.contains(page.info().id()) || speaks) {
                continue;
            }
            Map<Span, Long> shared = new LinkedHashMap<>();
            for (Claim claim : extraction.claims()) {
                shared.computeIfAbsent(claim.sentence(), s -> page.shares(words(extraction, s)));
            }
            shared.entrySet().stream()
                    .max(Map.Entry.<Span, Long>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<Span, Long>comparingByKey().reversed()))
                    .ifPresent(best -> queries.add(new Query(
                            Query.Kind.SOURCE_DOES_NOT_SAY,
                            List.of(best.getKey()),
                            "Your source does not say this: of the values that this article claims, none stands in "
                                    + page.info().name() + ".")));
        }
        return queries;
    }

    private static List<String> words(Extraction extraction, Span sentence) {
        return extraction.sentences().stream()
                .filter(s -> s.span().equals(sentence))
                .flatMap((Sentence s) -> s.tokens().stream())
                .map(Token::form)
                .filter(w -> w.length() > SHORTEST_NAME)
                .toList();
    }
}
