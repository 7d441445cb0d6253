package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.Form.Edge;
import org.bluepencil.claim.frame.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What something was called, and from when to when. */
class NameFactTest {
    private static final String NAMES =
            "Quay_School@1894..1916 The_Quay_College@1916..1923 Quay_University@1923.. Brick@1930..1940";

    private static Trial named(String names) {
        return new Trial()
                .property("P1448")
                .nature(Frame.Nature.STATE)
                .several()
                .type(Frame.ValueType.TEXT)
                .about(names);
    }

    @ParameterizedTest(name = "called {0} in {1} -> {2}")
    @CsvSource({
        "Quay School, 1900, confirmed",
        "quay college, 1920, confirmed",
        "The Quay School, 1916, confirmed",
        "Quay School, 1950, contradicted",
        "Quay College, 1900, other-values-possible",
        "Brick, 1950, other-values-possible",
        "Quay Academy, 1900, not-comparable",
    })
    void aNameOfItsTime(String name, String year, String expected) {
        assertThat(Trial.outcome(named(NAMES).past().when(year).textual(name))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "is called {0} -> {1}")
    @CsvSource({"Quay University, confirmed", "Quay College, outdated", "Brick, other-values-possible"})
    void aNameOfNow(String name, String expected) {
        assertThat(Trial.outcome(named(NAMES).textual(name))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "was called {0}, of {1} -> {2}")
    @CsvSource({
        "Quay School, Quay_School@1894..1916, confirmed",
        "Quay School, Quay_School, confirmed",
        "Quay School, Quay_School#ended, confirmed",
        "Quay School, Quay_School@1894..1916#weak, single-source",
    })
    void aNameOfSomeEarlierTime(String name, String names, String expected) {
        assertThat(Trial.outcome(named(names).past().textual(name))).isEqualTo(expected);
    }

    @Test
    void withoutADateNobodyKnowsWhichNameIsMeant() {
        assertThat(Trial.outcome(named(NAMES).published(null).current(null).textual("Quay School")))
                .isEqualTo("no-date");
    }

    @ParameterizedTest(name = "{0} in {1}, {2} -> {3}")
    @CsvSource({
        "Quay College, 1916, START, confirmed",
        "Quay College, 1919, START, contradicted",
        "Quay College, 1910, START, contradicted",
        "Quay School, 1880, START, other-values-possible",
        "Quay School, 1930, END, contradicted",
        "Brick, 1950, START, other-values-possible",
        "Brick, 1935, END, contradicted",
    })
    void aNameWasTakenOrGivenUpThen(String name, String year, Edge edge, String expected) {
        Trial trial = named(NAMES).tense(ClaimTime.Tense.PAST).when(year);
        assertThat(Trial.outcome(trial.nameEdge(name, year, edge))).isEqualTo(expected);
    }
}
