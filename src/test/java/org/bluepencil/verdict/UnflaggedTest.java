package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluepencil.claim.Query;
import org.bluepencil.evidence.Standing;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportBuilder;
import org.junit.jupiter.api.Test;

class UnflaggedTest {
    private static Judgement wrong(String text) {
        ReportBuilder b = ReportBuilder.article("Title", text);
        b.source("almanac", "Almanac", Standing.AUTHORITY, "2026-01-01");
        b.claim("[1999] met")
                .of("The [forum]", "Forum")
                .property("P571", "inception")
                .time("1999")
                .says("almanac", "Forum, inception: 2001", b.value("2001"))
                .contradicted("It was 2001.");
        return b.build().judgements().get(0);
    }

    @Test
    void wordsOfTheHouseAreNeverCalledWrong() {
        String text = "Title\nThe forum of  1999 met.";
        Judgement judgement = new Unflagged(List.of("FORUM of 1999"), text).of(wrong(text.substring(6)));
        assertThat(judgement.verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(judgement.reason()).isEqualTo(Reason.LOW_CONFIDENCE);
        assertThat(judgement.explanation())
                .isEqualTo("The house never flags “FORUM of 1999”. The source: It was 2001.");
    }

    @Test
    void otherWordsAre() {
        String text = "Title\nThe forum of 1999 met.";
        Unflagged unflagged = new Unflagged(List.of("rum of 1999", "the forum met", "forum of 19"), text);
        assertThat(unflagged.of(wrong(text.substring(6))).verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void queriesOnThemAreNotRaised() {
        ReportBuilder b = ReportBuilder.article("Title", "It ended on 31 April, as they say here.");
        b.query(Query.Kind.IMPOSSIBLE_DATE, "April has 30 days.", "on [31 April],");
        Report report = b.build();
        Query query = report.extraction().queries().get(0);
        String text = report.article().text();
        assertThat(new Unflagged(List.of("on 31 April"), text).covers(query)).isTrue();
        assertThat(new Unflagged(List.of("as they say"), text).covers(query)).isFalse();
    }
}
