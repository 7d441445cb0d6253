package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** An article comes to the desk, and its marks appear. */
final class HandingInIT extends InBrowser {
    private static final int ATTEMPTS = 12;

    /** Writes down which marks are there, undecided, and then each that is decided. */
    private static final String WATCH =
            """
            window.told = [];
            new MutationObserver((changes) => {
              for (const change of changes) {
                for (const node of change.addedNodes) {
                  if (node.querySelectorAll && node.matches('.sheet')) window.told.push('pending ' + node.querySelectorAll('.mk.pending').length);
                }
                const node = change.target;
                if (change.type === 'attributes' && node.matches('.mk[id]') && change.oldValue.includes('pending') && !node.classList.contains('pending')) {
                  window.told.push('decided ' + [...document.querySelectorAll('.mk[id]')].indexOf(node));
                }
              }
            }).observe(document, { subtree: true, childList: true, attributes: true, attributeOldValue: true, attributeFilter: ['class'] });
            """;

    @Test
    void theSampleIsPastedAndMarked() {
        tab.paste(sample(), "");
        assertThat(tab.text("#headline")).isEqualTo("A bigger club meets on the steppe");
        assertThat(tab.classesOf("2015")).contains("fix");
        assertThat(tab.classesOf("28")).contains("past");
        assertThat(tab.count("#proof .mk.match")).isGreaterThan(15);
        assertThat(tab.count("#proof .mk.pending")).isZero();
        assertThat(tab.text(".strip")).contains("3 to fix").contains("2 out of date");
        assertThat(tab.text("#slug")).contains("published 5 July 2024");
    }

    @Test
    void theArticleIsThereFirstAndItsMarksFollowInOrder() {
        tab.page().addInitScript(WATCH);
        List<String> told = tellings();
        for (int again = 1; again < ATTEMPTS && told.get(0).equals("pending 0"); again++) {
            told = tellings();
        }
        assertThat(told.get(0)).matches("pending [1-9]\\d+");
        List<Integer> decided = told.stream()
                .filter(t -> t.startsWith("decided"))
                .map(t -> Integer.valueOf(t.substring("decided ".length())))
                .toList();
        assertThat(decided).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        // Claims that wait for the same answers are decided together, from the top of the article down.
        long steps = 0;
        for (int i = 1; i < decided.size(); i++) {
            steps += Comparator.<Integer>naturalOrder().compare(decided.get(i - 1), decided.get(i)) > 0 ? 1 : 0;
        }
        assertThat(steps).as("turns back in %s", decided).isLessThan(4);
    }

    /** What the page showed, in its order. A warm desk may be done before the page listens, and then there is nothing to watch. */
    private List<String> tellings() {
        tab.paste(sample(), "");
        List<String> told = new ArrayList<>();
        ((List<?>) tab.page().evaluate("window.told")).forEach(t -> told.add(String.valueOf(t)));
        return told;
    }

    @Test
    void aDroppedFileIsTaken() {
        tab.home();
        Object data = tab.page()
                .evaluateHandle("(text) => { const d = new DataTransfer(); d.items.add(new File([text], 'story.md',"
                        + " { type: 'text/markdown' })); return d; }", "# A story\n\n" + SHORT);
        tab.page().dispatchEvent(".drop", "drop", java.util.Map.of("dataTransfer", data));
        assertThat(tab.text(".picked")).contains("story.md");
        tab.page().fill("#date", DAY);
        tab.check();
        assertThat(tab.text("#headline")).isEqualTo("A story");
        assertThat(tab.classesOf("2021")).contains("fix");
    }

    @Test
    void aWordFileIsTaken() throws IOException {
        tab.home();
        tab.page()
                .setInputFiles(
                        "#file",
                        new FilePayload(
                                "story.docx",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                word("A story in Word", SHORT)));
        tab.page().fill("#date", DAY);
        tab.check();
        assertThat(tab.text("#proof")).contains("A story in Word");
        tab.focus("2021").press("a").awaitMark("2023", "match");
        assertThat(tab.text("#slug")).contains("version 2");
    }

    private static byte[] word(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void whatCannotBeReadIsToldAtOnce() {
        tab.home();
        tab.page()
                .setInputFiles(
                        "#file",
                        new FilePayload("story.txt", "text/plain", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)));
        tab.page().click(".hand button.primary");
        tab.await(".hand .error:has-text('PDF')");
        tab.page().click(".picked button");
        tab.page().fill("#url", "http://127.0.0.1:9/");
        tab.page().click(".hand button.primary");
        tab.await(".hand .error:has-text('127.0.0.1')");
    }

    @Test
    void anArticleIsRemovedWhenSaidSo() {
        tab.paste("Astana is the capital of Kazakhstan, and nobody here doubts it.", DAY);
        String id = tab.id();
        tab.page().click(".brand");
        tab.await(".articles a[href*='" + id + "']");
        tab.page().evaluate("window.confirm = () => true");
        tab.page().click(".articles li:has(a[href*='" + id + "']) button");
        tab.page()
                .waitForSelector(
                        ".articles a[href*='" + id + "']",
                        new com.microsoft.playwright.Page.WaitForSelectorOptions()
                                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(desk.get("/api/articles/" + id).status()).isEqualTo(404);
    }
}
