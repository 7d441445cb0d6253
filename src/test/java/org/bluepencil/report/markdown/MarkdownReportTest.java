package org.bluepencil.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.evidence.Standing;
import org.bluepencil.report.ReportBuilder;
import org.bluepencil.report.Summit;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class MarkdownReportTest {

    @Test
    void isReadAsHeadingsAndListsWithQuotesAndLinks() {
        Document page = rendered(new MarkdownReport().text(Summit.report()));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h2").eachText())
                .containsExactly("To fix", "For you to decide", "Queries: the article against itself", "Open");
        assertThat(page.select("ol > li").eachText().get(0)).contains("Suggested:");
        assertThat(page.select("ol > li blockquote a[href^=https://]")).isNotEmpty();
    }

    @Test
    void foreignWordsAreNeitherMarkupNorHtml() {
        ReportBuilder b = ReportBuilder.article("A *bold* <b>title</b>", "The [forum] of 1999 | met.");
        b.source("almanac", "Al_man_ac <script>", Standing.AUTHORITY, "2026-01-01");
        b.claim("] of [1999]".replace("] of", "of"))
                .property("P571", "inception")
                .time("1999")
                .says("almanac", "![x](http://evil.example) &amp; `code`", b.value("2001"))
                .edit("**2001**")
                .contradicted("[See](javascript:alert(1)) ~~all~~ $x$.");
        Document page = rendered(new MarkdownReport().text(b.build()));
        assertThat(page.select("h1").text()).isEqualTo("A *bold* <b>title</b>");
        assertThat(page.select("script, img, b, code:contains(code), del:contains(all)"))
                .isEmpty();
        assertThat(page.select("a[href^=javascript], a[href*=evil]")).isEmpty();
        assertThat(page.text())
                .contains("[See](javascript:alert(1)) ~~all~~ $x$.")
                .contains("&amp; `code`");
    }

    private static Document rendered(String markdown) {
        Parser parser = Parser.builder()
                .extensions(java.util.List.of(TablesExtension.create()))
                .build();
        return Jsoup.parse(HtmlRenderer.builder().build().render(parser.parse(markdown)));
    }
}
