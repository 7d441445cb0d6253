package org.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComparisonTest {

    /** {@code confirmed 145}, {@code unverified no-statement}; {@code -} for a claim that is not there. */
    private static List<Recorded> claims(String state) {
        if (state.equals("-")) {
            return List.of();
        }
        String[] parts = state.split(" ");
        Verdict verdict = Verdict.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT));
        boolean open = verdict == Verdict.UNVERIFIED;
        @Nullable
        Reason reason = open
                ? Reason.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                : null;
        return List.of(new Recorded(
                "k", "paragraph 4", "It has ten.", "ten", verdict, reason, open ? "" : parts[1], "Why.", "", ""));
    }

    @ParameterizedTest(name = "{0}, then {1}, fixed before: {2} -> {3}")
    @CsvSource({
        "confirmed 145, confirmed 145, false, UNCHANGED",
        "confirmed 145, confirmed 149, false, STALE",
        "confirmed 145, outdated 149, false, STALE",
        "confirmed 145, contradicted 149, false, STALE",
        "confirmed 145, disputed 149, false, STALE",
        "confirmed 145, unverified no-statement, false, REOPENED",
        "confirmed 145, unverified source-unreachable, false, UNCHANGED",
        "confirmed 145, unverified not-asked, false, UNCHANGED",
        "contradicted 145, contradicted 145, false, UNCHANGED",
        "contradicted 145, contradicted 149, false, STALE",
        "contradicted 145, confirmed 149, false, FIXED",
        "contradicted 145, unverified no-statement, false, FIXED",
        "contradicted 145, unverified source-unreachable, false, UNCHANGED",
        "contradicted 145, -, false, FIXED",
        "confirmed 145, contradicted 149, true, REOPENED",
        "-, contradicted 149, true, REOPENED",
        "-, contradicted 149, false, NEW",
        "unverified no-statement, contradicted 149, false, NEW",
        "unverified no-statement, confirmed 149, false, FIXED",
        "unverified no-statement, unverified too-vague, false, UNCHANGED",
    })
    void tellsWhatBecameOfAClaim(String before, String now, boolean fixed, Drift.Kind kind) {
        EarlierRun earlier = new EarlierRun(claims(before), List.of(), fixed ? Set.of("k") : Set.of());

        Comparison comparison = Comparison.of(claims(now), earlier);

        assertThat(comparison.drifts()).extracting(Drift::kind).containsExactly(kind);
        assertThat(comparison.kindOf("k")).contains(kind);
        assertThat(comparison.fixed()).isEqualTo(kind == Drift.Kind.FIXED ? Set.of("k") : Set.of());
    }

    @ParameterizedTest(name = "{0}, then {1}")
    @CsvSource({"-, confirmed 145", "-, unverified no-statement", "confirmed 145, -", "unverified no-statement, -"})
    void ofWhatComesAndGoesWithoutAFlagNothingIsTold(String before, String now) {
        Comparison comparison = Comparison.of(claims(now), new EarlierRun(claims(before), List.of(), Set.of()));

        assertThat(comparison.drifts()).isEmpty();
        assertThat(comparison.inWords()).isEqualTo("nothing to compare");
    }

    @Test
    void whatIsFixedIsRememberedAsLongAsItIsNotFlaggedAgain() {
        Comparison second = Comparison.of(
                claims("confirmed 145"), new EarlierRun(claims("confirmed 145"), List.of(), Set.of("k", "z")));

        assertThat(second.fixed()).containsExactly("k", "z");
    }
}
