package org.bluepencil.claim.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bluepencil.Checking;
import org.bluepencil.claim.Worth;
import org.bluepencil.value.Later;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed weights on sentences that they were not fitted to, and the fit itself. */
class WeightsTest {
    private static Worth worth(String text) {
        return Checking.onStarter()
                .check(Checking.text(text, "2021-03-10"), null)
                .extraction()
                .worth()
                .values()
                .stream()
                .map(Later::get)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fund lost 16 percent of its value between March and June.",
                "Turnout was lower than in any election since 1949.",
                "Her cabinet has borrowed nine billion euros in two years.",
                "The plant makes a third of the world's insulin.",
                "He was convicted of tax evasion in 2014."
            })
    void asksToBeChecked(String sentence) {
        assertThat(worth(sentence)).matches(Worth::isClaim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I really don't know what to say.",
                "Should we give up, or should we fight?",
                "Let us hope for the best.",
                "Welcome back, everyone!",
                "We must protect what we love."
            })
    void holdsNothingToCheck(String sentence) {
        assertThat(worth(sentence)).matches(w -> !w.statesFact());
    }

    @Test
    void aFactOfSmallImportStandsBetween() {
        Worth small = worth("The committee met in a hotel by the lake.");

        assertThat(small).isGreaterThan(worth("It would be nice to meet by the lake."));
        assertThat(small).isLessThan(worth("The committee spent 40,000 francs on hotels last year."));
    }

    @Test
    void fitsWhatTheExamplesShow() {
        List<Fit.Example> examples = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            examples.add(new Fit.Example(signals("count"), 1));
            examples.add(new Fit.Example(signals("question"), 0));
            examples.add(new Fit.Example(signals("tense-past"), 0.5));
        }

        Weights weights = Fit.of(examples, 0.1);

        assertThat(weights.of(signals("count")).value()).isGreaterThan(0.8);
        assertThat(weights.of(signals("question")).value()).isLessThan(0.2);
        assertThat(weights.of(signals("tense-past")).value()).isBetween(0.4, 0.6);
        assertThat(weights.csv())
                .isEqualTo(Fit.of(examples, 0.1).csv())
                .startsWith("signal,fact,claim\nalways,")
                .contains("\ncount,");
    }

    @Test
    void whatTwoSentencesShowHasNoWeight() {
        List<Fit.Example> examples = List.of(
                new Fit.Example(signals("word:zither"), 1),
                new Fit.Example(signals("word:zither"), 1),
                new Fit.Example(signals("word:vote"), 1),
                new Fit.Example(signals("word:vote"), 1),
                new Fit.Example(signals("word:vote"), 1));

        assertThat(Fit.of(examples, 0.1).csv()).contains("word:vote").doesNotContain("word:zither");
    }

    @Test
    void aPledgeStandsBetweenAWishAndARecord() {
        Worth pledge = worth("We will hire six hundred nurses by next summer.");

        assertThat(pledge).matches(Worth::statesFact).isLessThan(worth("We hired six hundred nurses last summer."));
        assertThat(worth("We should all be grateful to our nurses.")).isLessThan(pledge);
    }

    @Test
    void refusesWhatIsNoWorth() {
        assertThatThrownBy(() -> new Worth(1.2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Worth(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SortedMap<String, Double> signals(String name) {
        return new TreeMap<>(java.util.Map.of(name, 1.0));
    }
}
