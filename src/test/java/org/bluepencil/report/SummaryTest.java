package org.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Standing;
import org.bluepencil.verdict.Reason;
import org.junit.jupiter.api.Test;

final class SummaryTest {
    @Test
    void countsAFactOnceHoweverOftenItIsSaid() {
        Summary summary = Summary.of(Summit.report());
        assertThat(summary.count(Decision.FIX)).isEqualTo(1);
        assertThat(summary.inWords())
                .isEqualTo("1 to fix · 1 out of date · 2 for you to decide · 5 match a source · 4 open · 3 queries ·"
                        + " 4 with nothing to check");
    }

    @Test
    void saysSoWhereThereIsNothingToFix() {
        Report report = ReportBuilder.article("Title", "Nothing here.").build();
        assertThat(Summary.of(report).inWords()).isEqualTo("nothing to fix");
    }

    @Test
    void holdsTheOccurrencesOfOneFactTogether() {
        Finding founding = new FixList(Summit.report()).toFix().get(1);
        assertThat(founding.places()).hasSize(2);
        assertThat(founding.lead().claim().text()).isEqualTo("1999");
        assertThat(founding.lead().claim().span().start())
                .isLessThan(founding.places().get(1).claim().span().start());
    }

    @Test
    void keepsReportedSpeechApartFromTheArticlesOwnWords() {
        List<Finding> decide = new FixList(Summit.report()).toDecide();
        assertThat(decide).extracting(f -> f.lead().claim().text()).containsExactly("nearly 60 people", "2004");
        assertThat(decide.get(1).lead().claim().manner().speaker()).isEqualTo("His office");
    }

    @Test
    void ordersByHarmThenZoneThenPlace() {
        ReportBuilder b = ReportBuilder.article("Aaa bbb.", "Ccc.", "Ddd.", "Eee.", "Fff ggg hhh.")
                .source("s", "Source", Standing.REFERENCE, "2026-01-01");
        wrong(b, "[Fff]", Frame.Harm.NONE);
        wrong(b, "[ggg]", Frame.Harm.MONEY);
        wrong(b, "[hhh]", Frame.Harm.DEATHS);
        wrong(b, "[Ddd]", Frame.Harm.NONE);
        wrong(b, "[bbb]", Frame.Harm.NONE);
        wrong(b, "[Eee]", Frame.Harm.MONEY);
        Stream<String> order = new FixList(b.build())
                .toFix().stream().map(f -> f.lead().claim().text());
        assertThat(order).containsExactly("hhh", "Eee", "ggg", "bbb", "Ddd", "Fff");
    }

    @Test
    void putsWhatAsksMoreToBeCheckedFirstWhereHarmAndZoneAreEqual() {
        ReportBuilder b = ReportBuilder.article("Aaa bbb.", "Ccc ddd. Eee fff.")
                .source("s", "Source", Standing.REFERENCE, "2026-01-01");
        wrong(b, "[ddd]", Frame.Harm.NONE);
        wrong(b, "[fff]", Frame.Harm.NONE);
        b.worth("Ccc ddd.", 0.31).worth("Eee fff.", 0.92);
        Stream<String> order = new FixList(b.build())
                .toFix().stream().map(f -> f.lead().claim().text());
        assertThat(order).containsExactly("fff", "ddd");
    }

    private static void wrong(ReportBuilder b, String words, Frame.Harm harm) {
        b.claim(words)
                .of("Aaa [bbb]", "B")
                .property("P1", "one", harm)
                .entity(words)
                .says("s", "No.", b.value("No"), "host.example")
                .contradicted("No.");
    }

    @Test
    void asksTheWriterInPlainNumberedText() {
        String questions = Questions.numbered(Summit.report());
        assertThat(questions)
                .startsWith("1. Paragraph 4: \"Tomas Brandt\". Was true until 11 February 2026: ")
                .contains(
                        "2. Paragraph 2 and paragraph 7: \"1999\". Inner Sea Almanac says otherwise: The forum was founded"
                                + " on 12 June 2001. Should it read \"2001\"? If not, what is your source?")
                .contains("\"Anselm Quist\". Is the name spelt right? Where can we look it up?")
                .doesNotContain("<")
                .doesNotContain("Crown Statistics Office");
    }

    @Test
    void doubtsNameTheRivalOfAName() {
        Finding brandt = new FixList(Summit.report()).toFix().get(0);
        assertThat(Doubts.of(brandt.lead(), Summit.report().article()))
                .anyMatch(d -> d.startsWith("\"Calderan\" was read as Calder (X") && d.endsWith("a lead of 31 in 100."))
                .anyMatch(d -> d.equals("Inner Sea Almanac is current to 1 March 2026, before the article's date."));
    }

    @Test
    void verdictsReadAsInPrint() {
        Report report = Summit.report();
        assertThat(report.judgements().stream().map(VerdictWords::of))
                .contains(
                        "Matches Lakes Forum, member list",
                        "Matches Lakes Forum, member list and Inner Sea Almanac",
                        "Inner Sea Almanac says otherwise",
                        "Was true until 11 February 2026",
                        "Sources differ: your call",
                        "Open: name not known");
    }

    @Test
    void tellsWhatEachSourceDid() {
        SourceUse figures = SourceUse.of(Summit.report()).get(3);
        assertThat(figures.missed()).isTrue();
        assertThat(figures.cited()).isZero();
        assertThat(figures.detail()).contains("did not answer in 20 s");
        assertThat(SourceUse.of(Summit.report()).get(0).cited()).isEqualTo(5);
    }

    @Test
    void asksOnceForAllOpenNamesOfASentence() {
        ReportBuilder b = ReportBuilder.article("Title", "Asa met Bo and Cy.");
        for (String name : List.of("Asa", "Bo", "Cy")) {
            b.claim("Asa met Bo and Cy".replace(name, "[" + name + "]"))
                    .property("P108", "employer")
                    .stranger()
                    .open(Reason.UNKNOWN_ENTITY, "No.");
        }
        assertThat(Questions.of(b.build()))
                .containsExactly(
                        "Paragraph 1: \"Asa\", \"Bo\", \"Cy\". Is the name spelt right? Where can we look it up?");
    }

    @Test
    void asksForTheUnknownNameAndNotForWhatIsSaidOfIt() {
        ReportBuilder b = ReportBuilder.article("Title", "Asa, of the Harbour College, agreed.");
        b.claim("the [Harbour College], agreed")
                .ofUnknown("[Asa], of")
                .property("P108", "employer")
                .entity("Harbour College")
                .open(Reason.UNKNOWN_ENTITY, "No configured source knows \"Asa\".");
        assertThat(Questions.of(b.build()))
                .containsExactly("Paragraph 1: \"Asa\". Is the name spelt right? Where can we look it up?");
    }
}
