package org.bluepencil.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluepencil.Checking;
import org.bluepencil.cli.Commands;
import org.bluepencil.report.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class WhyTest {
    private static final Report REPORT = Checking.onStarter()
            .check(
                    Checking.text(
                            "Almaty is the capital of Kazakhstan. The SCO has nine members. Finland joined NATO in 2021.\n",
                            "2024-07-05"),
                    null);

    /** Without marks and line ends. */
    private static String words(String text) {
        return text.replaceAll("[*#]", "").replaceAll("\\s+", " ").strip();
    }

    @Test
    void everyLinkOfACardOpensThePageThatExplainPrints() {
        Document page = Jsoup.parse(new HtmlReport().text(REPORT));

        for (Element card : page.select("#fix .card")) {
            List<Element> links = card.select(".why-rule a");
            assertThat(links).as(card.text()).hasSize(3);
            for (Element link : links) {
                String name = link.attr("href").replaceFirst("#[a-z]+-", "");
                List<String> shown = page.select(link.attr("href") + " p").eachText();
                assertThat(shown).as(name).isNotEmpty();
                String printed = words(Commands.run("explain", name));
                assertThat(shown).allSatisfy(paragraph -> assertThat(printed).contains(words(paragraph)));
            }
        }
        assertThat(page.select("#fix .card")).hasSize(3);
    }

    @Test
    void aFrameHasOnePageHoweverManyCardsItHas() {
        Document page = Jsoup.parse(new HtmlReport().text(REPORT));
        List<String> anchors = page.select("#rules [id^=frame-]").eachAttr("id");
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(page.select("#fix .why-rule a[href^=#frame-]").eachAttr("href").stream()
                        .map(h -> h.substring(1))
                        .toList())
                .containsAll(anchors);
    }
}
