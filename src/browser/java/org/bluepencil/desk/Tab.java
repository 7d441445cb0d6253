package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/** A tab that shows the desk, and what an editor does in it. */
final class Tab {
    /** For what the desk has to work out first, in milliseconds, on a machine that does much else. */
    private static final double PATIENCE = 30_000;

    /** For an article that is long beyond reason, in milliseconds. */
    private static final double LONG_PATIENCE = 180_000;

    private final Page page;
    private final String address;
    private final List<String> requests = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** @param address of the desk, without the slash at its end */
    Tab(BrowserContext context, String address) {
        this.address = address;
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onRequest(r -> requests.add(r.url()));
        page.onPageError(faults::add);
        page.onDialog(d -> {
            faults.add("dialog: " + d.message());
            d.dismiss();
        });
    }

    Page page() {
        return page;
    }

    /** Nothing was loaded from elsewhere, no script failed, and nothing spoke up. */
    void assertQuiet() {
        assertThat(requests)
                .allMatch(url -> url.startsWith(address + "/") || url.startsWith("data:") || url.startsWith("blob:"));
        assertThat(faults).isEmpty();
    }

    Tab home() {
        page.navigate(address + "/");
        page.waitForSelector(".hand");
        return this;
    }

    /** Pastes an article and waits for its proof. */
    Tab paste(String text, String published) {
        home();
        page.fill("#text", text);
        page.fill("#date", published);
        return check();
    }

    /** Presses the button and waits for the proof. */
    Tab check() {
        page.click(".hand button.primary");
        return awaitProof();
    }

    Tab awaitProof() {
        page.waitForSelector(
                "html[data-ready]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    /** Waits longer than usual from here on. */
    Tab patiently() {
        page.setDefaultTimeout(LONG_PATIENCE);
        return this;
    }

    Tab go(String to) {
        page.navigate(to);
        return awaitProof();
    }

    /** The article's name on the desk. */
    String id() {
        return page.url().replaceAll(".*#/a/([0-9a-f]{16}).*", "$1");
    }

    /** Where a mark on exactly these words stands. */
    static String mark(String words) {
        return "#proof .mk:has(.w:text-is('" + words + "'))";
    }

    /** Goes to the finding on these words. */
    Tab focus(String words) {
        page.click(mark(words));
        return this;
    }

    Tab press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Tab await(String selector) {
        page.waitForSelector(selector);
        return this;
    }

    /** Waits until the check is over and these words have a mark with this decision: {@code fix}, {@code match} … */
    Tab awaitMark(String words, String decision) {
        return await("body:not(.checking) " + mark(words) + "." + decision);
    }

    String text(String selector) {
        return page.textContent(selector);
    }

    int count(String selector) {
        return page.locator(selector).count();
    }

    String classesOf(String words) {
        return page.getAttribute(mark(words), "class");
    }
}
