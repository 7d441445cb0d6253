package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources while they are asked, and the figures that one of them gave. */
final class AskingIT extends InBrowser {
    private static final String TEXT = SHORT
            + " The GDP of Kazakhstan was $261 billion in 2023. The GDP of Kazakhstan was $300 billion in 2022.";

    @TempDir
    Path place;

    private FiguresFixture figures;
    private OpenDesk slow;

    @BeforeEach
    void openAnother() {
        figures = new FiguresFixture(place, true);
        slow = new OpenDesk(place, figures.sources(), figures.network());
        tab = another(slow);
    }

    @AfterEach
    void closeIt() {
        slow.close();
        figures.close();
    }

    private void handIn() {
        tab.home();
        tab.page().fill("#text", TEXT);
        tab.page().fill("#date", DAY);
        tab.page().click(".hand button.primary");
    }

    private static String row(String state) {
        return ".asking li:has(bdi:text-is('" + FiguresFixture.NAME + "')):has(.meta:has-text('" + state + "'))";
    }

    @Test
    void aSourceThatIsSkippedIsNotWaitedFor() {
        handIn();
        tab.await(row("waits for localhost"));
        assertThat(tab.text(".asking")).contains("Starter knowledge").contains("answered");
        // Its button keeps the focus while the seconds are counted.
        tab.page().focus(".asking button:visible");
        tab.await(row("waits for localhost, 5 s"));
        assertThat(tab.page().evaluate("document.activeElement.textContent")).isEqualTo("Skip it");
        tab.press("Enter").awaitProof();
        assertThat(tab.classesOf("2021")).contains("fix");
        assertThat(tab.classesOf("$300 billion")).contains("open");
        assertThat(tab.text("#below")).contains(FiguresFixture.NAME).contains("not asked for 2 claims: skipped");
    }

    @Test
    void aMarkThatIsNotJudgedYetIsShownWhenItIs() {
        handIn();
        tab.await(row("waits for localhost"));
        tab.focus("$300 billion").page().click(".asking button:visible");
        tab.awaitProof();
        assertThat(tab.text("#card h2")).startsWith("O");
        assertThat(tab.text("#card .change mark")).isEqualTo("$300 billion");
        tab.page().click("button:has-text('Ask all sources again')");
        tab.await(row("waits for localhost"));
        tab.focus("2021").page().click(".asking button:visible");
        tab.await("body:not(.checking) #card h2:has-text('F1')");
    }

    @Test
    void aCheckThatIsStoppedCanBeMadeLater() {
        handIn();
        tab.await(row("waits for localhost"));
        tab.page().click(".gauge button");
        tab.await("#progress .error:has-text('stopped')");
        assertThat(tab.count(".asking")).isZero();
        figures.release();
        tab.page().click("#progress button");
        tab.awaitProof();
        assertThat(tab.classesOf("$300 billion")).contains("fix");
    }

    @Test
    void marksAreShownOfOneSource() {
        handIn();
        figures.release();
        tab.awaitProof();
        tab.page().selectOption("#by-source", FiguresFixture.NAME);
        assertThat(tab.count("#proof .mk:not(.off)")).isEqualTo(2);
        assertThat(tab.classesOf("$300 billion")).doesNotContain("off");
        assertThat(tab.classesOf("2021")).contains("off");
        tab.await("#queue:has-text('1 of 1')");
        tab.page().selectOption("#by-source", "");
        assertThat(tab.count("#proof .mk.off")).isZero();
        tab.await("#queue:has-text('of 2')");
    }

    @Test
    void theTimeThatACheckStillTakesIsTold() {
        tab.home();
        assertThat(tab.page()
                        .evaluate("import('/progress.js').then((m) => [m.remaining(10, 5, 15), m.remaining(60, 5, 50),"
                                + " m.remaining(10, 0, 15), m.remaining(0.5, 5, 15), m.remaining(10, 15, 15)].join('|'))"))
                .isEqualTo("about 20 s left|about 9 min left|||");
    }

    @Test
    void theFiguresThatDecideAreDrawnWithATableBesideThem() {
        handIn();
        figures.release();
        tab.awaitProof().focus("$300 billion");
        assertThat(tab.page().getAttribute("#card .chart svg", "aria-label"))
                .isEqualTo("Kazakhstan, nominal GDP: 166,000,000,000 USD in 2017 to 261,000,000,000 USD in 2023;"
                        + " the article says $300 billion");
        assertThat(tab.count("#card .chart circle")).isEqualTo(7);
        assertThat(tab.text("#card .chart .figures tr.decides")).isEqualTo("2022225,000,000,000 USD");
        assertThat(tab.text("#card .chart .figures tfoot")).isEqualTo("Article$300 billion");
        // The article's figure is drawn above the one that decides, and both stand at one year.
        assertThat(tab.page()
                        .evaluate("(() => { const [said] = [...document.querySelectorAll('#card .chart path.said')].slice(-1)"
                                + ".map(p => p.getBBox()); const decides = document.querySelector('#card .chart"
                                + " circle.decides'); return said.y + said.height < decides.cy.baseVal.value &&"
                                + " Math.abs(said.x + said.width / 2 - decides.cx.baseVal.value) < 0.2; })()"))
                .isEqualTo(true);
        Axe.assertAccessible(tab.page(), "the card with a chart");
        tab.focus("2021");
        assertThat(tab.count("#card .chart")).isZero();
    }
}
