package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.bluepencil.evidence.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
    private static final String COUNTS =
            """
            says,reading,lead,rule,right,of
            matches,statement,clear,date-fact,90,100
            denies,statement,clear,entity-fact,400,400
            denies,statement,narrow,entity-fact,8,20
            """;

    private static Way.Kind kind(boolean denies, Way.Lead lead, String rule) {
        return new Way.Kind(denies, Way.Reading.STATEMENT, lead, rule);
    }

    private static Calibration counts() throws IOException {
        return Calibration.read(new StringReader(COUNTS));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        assertThat(counts().csv()).isEqualTo(COUNTS);
    }

    @Test
    void aKindOftenRightIsTrusted() throws IOException {
        assertThat(counts().probability(kind(true, Way.Lead.CLEAR, "entity-fact")))
                .isGreaterThan(0.99);
    }

    @Test
    void noProbabilityIsAboveWhatTheCountsBear() throws IOException {
        assertThat(counts().probability(kind(true, Way.Lead.CLEAR, "entity-fact")))
                .isEqualTo(WilsonInterval.of(400, 400).low());
        Calibration packed = Calibration.packed();
        packed.counts().keySet().forEach(kind -> {
            Calibration.Count most = packed.counts().entrySet().stream()
                    .filter(e -> e.getKey().denies() == kind.denies())
                    .map(Map.Entry::getValue)
                    .reduce(
                            new Calibration.Count(0, 0),
                            (a, b) -> new Calibration.Count(a.right() + b.right(), a.of() + b.of()));
            assertThat(packed.probability(kind))
                    .as(kind.toString())
                    .isLessThan(WilsonInterval.of(most.of(), most.of()).low());
        });
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"0, 0, 0, 1", "0, 10, 0, .2775", "8, 10, .4902, .9433", "10, 10, .7225, 1", "2530, 2537, .9943, .9987"})
    void theShareBehindACountLiesBetween(int right, int of, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(right, of);
        assertThat(interval.low()).isCloseTo(low, within(1e-4));
        assertThat(interval.high()).isCloseTo(high, within(1e-4));
    }

    @Test
    void aKindThatWasNotMetLeansOnItsKin() throws IOException {
        double kin = counts().probability(kind(true, Way.Lead.CLEAR, "count"));
        assertThat(kin).isBetween(0.99, counts().probability(kind(true, Way.Lead.CLEAR, "entity-fact")));
        assertThat(counts().probability(kind(true, Way.Lead.INFERRED, "count")))
                .isEqualTo(WilsonInterval.of(408, 420).low());
    }

    @Test
    void aKindOftenWrongIsNotSavedByItsKin() throws IOException {
        assertThat(counts().probability(kind(true, Way.Lead.NARROW, "entity-fact")))
                .isLessThan(0.7);
    }

    @Test
    void sumsCounts() throws IOException {
        Calibration sum = counts();
        sum.addAll(counts());
        sum.add(kind(false, Way.Lead.CLEAR, "date-fact"), false);
        assertThat(sum.counts().get(kind(false, Way.Lead.CLEAR, "date-fact")))
                .isEqualTo(new Calibration.Count(180, 201));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Lund, false, 1, 1", "Moss, true, 1, 1"})
    void tellsHowAVerdictWasReached(String value, boolean denies, int origins, int hops) {
        Judgement judgement = new Trial().about("Lund@1998..").fact(value);
        Way way = Way.of(judgement).orElseThrow();
        assertThat(way.denies()).isEqualTo(denies);
        assertThat(way.reading()).isEqualTo(Way.Reading.STATEMENT);
        assertThat(way.lead()).isEqualTo(Way.Lead.CLEAR);
        assertThat(way.standing()).isEqualTo(Standing.REFERENCE);
        assertThat(way.origins()).isEqualTo(origins);
        assertThat(way.hops()).isEqualTo(hops);
        assertThat(Confidence.of(judgement).orElseThrow().probability()).isBetween(0.95, 1.0);
    }

    @Test
    void whatIsOpenHasNoConfidence() {
        assertThat(Confidence.of(new Trial().fact("Lund"))).isEmpty();
    }

    @Test
    void theCautionOfTheHouseDecidesHowSureIsSureEnough() {
        Style wary = StyleReader.over("caution: 0.99999999", "house.yaml");
        Judgement denied = new Trial().style(wary).about("Lund@1998..").fact("Moss");
        assertThat(denied.reason()).isEqualTo(Reason.LOW_CONFIDENCE);
        assertThat(denied.explanation()).startsWith("Verdicts reached this way are too seldom right");
        assertThat(denied.suggestions()).isEmpty();

        Style bold = StyleReader.over("caution: 0.5", "house.yaml");
        assertThat(new Trial().style(bold).about("Lund@1998..").fact("Moss").verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void aMatchMayBeWrongFiveTimesAsEasily() {
        Way match = Way.of(new Trial().about("Lund@1998..").fact("Lund")).orElseThrow();
        Way denial = Way.of(new Trial().about("Lund@1998..").fact("Moss")).orElseThrow();
        assertThat(Style.packed().least(denial)).isEqualTo(0.99);
        assertThat(Style.packed().least(match)).isCloseTo(0.95, within(1e-9));
    }
}
