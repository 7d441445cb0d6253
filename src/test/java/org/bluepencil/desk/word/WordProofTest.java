package org.bluepencil.desk.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.bluepencil.Checking;
import org.bluepencil.desk.state.ArticleId;
import org.bluepencil.desk.state.Change;
import org.bluepencil.desk.state.Draft;
import org.bluepencil.desk.state.Entry;
import org.bluepencil.desk.state.Story;
import org.bluepencil.report.Report;
import org.junit.jupiter.api.Test;

/** The article for a word processor, with its comments. */
final class WordProofTest {
    private static final String TEXT = "Finland joined NATO in 2021. Astana is the capital of Kazakhstan.";

    private static byte[] document() {
        Report report = Checking.onStarter().check(Checking.text(TEXT, "2024-07-05"), null);
        Draft draft =
                new Draft("a.txt", TEXT.getBytes(StandardCharsets.UTF_8), null, null, LocalDate.of(2024, 7, 5), null);
        Story story = Story.of(
                new ArticleId("0123456789abcdef"), List.of(new Entry(1, Instant.EPOCH, "", new Change.Opened(draft))));
        return new WordProof(report, story).bytes();
    }

    @Test
    void theTextIsWholeAndEachFindingIsCommentedOnItsWords() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document()))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsExactly(TEXT);
            assertThat(word.getDocComments().getComments()).hasSize(1);
            assertThat(word.getDocComments().getComments().get(0).getText())
                    .startsWith("F1  Starter knowledge says otherwise.")
                    .contains("“2021” → “2023”");
            String xml = word.getParagraphs().get(0).getCTP().xmlText();
            String commented = xml.substring(xml.indexOf("commentRangeStart"), xml.indexOf("commentRangeEnd"));
            assertThat(commented.replaceAll("<[^>]*>", "")).contains("2021").doesNotContain("Finland");
        }
    }

    @Test
    void theSameProofIsTheSameBytes() {
        assertThat(Arrays.equals(document(), document())).isTrue();
    }
}
