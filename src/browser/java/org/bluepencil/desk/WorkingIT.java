package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An editor works through an article, claim by claim. */
final class WorkingIT extends InBrowser {
    @Test
    void allIsDoneByKeys() {
        tab.paste(SHORT + " The European Union has 28 members.", DAY);
        tab.press("j", "k");
        assertThat(tab.text("#card h2")).startsWith("F1");
        tab.press("j");
        assertThat(tab.text("#card h2")).startsWith("P1");
        assertThat(tab.page().evaluate("document.activeElement.getAttribute('aria-current')"))
                .isEqualTo("true");
        tab.press("Enter");
        assertThat(tab.page().evaluate("document.activeElement.id")).isEqualTo("card-title");
        tab.press("Escape");
        assertThat(tab.page().evaluate("document.activeElement.className"))
                .asString()
                .contains("mk");
        tab.press("x");
        tab.page().keyboard().type("an old story");
        tab.press("Enter").await("#proof .mk.past.settled");
        tab.press("n");
        assertThat(tab.text("#card h2")).startsWith("M");
        tab.press("?");
        assertThat(tab.text("dialog h2")).isEqualTo("Keys");
        tab.press("Escape");
        assertThat(tab.count("dialog[open]")).isZero();
    }

    @Test
    void singleKeysCanBeSwitchedOff() {
        tab.paste(SHORT, DAY);
        tab.press("?");
        tab.page().uncheck("#keys-on");
        tab.press("Escape", "g");
        assertThat(tab.count("dialog[open]")).isZero();
    }

    @Test
    void anAcceptedEditIsCheckedAgain() {
        tab.paste(SHORT, DAY);
        tab.focus("2021").press("a").awaitMark("2023", "match");
        assertThat(desk.get("/api/articles/" + tab.id() + "/original").json().path("text").asText())
                .isEqualTo(SHORT.replace("2021", "2023"));
        assertThat(tab.text("#slug")).contains("version 2");
        tab.press("v").await("dialog .diff");
        assertThat(tab.text("dialog .diff")).contains("2021").contains("2023").doesNotContain("Astana");
        assertThat(tab.text("dialog .dashes")).contains("new").contains("gone");
    }

    @Test
    void aNewVersionIsHandedInAndCompared() {
        tab.paste(SHORT, DAY);
        tab.press("v").await("dialog summary:has-text('Hand in a new version')");
        tab.page().click("dialog summary:has-text('Hand in a new version')");
        tab.page().fill("#revised", SHORT + " Bishkek is the capital of Uzbekistan.");
        tab.page().click("dialog .revise button.primary");
        tab.awaitMark("Bishkek", "fix");
        tab.press("v").await("dialog .diff ins");
        assertThat(tab.text("dialog .diff")).contains("Bishkek is the capital of Uzbekistan.");
        tab.page().click("dialog summary:has-text('What was done')");
        assertThat(tab.text("dialog .log")).contains("version");
    }

    @Test
    void whatNeedsSomebodyComesFirstAndIsAllThatIsWalkedThrough() {
        tab.paste(sample(), "");
        assertThat(tab.text("#card h2")).startsWith("F1");
        assertThat(tab.text("#strip")).contains("7 findings need you");
        List<String> walked = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            walked.add(tab.text("#card h2").substring(0, 2));
            tab.press("j");
        }
        assertThat(walked).containsExactlyInAnyOrder("F1", "F2", "F3", "P1", "P2", "D1", "O1");
        assertThat(tab.text("#card h2")).startsWith("F1");
    }

    @Test
    void theTimeThatIsLeftIsToldByOnesOwnPace() {
        tab.page().clock().install();
        tab.paste(sample(), "");
        assertThat(tab.text("#strip")).doesNotContain("at your pace");
        for (int i = 0; i < 3; i++) {
            tab.page().clock().fastForward(60_000);
            tab.press("c", "Enter").await("#strip:has-text('" + (6 - i) + " findings need you')");
        }
        assertThat(tab.text("#strip")).contains("4 findings need you · about 4 min at your pace");
    }

    @Test
    void filtersHideMarksByVerdict() {
        tab.paste(sample(), "");
        tab.press("6");
        assertThat(tab.count("#proof .mk.match:not(.off)")).isZero();
        assertThat(tab.count("#proof .mk.fix:not(.off)")).isPositive();
        assertThat(tab.page().getAttribute("[data-filter=match]", "aria-pressed")).isEqualTo("false");
        tab.press("0");
        assertThat(tab.count("#proof .mk.match.off")).isZero();
        tab.page().click("[data-filter=fix]");
        assertThat(tab.count("#proof .mk.fix:not(.off)")).isZero();
        assertThat(tab.text("#queue")).contains("4 to see to");
    }

    @Test
    void whatIsWrittenOnACardStays() {
        tab.paste(SHORT, DAY);
        tab.page().fill("#initials", "AB");
        tab.page().dispatchEvent("#initials", "change");
        tab.focus("2021").press("m");
        tab.page().fill("#because", "see the treaty");
        tab.press("Enter").await("#card .note:has-text('see the treaty')");
        tab.press("i").await("#card .state:has-text('Initials: AB')");
        tab.press("w").await("#card .state:has-text('The writer is asked')");
        tab.press("q").await("dialog .mail");
        assertThat(tab.text("dialog .mail")).contains("2021").contains("see the treaty");
        tab.press("Escape", "c");
        tab.page().fill("#because", "called the ministry");
        tab.press("Enter").await("#card .state:has-text('Confirmed by hand by AB: called the ministry')");
        assertThat(tab.text("#strip")).contains("Nothing needs you");
        tab.press("u").await("#proof .mk.fix:not(.settled)");
        assertThat(tab.text("#strip")).contains("1 finding needs you");
    }

    @Test
    void anotherEntityIsPickedAndTheVerdictFollows() {
        tab.paste("Tbilisi is the capital of Georgia.", DAY);
        tab.awaitMark("Tbilisi", "match").focus("Tbilisi");
        tab.page().click("#card summary:has-text('How the names')");
        tab.page().click("#card .names li:has(bdi:text-is('Georgia')) .another");
        tab.page().fill("#card .choices input", "Kazakhstan");
        tab.press("Enter");
        tab.page().click("#card .found button:has-text('Q232')");
        tab.await("body:not(.checking) #proof .mk:not(.match):has(.w:text-is('Tbilisi'))");
        tab.focus("Tbilisi");
        tab.page().click("#card summary:has-text('How the names')");
        assertThat(tab.text("#card .names")).contains("Q232").contains("as you said");
        tab.page().click("#card .names button:has-text('As the program reads it')");
        tab.awaitMark("Tbilisi", "match");
    }

    @Test
    void anAddedSourceIsAskedForTheClaim() {
        tab.paste("Quillmark Mills was founded in 1931.", DAY);
        tab.page().click("#proof .mk");
        tab.press("s");
        tab.page()
                .setInputFiles(
                        "#source-file",
                        new FilePayload(
                                "mills.txt",
                                "text/plain",
                                "Quillmark Mills was founded in 1931 by two brothers."
                                        .getBytes(StandardCharsets.UTF_8)));
        tab.page().click(".slot button.primary");
        tab.await("body:not(.checking) #below p:has-text('mills.txt')");
        tab.page().click("#proof .mk");
        assertThat(tab.text("#card")).contains("mills.txt").contains("two brothers");
    }
}
