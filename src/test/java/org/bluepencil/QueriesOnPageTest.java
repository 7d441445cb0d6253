package org.bluepencil;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.Passage;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Query;
import org.bluepencil.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What does not fit is found wherever it stands on a page: headline, text, caption or the words that stand for an image. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesOnPageTest {
    private Article article;
    private List<Query> queries;

    @BeforeAll
    void check() {
        article = Articles.read(Path.of("src/test/resources/queries/page.html"), new ReadingOptions(null, null, null));
        Report report = Checking.onStarter().check(article, null);
        queries = report.extraction().queries();
    }

    /** The words that a query of this kind cites, and the passages in which they stand. */
    private List<String> cited(Query.Kind kind) {
        return queries.stream()
                .filter(q -> q.kind() == kind)
                .flatMap(q -> q.spans().stream())
                .map(s -> passage(s) + ": " + s.of(article.text()))
                .toList();
    }

    private Passage.Kind passage(Span span) {
        return article.passages().stream()
                .filter(p -> p.span().covers(span))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    @Test
    void inAHeadline() {
        assertThat(cited(Query.Kind.IMPOSSIBLE_DATE)).containsExactly("TITLE: 31 April");
    }

    @Test
    void betweenAHeadlineAndACaption() {
        assertThat(cited(Query.Kind.NAME_SPELT_TWO_WAYS))
                .containsExactly("TITLE: Marten Feldstrom", "CAPTION: Marten Feldstrum");
    }

    @Test
    void betweenTheTextAndWhatStandsForAnImage() {
        assertThat(cited(Query.Kind.SAME_FACT_TWICE)).containsExactly("PARAGRAPH: 1988", "ALT_TEXT: 1991");
    }

    @Test
    void inWhatStandsForAnImage() {
        assertThat(cited(Query.Kind.DOES_NOT_ADD_UP))
                .containsExactly(
                        "PARAGRAPH: 40",
                        "PARAGRAPH: 60",
                        "PARAGRAPH: 33%",
                        "ALT_TEXT: five",
                        "ALT_TEXT: Selm, Port Tern & Norby");
    }

    @Test
    void inACaption() {
        assertThat(cited(Query.Kind.WEEKDAY_AND_DATE)).containsExactly("CAPTION: Friday, 5 March 2020");
        assertThat(cited(Query.Kind.TENSE_AND_DATE)).containsExactly("CAPTION: sail", "CAPTION: 4 January 2021");
    }

    @Test
    void betweenACaptionAndTheText() {
        assertThat(cited(Query.Kind.AGE_AND_BIRTH)).containsExactly("CAPTION: 71", "PARAGRAPH: 1960");
    }

    @Test
    void inAQuotation() {
        assertThat(cited(Query.Kind.UNBALANCED_QUOTE)).containsExactly("PARAGRAPH: “");
    }

    @Test
    void whatStandsForAnImageIsMarkedInTheFileItself() {
        Span written = queries.stream()
                .filter(q -> q.kind() == Query.Kind.SAME_FACT_TWICE)
                .map(q -> q.spans().get(1))
                .findFirst()
                .orElseThrow();
        Span original = article.map().original(written).orElseThrow();
        assertThat(original.of(article.map().originalText())).isEqualTo("1991");
    }
}
