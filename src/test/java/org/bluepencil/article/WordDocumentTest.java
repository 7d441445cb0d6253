package org.bluepencil.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of a word processor, read as articles. */
final class WordDocumentTest {
    private static final ReadingOptions OPTIONS = new ReadingOptions(LocalDate.of(2024, 7, 5), null, null);

    private static byte[] document(Consumer<XWPFDocument> writing) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writing.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private static Article read(byte[] bytes) {
        return Articles.read(new ByteArrayInputStream(bytes), "story.docx", OPTIONS);
    }

    private static List<String> passages(Article article) {
        return article.passages().stream()
                .map(p -> p.kind() + " " + p.span().of(article.text()))
                .toList();
    }

    @Test
    void headingsAndTextAreRead() {
        Article article = read(document(d -> {
            paragraph(d, "Title", "A bridge opens");
            paragraph(d, "Normal", "The bridge opened on Friday.");
            paragraph(d, "Heading 1", "The cost");
            paragraph(d, "Quote", "We paid for it.");
        }));
        assertThat(article.title()).isEqualTo("A bridge opens");
        assertThat(passages(article))
                .containsExactly(
                        "TITLE A bridge opens",
                        "PARAGRAPH The bridge opened on Friday.",
                        "HEADING The cost",
                        "QUOTE We paid for it.");
    }

    @Test
    void tablesAreReadByRows() {
        Article article = read(document(d -> {
            d.createParagraph().createRun().setText("Ships by year.");
            XWPFTable table = d.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Year");
            table.getRow(0).getCell(1).setText("Ships");
            table.getRow(1).getCell(0).setText("2023");
            table.getRow(1).getCell(1).setText("12");
        }));
        assertThat(article.text()).contains("Ships by year.").contains("2023").contains("12");
        assertThat(article.passages()).anyMatch(p -> p.kind() == Passage.Kind.TABLE);
    }

    @Test
    void hiddenAndDeletedWordsAreNotRead() {
        Article article = read(document(d -> {
            XWPFParagraph paragraph = d.createParagraph();
            paragraph.createRun().setText("The fleet has ");
            XWPFRun hidden = paragraph.createRun();
            hidden.setText("secretly ");
            hidden.setVanish(true);
            paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("eleven ");
            paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue("twelve ");
            paragraph.createRun().setText("ships.");
        }));
        assertThat(article.text().strip()).isEqualTo("The fleet has twelve ships.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001. That was the year *they* met in [Bern] & Basel.",
                "# 7 is the number of the `house`, 5 < 6 > 4, a_b_c and C:\\ship",
                "- 40 degrees was measured &amp; noted | twice",
                "> 100 ships",
                "=== 5 ===",
                "~~~ 5"
            })
    void whatMarkdownTakesForMarksIsReadAsWords(String words) {
        Article article = read(document(d -> d.createParagraph().createRun().setText(words)));
        assertThat(article.text().strip()).isEqualTo(words);
        assertThat(article.passages()).singleElement().satisfies(p -> assertThat(p.kind())
                .isEqualTo(Passage.Kind.PARAGRAPH));
    }

    @Test
    void aDamagedDocumentIsRefused() {
        byte[] whole = document(d -> d.createParagraph().createRun().setText("Some words."));
        byte[] cut = Arrays.copyOf(whole, whole.length - 200);
        assertThatThrownBy(() -> read(cut))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessageStartingWith("story.docx: is a ");
    }

    @Test
    void aDocumentWithoutWordsIsRefused() {
        assertThatThrownBy(() -> read(document(XWPFDocument::createParagraph)))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessageContaining("story.docx");
    }
}
