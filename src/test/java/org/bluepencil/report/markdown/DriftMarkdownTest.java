package org.bluepencil.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.bluepencil.report.Comparison;
import org.bluepencil.report.EarlierRun;
import org.bluepencil.report.Recorded;
import org.bluepencil.verdict.Verdict;
import org.junit.jupiter.api.Test;

final class DriftMarkdownTest {
    private static Recorded claim(String sentence, Verdict verdict, String found, String since, String correction) {
        return new Recorded("k", "paragraph 4", sentence, "145", verdict, null, found, "Why.", since, correction);
    }

    private static String summary(List<Recorded> now, List<Recorded> before) throws IOException {
        StringWriter out = new StringWriter();
        DriftMarkdown.write(Comparison.of(now, new EarlierRun(before, List.of(), Set.of())), out);
        return out.toString();
    }

    @Test
    void saysWhereOnWhatAndWhatToWrite() throws IOException {
        String text = summary(
                List.of(claim(
                        "It killed 145 people.", Verdict.OUTDATED, "149", "15 February 2026", "It killed 149 people.")),
                List.of(claim("", Verdict.CONFIRMED, "145", "", "")));

        assertThat(text)
                .isEqualTo(
                        """
                        ### Facts since the last run

                        1 newly stale

                        **Newly stale**

                        - Paragraph 4: “It killed **145** people.” rests on a statement that changed (dated 15 February 2026): 145 to 149; was confirmed, is outdated. Drafted correction: “It killed 149 people.”
                        """);
    }

    @Test
    void foreignWordsAreNeitherMarksNorCalls() throws IOException {
        String text = summary(
                List.of(claim("<img src=x> [a](b) @desk #12 145", Verdict.CONTRADICTED, "149", "", "")), List.of());

        assertThat(text)
                .contains("\\<img src=x\\> \\[a\\](b) @\u200Bdesk \\#12 **145**")
                .contains("**New**");
    }
}
