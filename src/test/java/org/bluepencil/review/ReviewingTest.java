package org.bluepencil.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bluepencil.claim.Query;
import org.bluepencil.evidence.Standing;
import org.bluepencil.report.Decision;
import org.bluepencil.report.Dismissals;
import org.bluepencil.report.Finding;
import org.bluepencil.report.Findings;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportBuilder;
import org.bluepencil.report.Review;
import org.bluepencil.report.Ruling;
import org.bluepencil.report.Summary;
import org.bluepencil.report.csv.CsvReport;
import org.bluepencil.report.html.HtmlReport;
import org.bluepencil.report.json.JsonReport;
import org.bluepencil.report.markdown.MarkdownReport;
import org.bluepencil.report.sarif.SarifReport;
import org.bluepencil.report.text.TextReport;
import org.junit.jupiter.api.Test;

final class ReviewingTest {
    private static final String SENTENCE = "The forum of 1999 met.";

    @Test
    void aDismissedContradictionIsNoLongerToFix() {
        Report report =
                reviewed(Ruling.Action.DISMISS, harbour("One.", SENTENCE, "2001"), harbour("One.", SENTENCE, "2001"));
        assertThat(only(report).decision()).isEqualTo(Decision.SETTLED);
        assertThat(Summary.of(report).inWords()).isEqualTo("nothing to fix · 1 settled by hand");
        assertThat(Dismissals.of(report)).isEqualTo(new Dismissals(1, 1));
        assertThat(Dismissals.of(report).inWords())
                .isEqualTo("1 of 1 contradicted or out of date was dismissed by hand (100 %)");
    }

    @Test
    void itFollowsItsSentence() {
        Report moved = harbour("Much more is told here now. And here.", SENTENCE, "2001");
        assertThat(only(reviewed(Ruling.Action.DISMISS, harbour("One.", SENTENCE, "2001"), moved))
                        .ruling())
                .isNotNull();
    }

    @Test
    void itExpiresWhenTheWordsChange() {
        Report report = reviewed(
                Ruling.Action.DISMISS,
                harbour("One.", SENTENCE, "2001"),
                harbour("One.", "The forum of 1999 never met.", "2001"));
        assertThat(only(report).decision()).isEqualTo(Decision.FIX);
        assertThat(report.review().expired())
                .extracting(Review.Expired::why)
                .containsExactly("its sentence has changed.");
    }

    @Test
    void itExpiresWhenTheSourcesHoldSomethingElse() {
        Report report =
                reviewed(Ruling.Action.DISMISS, harbour("One.", SENTENCE, "2001"), harbour("One.", SENTENCE, "2002"));
        assertThat(only(report).decision()).isEqualTo(Decision.FIX);
        assertThat(report.review().expired())
                .extracting(Review.Expired::why)
                .containsExactly("it was contradicted by “2001”, and is now contradicted by “2002”.");
    }

    @Test
    void itExpiresWhenTheArticleNoLongerSaysSo() {
        Report report = Reviewing.apply(
                entries(Ruling.Action.DISMISS, harbour("One.", SENTENCE, "2001")),
                ReportBuilder.article("Title", "Nothing.").build());
        assertThat(report.review().expired())
                .extracting(Review.Expired::why)
                .containsExactly("the article no longer says so.");
    }

    @Test
    void aNoteSettlesNothingAndAConfirmationDoes() {
        Report before = harbour("One.", SENTENCE, "2001");
        assertThat(only(reviewed(Ruling.Action.NOTE, before, before)).decision())
                .isEqualTo(Decision.FIX);
        Report confirmed = reviewed(Ruling.Action.CONFIRM, before, before);
        assertThat(only(confirmed).decision()).isEqualTo(Decision.SETTLED);
        assertThat(Dismissals.of(confirmed).dismissed()).isZero();
    }

    @Test
    void aRepeatedFactIsSettledEverywhere() {
        ReportBuilder b = ReportBuilder.article("Title", SENTENCE, "So was the forum of 1999 again.");
        b.source("almanac", "Almanac", Standing.AUTHORITY, "2026-01-01");
        wrong(b, "The forum of [1999] met", "The [forum]", "2001");
        wrong(b, "the forum of [1999] again", "The [forum]", "2001");
        Report report = reviewed(Ruling.Action.DISMISS, harbour("One.", SENTENCE, "2001"), b.build());
        assertThat(report.review().claims()).hasSize(2);
    }

    @Test
    void aQueryIsSettledToo() {
        ReportBuilder b = ReportBuilder.article("Title", "It ended on 31 April.");
        b.query(Query.Kind.IMPOSSIBLE_DATE, "April has 30 days.", "on [31 April].");
        Report before = b.build();
        Entry entry = Entry.of(
                before.extraction().queries().get(0),
                before,
                new Ruling(Ruling.Action.DISMISS, "AB", LocalDate.of(2026, 5, 20), "a joke"));
        Report report = Reviewing.apply(List.of(entry), before);
        assertThat(Summary.of(report).count(Decision.QUERY)).isZero();
        assertThat(new SarifReport().text(report)).contains("\"kind\" : \"external\"");
    }

    @Test
    void everyReaderIsToldOfIt() {
        Report before = harbour("One.", SENTENCE, "2001");
        Report report = reviewed(Ruling.Action.DISMISS, before, before);
        String told = "dismissed by AB on 20 May 2026: the charter counts";
        assertThat(new TextReport(false).text(report)).contains("contradicted, dismissed: ", told, "(100 %)");
        assertThat(new MarkdownReport().text(report)).contains("## Decided by hand", told);
        assertThat(new CsvReport().text(report)).contains(told);
        assertThat(new SarifReport().text(report)).contains("\"suppressions\"", "\"status\" : \"accepted\"", told);
        assertThat(new JsonReport().text(report)).contains("\"action\" : \"dismiss\"", "\"dismissed\" : 1");
        assertThat(new HtmlReport().text(report)).contains("Decided by hand", told);
    }

    private static Report harbour(String first, String sentence, String right) {
        ReportBuilder b = ReportBuilder.article("Title", first, sentence);
        b.source("almanac", "Almanac", Standing.AUTHORITY, "2026-01-01");
        wrong(b, "forum of [1999]", "The [forum]", right);
        return b.build();
    }

    private static void wrong(ReportBuilder b, String words, String subject, String right) {
        b.claim(words)
                .of(subject, "Forum")
                .property("P571", "inception")
                .time("1999")
                .says("almanac", "Forum, inception: " + right, b.value(right))
                .found(right)
                .edit(right)
                .contradicted("It was " + right + ".");
    }

    private static List<Entry> entries(Ruling.Action action, Report report) {
        Ruling ruling = new Ruling(action, "AB", LocalDate.of(2026, 5, 20), "the charter counts");
        return List.of(Entry.of(only(report), report, ruling));
    }

    private static Report reviewed(Ruling.Action action, Report before, Report after) {
        return Reviewing.apply(entries(action, before), after);
    }

    private static Finding only(Report report) {
        return Findings.of(report).get(0);
    }
}
