package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No state of the page breaks a rule of WCAG 2.2 AA that axe finds serious or critical. */
final class AccessibleIT extends InBrowser {
    private static final String RUN = "async () => JSON.stringify((await axe.run(document, { runOnly:"
            + " ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations)";

    private static String axe() throws IOException {
        try (InputStream in = AccessibleIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyStateIsAccessible(ColorScheme scheme) throws IOException {
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        tab.home();
        assertAccessible("handing in");
        tab.page().click(".hand button.primary");
        assertAccessible("handing in nothing");
        halfway();
        tab.paste(sample(), "");
        assertAccessible("the proof");
        tab.focus("2015").press("x");
        assertAccessible("the card with a field open");
        tab.press("Enter").await("#proof .mk.settled");
        assertAccessible("the card with a decision");
        tab.focus("10th");
        for (String details : List.of("How the names", "Why this", "Sources asked", "How it was")) {
            tab.page().click("#card summary:has-text('" + details + "')");
        }
        assertAccessible("the card unfolded");
        for (String key : List.of("?", "q", "v", "e", "g")) {
            tab.press(key).await("dialog[open]");
            assertAccessible("the dialog of " + key);
            tab.press("Escape");
        }
        tab.page().setViewportSize(390, 844);
        assertAccessible("a phone");
        tab.focus("10th");
        assertAccessible("a phone with the card");
    }

    /** A check that has told half of what it will tell. */
    private void halfway() throws IOException {
        tab.paste(SHORT, DAY);
        String state = "**/api/articles/" + tab.id();
        tab.page().route(state, route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                .setContentType("application/json")
                .setBody(route.fetch().text().replace("\"standing\":\"done\"", "\"standing\":\"running\""))));
        tab.page().route("**/events", route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                .setContentType("text/event-stream")
                .setBody(
                        """
                        retry: 600000
                        event: started
                        data: {"version":1}

                        event: asking
                        data: {"source":"a","name":"A source","questions":3}

                        """)));
        tab.page().reload();
        tab.await("#main .asking li");
        assertAccessible("checking");
        tab.page().unroute(state);
        tab.page().unroute("**/events");
    }

    private void assertAccessible(String state) throws IOException {
        tab.page().evaluate(axe());
        List<String> grave = new ArrayList<>();
        for (JsonNode violation : OpenDesk.JSON.readTree(String.valueOf(tab.page().evaluate(RUN)))) {
            String impact = violation.path("impact").asText();
            if (impact.equals("serious") || impact.equals("critical")) {
                grave.add(violation.path("id").asText() + ": "
                        + violation.path("nodes").get(0).path("html").asText());
            }
        }
        assertThat(grave).as(state).isEmpty();
    }
}
