package org.bluepencil.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bluepencil.claim.Unchecked;
import org.bluepencil.evidence.Standing;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportBuilder;
import org.bluepencil.report.Summit;
import org.bluepencil.report.WebAddress;
import org.bluepencil.value.Sha256;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> & \"quoted\" \u202eesrever <img src=x onerror=alert(2)>";

    private static Document page(Report report) {
        return Jsoup.parse(new HtmlReport().text(report));
    }

    @Test
    void standsInTheOrderOfTheDesign() {
        assertThat(page(Summit.report()).select("main > section").eachAttr("id"))
                .containsExactly(
                        "fix",
                        "decide",
                        "questions",
                        "proof",
                        "sources",
                        "open",
                        "apart",
                        "query",
                        "endnotes",
                        "signoff",
                        "rules");
    }

    @Test
    void printsTheWholeArticleWordForWord() {
        Report report = Summit.report();
        Document page = page(report);
        page.select(".sheet .tag, .sheet .notes").remove();
        List<String> blocks = new ArrayList<>();
        page.select(".sheet .copy").forEach(c -> blocks.add(c.wholeText()));
        assertThat(String.join("\n", blocks)).isEqualTo(report.article().text());
    }

    @Test
    void marksEveryClaimAndLinksItToItsNote() {
        Report report = Summit.report();
        Document page = page(report);
        report.judgements().forEach(j -> {
            assertThat(page.select("#mark-" + j.claim().id()).eachAttr("href"))
                    .as(j.claim().text())
                    .containsExactly("#note-" + j.claim().id());
        });
    }

    @Test
    void everyLinkOfThePageLeadsSomewhereAndNoIdIsTwice() {
        Document page = page(Summit.report());
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(e -> assertThat(ids.add(e.id())).as(e.id()).isTrue());
        page.select("a[href^=#]")
                .forEach(a -> assertThat(ids).contains(a.attr("href").substring(1)));
    }

    @Test
    void tellsARepeatedFactOnceWithAllItsPlaces() {
        Document page = page(Summit.report());
        assertThat(page.select("#fix .card")).hasSize(2);
        assertThat(page.select("#fix .card:nth-child(2) .place").eachText())
                .containsExactly("paragraph 2", "paragraph 7");
        assertThat(page.select(".sheet .mk.fix .tag").eachText()).containsExactly("F1 (to fix)", "F1 (to fix)");
    }

    @Test
    void showsEditsAsTrackedChanges() {
        Elements change = page(Summit.report()).select("#fix .card:nth-child(2) .change");
        assertThat(change.select("del").text()).isEqualTo("delete: 1999");
        assertThat(change.select("ins").text()).isEqualTo("insert: 2001");
    }

    @Test
    void setsTheCountedListAsAList() {
        assertThat(page(Summit.report()).select(".block.title .counted li")).hasSize(9);
    }

    @Test
    void namesWhatWasNotReached() {
        assertThat(page(Summit.report()).select(".slug").text())
                .contains("not reached: Crown Statistics Office")
                .contains("as of 20 May 2026");
    }

    @Test
    void allowsOnlyItsOwnStyleSheet() {
        Document page = page(Summit.report());
        assertThat(page.select("style").html()).isEqualTo(HtmlReport.css().strip());
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-" + Sha256.base64(HtmlReport.css()) + "'")
                .doesNotContain("unsafe")
                .doesNotContain("script-src");
        assertThat(page.select("script, [style], link, iframe, object, img")).isEmpty();
    }

    @Test
    void goesDownTheHeadingsWithoutALeap() {
        int last = 0;
        for (Element heading : page(Summit.report()).select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
        assertThat(page(Summit.report()).select("h1")).hasSize(1);
    }

    @Test
    void escapesWhateverComesFromOutside() {
        ReportBuilder b = ReportBuilder.article(HOSTILE, HOSTILE, HOSTILE + " twice.")
                .named("<b>.html")
                .source("javascript", HOSTILE, Standing.REFERENCE, "2026-01-01");
        b.claim(HOSTILE + " [twice].")
                .of(HOSTILE + " [twice].", HOSTILE)
                .property("P1", "one")
                .entity(HOSTILE)
                .says("javascript", HOSTILE, b.value("other"), HOSTILE)
                .work(HOSTILE)
                .note(HOSTILE)
                .edit(HOSTILE)
                .contradicted(HOSTILE);
        b.apart(Unchecked.Kind.OPINION, HOSTILE);
        String html = new HtmlReport().text(b.build());
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, img, b:containsOwn(.html)")).isEmpty();
        assertThat(html.contains("<script")).isFalse();
        assertThat(html.contains("<img")).isFalse();
        assertThat(html.contains("\u202e")).isFalse();
        assertThat(page.select("#proof .copy").eachText().toString())
                .contains("<script>alert(1)</script>")
                .contains("‹U+202E›");
        page.select("*")
                .forEach(e -> e.attributes().forEach(a -> assertThat(a.getKey()).doesNotStartWith("on")));
    }

    @Test
    void putsTheSentencesThatAskMostToBeCheckedFirst() {
        ReportBuilder b = ReportBuilder.article("A title", "A quiet day. A busy day. A lost day.")
                .apart(Unchecked.Kind.SCENE, "A quiet day.")
                .apart(Unchecked.Kind.SCENE, "A busy day.")
                .apart(Unchecked.Kind.SCENE, "A lost day.")
                .worth("A busy day.", 0.9)
                .worth("A lost day.", 0.4);
        Document page = Jsoup.parse(new HtmlReport().text(b.build()));
        assertThat(page.select(".group:has(h3:containsOwn(Scene)) q").eachText())
                .containsExactly("A busy day.", "A lost day.", "A quiet day.");
    }

    @Test
    void linksOnlyToTheWeb() {
        assertThat(WebAddress.safe("javascript:alert(1)")).isNull();
        assertThat(WebAddress.safe(" JaVaScRiPt:alert(1)")).isNull();
        assertThat(WebAddress.safe("data:text/html,hello")).isNull();
        assertThat(WebAddress.safe("//host.example/")).isNull();
        assertThat(WebAddress.safe("https://user:secret@host.example/")).isNull();
        assertThat(WebAddress.safe("")).isNull();
        assertThat(WebAddress.safe("https://host.example/a?b=1&c=ü")).isEqualTo("https://host.example/a?b=1&c=%C3%BC");
    }

    @Test
    void leavesOutWhatThereIsNothingOf() {
        Document page = page(ReportBuilder.article("Title", "Nothing here.").build());
        assertThat(page.select("main > section").eachAttr("id")).containsExactly("fix", "proof", "sources", "signoff");
        assertThat(page.select("#fix .none").text()).startsWith("Nothing in the article was contradicted");
    }

    @Test
    void writesTheSameCharactersTwice() {
        assertThat(new HtmlReport().text(Summit.report())).isEqualTo(new HtmlReport().text(Summit.report()));
    }
}
