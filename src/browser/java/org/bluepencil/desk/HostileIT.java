package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing in an article or a source runs, and none of it breaks the page. */
final class HostileIT extends InBrowser {
    @AfterEach
    void nothingRan() {
        assertThat(tab.page().evaluate("window.ran === undefined")).isEqualTo(true);
        assertThat(tab.count("#main script, #main img, #main iframe")).isZero();
        assertThat(tab.count("a[href^='javascript'], a[href^='data:']")).isZero();
    }

    @Test
    void nothingInAnArticleRuns() {
        String hostile =
                """
                <article><h1><img src=x onerror="window.ran=1">A &lt;script&gt;window.ran=2&lt;/script&gt; title</h1>
                <script>window.ran = 3</script>
                <p>Finland joined NATO in 2021. <a href="javascript:window.ran=4">Astana</a> is the capital of Kazakhstan.
                <svg onload="window.ran=5"></svg> The word \u202Edesrever\u202C is turned.</p>
                <p>&lt;img src=x onerror=window.ran=6&gt; said the delegate from "&lt;/bdi&gt;&lt;script&gt;window.ran=7&lt;/script&gt;".</p>
                </article>
                """;
        tab.paste(hostile, DAY).focus("2021").press("q").await("dialog[open]");
        tab.press("Escape", "v").await("dialog summary:has-text('Hand in a new version')");
        assertThat(tab.text("#proof")).contains("‹U+202E›").contains("<img src=x");
    }

    @Test
    void nothingInAnAddedSourceRuns() {
        tab.paste("Quillmark Mills was founded in 1931.", DAY);
        tab.page().click("#proof .mk");
        tab.press("s");
        String page = "<html><head><title>&lt;img src=x onerror=window.ran=1&gt;</title></head><body><p>Quillmark Mills was"
                + " founded in 1931 by two brothers.</p><p>&lt;img src=x onerror=window.ran=2&gt; \u202E</p>"
                + "<script>window.ran=3</script></body></html>";
        tab.page()
                .setInputFiles(
                        "#source-file",
                        new FilePayload(
                                "<img src=x onerror=window.ran=4>.html",
                                "text/html",
                                page.getBytes(StandardCharsets.UTF_8)));
        tab.page().click(".slot button.primary");
        tab.await("body:not(.checking) #below p:has-text('Added here: <img')");
        tab.page().click("#proof .mk");
        assertThat(tab.text("#card .exhibit")).contains("two brothers");
    }

    @Test
    void whatIsWrittenByHandRunsNeither() {
        tab.paste(SHORT, DAY).focus("2021").press("m");
        tab.page().fill("#because", "<img src=x onerror=window.ran=1>");
        tab.press("Enter").await("#card .note:has-text('<img')");
    }

    @Test
    void aLineOfAMegabyteIsShown() {
        String line = "word ".repeat(200_000);
        tab.home().patiently();
        tab.page().fill("#date", DAY);
        tab.page().setInputFiles("#file", plain("line.txt", SHORT + " " + line));
        tab.check();
        assertThat(tab.classesOf("2021")).contains("fix");
        tab.press("v").await("dialog summary:has-text('Hand in a new version')");
        tab.page().click("dialog summary:has-text('Hand in a new version')");
        tab.page().fill("#revised", SHORT.replace("2021", "2023") + " " + line);
        tab.page().click("dialog .revise button.primary");
        tab.awaitMark("2023", "match");
    }

    private static FilePayload plain(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
