package org.bluepencil.desk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No state of the page breaks a rule of WCAG 2.2 AA that axe finds serious or critical. */
final class AccessibleIT extends InBrowser {
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyStateIsAccessible(ColorScheme scheme) {
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
        accept("2015", "2017");
        tab.press("v").await("dialog .diff ins");
        assertAccessible("versions compared");
        tab.press("Escape", "g");
        for (int i = 0; i < tab.count("dialog .unsettled li"); i++) {
            tab.page().fill("#reason-" + i, "the writer vouches for it");
        }
        tab.page().fill("#sign-initials", "AB");
        tab.page().click("dialog button.primary");
        tab.await("#slug .signed");
        assertAccessible("signed");
        tab.page().setViewportSize(390, 844);
        assertAccessible("a phone");
        tab.focus("10th");
        assertAccessible("a phone with the card");
        tab.page().navigate(desk.address() + "/#/a/0123456789abcdef");
        tab.await(".home .empty");
        assertAccessible("no such article");
        tab.home();
        assertAccessible("the list");
    }

    private void accept(String words, String better) {
        tab.focus(words).press("u").await("#proof .mk.fix:not(.settled):has(.w:text-is('" + words + "'))");
        tab.press("a").awaitMark(better, "match");
    }

    /** A check that has told half of what it will tell. */
    private void halfway() {
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

                        event: waits
                        data: {"source":"a","name":"A source","host":"a.example"}

                        """)));
        tab.page().reload();
        tab.await("#main .asking li button");
        assertAccessible("checking");
        tab.page().unroute(state);
        tab.page().unroute("**/events");
    }

    private void assertAccessible(String state) {
        Axe.assertAccessible(tab.page(), state);
    }
}
