package org.bluepencil.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.bluepencil.report.Ruling;
import org.bluepencil.value.BadDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReviewFileTest {
    private static final String GOOD =
            "{finding: 0123456789abcdef, action: dismiss, by: AB, date: 2026-05-20, reason: r, words: w, verdict: disputed}";

    private static Entry entry(String finding, String reason) {
        return new Entry(
                finding,
                "\"2015\": so",
                "It joined in 2015: late, # it said.",
                "contradicted",
                "9 June 2017",
                new Ruling(Ruling.Action.DISMISS, "AB", LocalDate.of(2026, 5, 20), reason));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Entry entry = entry("0123456789abcdef", "it's \"late\": 100 % - yes\n# no");
        Entry query = new Entry(
                "fedcba9876543210",
                "31 April",
                "",
                "query",
                "",
                new Ruling(Ruling.Action.NOTE, "ÅB", LocalDate.of(2026, 5, 21), "yes"));
        ReviewFile file = ReviewFile.empty().with(entry).with(query);
        assertThat(ReviewFile.parse("a.yaml", file.text()).entries())
                .containsExactly(entry("0123456789abcdef", "it's \"late\": 100 % - yes # no"), query);
    }

    @Test
    void aRulingMoreLeavesTheTextAsItIs() {
        String text = ReviewFile.empty().with(entry("0123456789abcdef", "one")).text() + "  # a remark of mine\n";
        ReviewFile more = ReviewFile.parse("a.yaml", text).with(entry("1123456789abcdef", "two"));
        assertThat(more.text()).startsWith(text);
        assertThat(ReviewFile.parse("a.yaml", more.text()).entries()).hasSize(2);
    }

    @Test
    void aSecondRulingOnAFindingTakesThePlaceOfTheFirst() {
        ReviewFile file = ReviewFile.parse("a.yaml", "# Ours.\nrulings: [" + GOOD + "]\n");
        Entry first = file.entries().get(0);
        ReviewFile second = file.with(new Entry(
                first.finding(),
                first.words(),
                first.sentence(),
                first.verdict(),
                first.found(),
                new Ruling(Ruling.Action.CONFIRM, "CD", LocalDate.of(2026, 5, 21), "the register says so")));
        assertThat(second.entries()).hasSize(1);
        assertThat(second.text()).startsWith("# Ours.\nrulings:\n");
        assertThat(ReviewFile.parse("a.yaml", second.text()).entries()).isEqualTo(second.entries());
        assertThat(second.withdrawn(first).entries()).isEmpty();
        assertThat(ReviewFile.parse("a.yaml", second.withdrawn(first).text()).entries())
                .isEmpty();
    }

    @Test
    void aFileInAnotherHandIsStillAddedTo() {
        ReviewFile file =
                ReviewFile.parse("a.yaml", "rulings: [" + GOOD + "]\n").with(entry("1123456789abcdef", "two"));
        assertThat(ReviewFile.parse("a.yaml", file.text()).entries()).hasSize(2);
    }

    @Test
    void standsBesideTheArticle() {
        assertThat(ReviewFile.beside(Path.of("news/story.html"))).isEqualTo(Path.of("news/story.html.review.yaml"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | a.yaml:1:1: the file is empty",
                "'   ' | a.yaml:1:1: the file is empty",
                "rulings: [ | not YAML",
                "rulings: 3 | a.yaml:1:10: rulings is not a list",
                "ruling: [] | a.yaml:1:1: unknown key ruling",
                "'[]' | a.yaml:1:1: this is not a list of keys",
                "rulings: [3] | a.yaml:1:11: rulings is not a list of keys",
                "rulings: [{}] | a.yaml:1:11: finding is missing",
                "rulings: [{finding: 12}] | a.yaml:1:21: no fingerprint of a finding: 12",
                "rulings: [{finding: 0123456789abcdef}] | action is missing",
                "rulings: [{finding: 0123456789abcdef, action: drop}] | no action is called drop",
                "rulings: [{finding: 0123456789abcdef, action: note}] | by is missing",
                "rulings: [{finding: 0123456789abcdef, action: note, by: ''}] | by is empty",
                "rulings: [{finding: 0123456789abcdef, action: note, by: A, date: soon}] | date is no day of the calendar: soon",
                "rulings: [{finding: 0123456789abcdef, action: note, by: A, date: 2026-02-30}] | date is no day",
                "rulings: [{finding: 0123456789abcdef, action: note, by: A, date: 2026-05-20}] | reason is missing",
                "rulings: [{finding: 0123456789abcdef, who: A}] | a.yaml:1:39: unknown key who",
                "rulings: [{by: A, by: B}] | the key by stands twice",
            })
    void aSlipIsToldWithItsPlace(String yaml, String message) {
        assertThatThrownBy(() -> ReviewFile.parse("a.yaml", yaml))
                .isInstanceOf(BadDefinition.class)
                .hasMessageStartingWith("a.yaml:1:")
                .hasMessageContaining(message);
    }

    @Test
    void twoRulingsOnOneFindingAreASlip() {
        assertThatThrownBy(() -> ReviewFile.parse("a.yaml", "rulings:\n- " + GOOD + "\n- " + GOOD + "\n"))
                .isInstanceOf(BadDefinition.class)
                .hasMessageStartingWith("a.yaml:3:3: a second ruling on one finding");
    }
}
