package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluepencil.article.Span;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.language.Mention;
import org.bluepencil.language.TokenRange;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.bluepencil.value.PropertyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thirty-five writers had a prize, one in each year from 1961 to 1995; the one of 1970 is Lee. */
class RecurrenceTest {
    private static final EntityId LEE = new EntityId("X1970");

    private static List<Assertion> winners(int last, String more) {
        String listed = IntStream.rangeClosed(1961, last)
                .mapToObj(year -> "Prize@=" + year + "#of=" + year)
                .collect(Collectors.joining(" "));
        return new Told(
                        new PropertyId("P166"),
                        Frame.ValueType.ENTITY,
                        null,
                        name -> new EntityId(name.equals("Prize") ? "X2" : "X" + name))
                .statements(listed + " " + more);
    }

    private static Mention.Time in(int year) {
        Period period = Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new Mention.Time(
                new TokenRange(0, 1), new Span(0, 4), Mention.Bound.IN, period, Precision.YEAR, false, "" + year);
    }

    @Test
    void whoHadItOnceDidNotHaveItWhenOthersDid() {
        assertThat(new Recurrence(winners(1995, "")).excludes(LEE, in(1980))).isTrue();
    }

    @Test
    void theYearBesideMayBeThatOfTheCeremony() {
        Recurrence all = new Recurrence(winners(1995, ""));
        assertThat(all.excludes(LEE, in(1970))).isFalse();
        assertThat(all.excludes(LEE, in(1971))).isFalse();
        assertThat(all.excludes(LEE, in(1972))).isTrue();
    }

    @Test
    void aYearOfWhichNobodyIsListedIsOpen() {
        assertThat(new Recurrence(winners(1995, "")).excludes(LEE, in(1999))).isFalse();
    }

    @Test
    void whatSomeHaveTwiceAnybodyMayHaveTwice() {
        assertThat(new Recurrence(winners(1995, "Prize@=1990#of=1965")).excludes(LEE, in(1980)))
                .isFalse();
    }

    @Test
    void ofFewNothingCanBeTold() {
        assertThat(new Recurrence(winners(1985, "")).excludes(LEE, in(1980))).isFalse();
    }

    @Test
    void whoeverIsNotListedAtAllMayBeMissing() {
        assertThat(new Recurrence(winners(1995, "")).excludes(new EntityId("X1"), in(1980)))
                .isFalse();
    }

    @ParameterizedTest(name = "up to {0} -> {1}")
    @CsvSource({"1989, false", "1990, true"})
    void thirtyTellWhatTwentyNineDoNot(int last, boolean expected) {
        assertThat(new Recurrence(winners(last, "")).excludes(LEE, in(1980))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "one of {0} -> {1}")
    @CsvSource({"99, false", "100, true"})
    void oneInAHundredMayHaveItTwice(int winners, boolean expected) {
        int last = 1960 + winners;
        String again = "Prize@=" + last + "#of=1965";
        assertThat(new Recurrence(winners(last, again)).excludes(LEE, in(1980))).isEqualTo(expected);
    }

    @Test
    void whoHasItWithoutADateTooMayHaveItThen() {
        assertThat(new Recurrence(winners(1995, "Prize#of=1970")).excludes(LEE, in(1980)))
                .isFalse();
    }
}
