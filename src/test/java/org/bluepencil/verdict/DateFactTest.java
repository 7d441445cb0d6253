package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.value.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFactTest {
    private static Trial dates() {
        return new Trial().type(Frame.ValueType.TIME).property("P571");
    }

    @ParameterizedTest(name = "{0} | {1} -> {2}")
    @CsvSource({
        "2001-06-15, 2001, confirmed",
        "2001-06-15, 2001-06, confirmed",
        "2001-06-15, 2001-06-15, confirmed",
        "2001-06-15, 2001-06-16, contradicted",
        "2001-06-15, 2001-07, contradicted",
        "2001-06-15, 1999, contradicted",
        "2001, 2001-06-15, confirmed",
        "2001, 2000-12-31, contradicted",
        "1998, 1996..1999, confirmed",
        "1995, 1996..1999, contradicted",
        "'2001-06-15 1999#src=atlas#origin=atlas.example', 2001, disputed",
        "'2001-06-15 1999#weak', 2001, confirmed",
        "'2001-06-15 1999#weak', 1999, single-source",
        "2001#weak, 1999, single-source",
        "2001#weak, 2001, single-source",
    })
    void comparesAtTheCoarserPrecision(String known, String claimed, String expected) {
        assertThat(Trial.outcome(dates().about(known).date(claimed, "then"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} | {1} -> {2}")
    @CsvSource({
        "'1968 1971-12-28', 1968, confirmed",
        "'1968 1971-12-28', 1970, other-values-possible",
        "'1968 1971-12-28', 1967, other-values-possible",
        "'1968 1971-12-28', 1972, other-values-possible",
        "'1968 1971-12-28', 1966, contradicted",
        "'1968 1971-12-28', 1973, contradicted",
    })
    void theYearOfAWorkIsAnyBetweenThoseKnownOrBesideThem(String known, String claimed, String expected) {
        assertThat(Trial.outcome(dates().measure().about(known).date(claimed, "then")))
                .isEqualTo(expected);
    }

    @Test
    void periodsThatOnlyOverlapStayOpen() {
        Judgement judgement = dates().about("2001").date("1999-07..2001-06", "around the millennium");
        assertThat(Trial.outcome(judgement)).isEqualTo("too-vague");
    }

    @Test
    void aSourceThatIsCoarserIsNoted() {
        assertThat(dates().about("2001").date("2001-06-15", "15 June 2001").note())
                .contains("2001");
        assertThat(dates().about("2001-06-15").date("2001", "2001").note()).isNull();
    }

    @ParameterizedTest(name = "{0} for 15 June 2001 -> {1}")
    @CsvSource({
        "1999, 1999 -> 2001",
        "July 1999, July 1999 -> June 2001",
        "16 July 1999, 16 July 1999 -> 15 June 2001",
        "'July 16, 1999', 'July 16, 1999 -> June 15, 2001'",
        "16th July 1999, 16th July 1999 -> 15th June 2001",
        "in 1999, in 1999 -> in 2001",
    })
    void theEditKeepsTheManner(String words, String expected) {
        assertThat(Trial.edits(dates().about("2001-06-15").date("1999", words))).containsExactly(expected);
    }

    @Test
    void noEditIsMadeUp() {
        assertThat(Written.date("last year", Moment.year(2001))).isEmpty();
        assertThat(Written.date("July 1999", Moment.year(2001))).isEmpty();
        assertThat(Written.date("between 1999 and 2000", Moment.year(2001))).isEmpty();
    }

    @Test
    void thePredecessorsDateExplains() {
        Judgement judgement = dates().about("2001-06-15")
                .near("1996-04-26", "the founding of its predecessor")
                .date("1996", "1996");
        assertThat(Trial.outcome(judgement)).isEqualTo("not-comparable");
        assertThat(judgement.explanation()).isEqualTo("26 April 1996 is the founding of its predecessor.");
        assertThat(Trial.outcome(dates().about("2001-06-15")
                        .near("1996-04-26", "the founding of its predecessor")
                        .official()
                        .date("1996", "1996")))
                .isEqualTo("contradicted");
    }

    @Test
    void twoTrueDatesAreBothOffered() {
        Judgement judgement = dates().about("2001-06-15 2003-09-19").date("1999", "1999");
        assertThat(Trial.edits(judgement)).isEqualTo(List.of("1999 -> 2001", "1999 -> 2003"));
    }

    @ParameterizedTest(name = "source to {0}, announced {1} -> {2}")
    @CsvSource({
        "2024-07-05, true, contradicted",
        "2024-06-01, true, source-older",
        "2024-06-01, false, source-older",
    })
    void newsNeedsANewerSource(String current, boolean announced, String expected) {
        Trial trial = dates().current(current).about("2023-01-09");
        if (announced) {
            trial.announces();
        }
        assertThat(Trial.outcome(trial.date("2024-07-04", "on Thursday"))).isEqualTo(expected);
    }

    @Test
    void aSourceThatHasTheLaterDateKnewOfTheEarlierDay() {
        Trial trial = dates().current("2001-01-01").about("2014-06-02").announces();
        assertThat(Trial.outcome(trial.date("2012", "2012"))).isEqualTo("contradicted");
    }

    @Test
    void aDateOfLongAgoNeedsNoArticleDate() {
        assertThat(Trial.outcome(dates().published(null).about("2001-06-15").date("1999", "1999")))
                .isEqualTo("contradicted");
    }

    @Test
    void deniedAndQuotedDates() {
        assertThat(Trial.outcome(dates().denied().about("2001").date("1999", "1999")))
                .isEqualTo("confirmed");
        assertThat(Trial.outcome(dates().denied().about("2001").date("2001", "2001")))
                .isEqualTo("contradicted");
        assertThat(Trial.outcome(dates().quoted().about("2001").date("1999", "1999")))
                .isEqualTo("low-confidence");
    }

    @Test
    void whatHappensOftenIsNotDenied() {
        assertThat(Trial.outcome(dates().several().about("2001").date("1999", "1999")))
                .isEqualTo("other-values-possible");
    }
}
