package org.bluepencil.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluepencil.report.ReportBuilder;
import org.bluepencil.report.Summit;
import org.bluepencil.verdict.Reason;
import org.junit.jupiter.api.Test;

final class TextReportTest {
    @Test
    void tellsEachFindingOnALineOfItsOwnAndTheRestInWords() {
        List<String> lines = new TextReport(false).text(Summit.report()).lines().toList();
        assertThat(lines.get(0))
                .isEqualTo(
                        "lakes-forum.html:3:12: contradicted: \"1999\": Inner Sea Almanac says otherwise: The forum was"
                                + " founded on 12 June 2001. Suggested: \"1999\" -> \"2001\" [date]");
        assertThat(lines).anyMatch(l -> l.contains(": disputed: \"nearly 60 people\": Sources differ: your call: "));
        assertThat(lines)
                .contains("lakes-forum.html:7:1: query: The sentence says six and names five. [does-not-add-up]");
        assertThat(lines).anyMatch(l -> l.contains("unverified (unknown-entity): \"Anselm Quist\": No configured"));
        assertThat(lines).noneMatch(l -> l.contains("confirmed"));
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("1 to fix · 1 out of date · 2 for you to decide · 5 match a source · 4 open · 3 queries ·"
                        + " 4 with nothing to check");
    }

    @Test
    void usesColoursOnlyWhenAskedAndNeverObeysTheArticle() {
        ReportBuilder b = ReportBuilder.article("Title", "The \u001bred\u202e lake is far.");
        b.claim("The [\u001bred\u202e lake] is").open(Reason.UNMAPPED, "It is \u001b]0;owned\u0007.");
        String plain = new TextReport(false).text(b.build());
        assertThat(plain).doesNotContain("\u001b").doesNotContain("\u202e").contains("‹U+202E›");
        assertThat(new TextReport(true).text(b.build())).contains("\u001b[2munverified (unmapped)\u001b[0m");
    }
}
