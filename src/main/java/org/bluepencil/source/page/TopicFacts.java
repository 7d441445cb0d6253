package org.bluepencil.source.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.Format;
import org.bluepencil.article.Passage;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Statement;
import org.bluepencil.language.Sentence;

/** What a page states of its topic without a sentence, read as the sentences that it stands for, by the extractor of articles. */
final class TopicFacts {
    private final ReadPage page;
    private final PageStatements statements;
    private final PageTopic topic;
    private final List<ShortForm> forms = new ArrayList<>();
    private final List<TermRow> terms;
    private final List<Whereabouts> whereabouts = new ArrayList<>();
    private final Optional<GuideEntries> listing;

    TopicFacts(ReadPage page, PageStatements statements) {
        this.page = page;
        this.statements = statements;
        this.topic = PageTopic.of(page);
        this.listing = page.elements().map(GuideEntries::new);
        forms.addAll(LifeDates.of(page, topic));
        forms.addAll(FactRows.of(page));
        forms.forEach(form -> Whereabouts.of(form).ifPresent(whereabouts::add));
        HeadedAddress.of(page, topic).ifPresent(whereabouts::add);
        List<TermRow> rows = new ArrayList<>(TermRows.of(page.article()));
        forms.forEach(form -> rows.addAll(TermRows.labelled(form)));
        rows.addAll(HeadedTerms.of(page.article()));
        rows.addAll(ToldHolders.of(page.article(), topic));
        this.terms = rows.stream().map(row -> row.of(topic)).toList();
    }

    /** Whether the page is about whom a name names. */
    boolean isAbout(String name) {
        return topic.sameness(name) != PageTopic.Sameness.OTHER;
    }

    /** Whether a name is that of the page's topic, as a heading or the beginning of the text has it. */
    boolean isNamed(String name) {
        return topic.sameness(name) == PageTopic.Sameness.SAME;
    }

    /** Whether one of its rows has a name, or an address shows it that does not write it out: Texas for "Tarn, TX 75001". */
    boolean tells(String name) {
        return forms.stream().anyMatch(form -> form.value().contains(name))
                || whereabouts.stream().anyMatch(w -> w.isIn(name));
    }

    /** The fuller name of its topic with which the text begins, if it does. */
    Optional<String> fullName() {
        return topic.lead();
    }

    /** Its headings, as far as a text writes them out as names and nothing takes them for such. */
    List<String> titlesIn(String text, List<Sentence> sentences) {
        return TitleNames.in(text, sentences, topic.names());
    }

    /** The noun of what its topic is said to be where the text begins. */
    Optional<String> noun() {
        return topic.noun();
    }

    /** The row that a sentence says again, of the topic or of an entry, and in the same words; empty if none is. */
    Optional<String> row(String sentence) {
        RowWording facts = new RowWording(this::isNamed);
        TermWording holders = new TermWording(this::isNamed);
        Stream<Abbreviated> said = Stream.concat(
                forms.stream().filter(form -> facts.says(sentence, form)),
                terms.stream().filter(term -> holders.says(sentence, term)));
        return said.map(Abbreviated::quote).findFirst().or(() -> listing.flatMap(entries -> entries.saying(sentence)));
    }

    /**
     * What it states of its topic, and of whom it lists below it.
     *
     * @param name of the topic, as the article uses it
     * @param text of the article: of the rows of lists, those whose holder it does not name are left out
     */
    List<Statement> of(String name, String text, PageClaims claims) {
        List<String> sentences = new ArrayList<>();
        List<Abbreviated> saying = new ArrayList<>();
        List<Abbreviated> all = new ArrayList<>(forms);
        all.addAll(whereabouts);
        all.addAll(NumberedLaw.in(topic.headings()));
        page.elements().ifPresent(markup -> all.addAll(CastRow.of(markup, text)));
        terms.stream()
                .flatMap(t -> Stream.concat(Stream.of(t), t.alike(topic)))
                .flatMap(t -> t.namedIn(text).stream())
                .forEach(all::add);
        for (Abbreviated form : all) {
            for (String sentence : form.sentences(name)) {
                sentences.add(sentence);
                saying.add(form);
            }
        }
        if (sentences.isEmpty()) {
            return List.of();
        }
        byte[] told = String.join("\n\n", sentences).getBytes(StandardCharsets.UTF_8);
        Article article = Articles.read(told, page.address(), Format.TEXT, new ReadingOptions(page.date(), null, null));
        boolean sure = topic.isSurely(name);
        List<Statement> found = new ArrayList<>();
        List<Claim> read = claims.read(article).claims();
        for (int i = 0; i < article.passages().size(); i++) {
            Passage passage = article.passages().get(i);
            Abbreviated form = saying.get(i);
            List<Claim> own = read.stream()
                    .filter(c -> passage.span().covers(c.sentence()) && (!(form instanceof TermRow) || isState(c)))
                    .toList();
            PageStatements.Quoting quoting = new PageStatements.Quoting() {
                @Override
                public String quote(Span sentence) {
                    return form.quote();
                }
            };
            found.addAll(statements.of(own, quoting, sure && form.isSure()));
            if (form instanceof TermRow term && term.isWhole()) {
                // "coach" may mean one of several, and in such a list does not
                List<Claim> narrow = own.stream()
                        .filter(c -> c.manner().narrowed())
                        .map(c -> c.withManner(c.manner().whole()))
                        .toList();
                found.addAll(statements.of(narrow, quoting, false));
            }
        }
        return found;
    }

    /** What a row of terms tells has a beginning and an end; what happens but once is not meant. */
    private static boolean isState(Claim claim) {
        Frame frame = claim.frame();
        return frame != null && (frame.nature() == Frame.Nature.STATE || frame.lasts());
    }
}
