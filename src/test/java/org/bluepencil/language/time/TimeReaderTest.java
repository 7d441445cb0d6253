package org.bluepencil.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.language.Mention;
import org.bluepencil.language.numeral.PlainTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases stand in {@code times.tsv}: a sentence of Friday 5 July 2024, a tab, and what is read in it. */
class TimeReaderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 7, 5);
    private final TimeReader reader = new TimeReader();

    static Stream<String[]> cases() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TimeReaderTest.class.getResourceAsStream("times.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.isBlank()).map(l -> l.split("\t", -1)).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsTheSentence(String sentence, String expected) {
        assertThat(told(reader.read(PlainTokens.of(sentence), sentence, Optional.of(PUBLISHED)), sentence))
                .isEqualTo(expected);
    }

    @Test
    void leavesRelativeTimesOpenWithoutAPublicationDate() {
        String sentence = "Exports fell last year, in March and on Wednesday, and rose in 2019.";
        List<Mention> found = reader.read(PlainTokens.of(sentence), sentence, Optional.empty());
        assertThat(told(found, sentence))
                .isEqualTo(
                        "last year: open YEAR | March: open MONTH | Wednesday: open DAY | 2019: 2019-01-01/2019-12-31 YEAR");
    }

    @Test
    void saysOnWhichDayADateReallyFell() {
        String sentence = "The vote was held on Friday, 5 July 2023.";
        Mention.Time time = (Mention.Time) reader.read(PlainTokens.of(sentence), sentence, Optional.empty())
                .get(0);
        assertThat(TimeReader.otherWeekday(time, sentence)).contains(DayOfWeek.WEDNESDAY);
        assertThat(time.printed()).endsWith("(a Wednesday)");
    }

    @Test
    void findsNothingToSayWhereWeekdayAndDateAgree() {
        String sentence = "The vote was held on Friday, 5 July 2024.";
        Mention.Time time = (Mention.Time) reader.read(PlainTokens.of(sentence), sentence, Optional.empty())
                .get(0);
        assertThat(TimeReader.otherWeekday(time, sentence)).isEmpty();
        assertThat(time.printed()).isEqualTo("Friday, 5 July 2024 = 5 July 2024");
    }

    @Test
    void printsTheReadingBesideTheWords() {
        assertThat(printed("Trade grew last year.")).isEqualTo("last year = 2023");
        assertThat(printed("They met in March.")).isEqualTo("in March = March 2024");
        assertThat(printed("They met on 4 July 2024.")).isEqualTo("4 July 2024");
        assertThat(printed("They met on July 4, 2024.")).isEqualTo("July 4, 2024 = 4 July 2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She was born in the last year of the war.",
                "The harbour froze in the last week before the vote.",
                "It opened in the next month but one."
            })
    void aPlaceInSomethingElseIsNowhereNearToday(String sentence) {
        assertThat(reader.read(PlainTokens.of(sentence), sentence, Optional.of(PUBLISHED)))
                .noneMatch(m -> m instanceof Mention.Time);
    }

    private String printed(String sentence) {
        Mention.Time time = (Mention.Time) reader.read(PlainTokens.of(sentence), sentence, Optional.of(PUBLISHED))
                .get(0);
        return time.printed();
    }

    static String told(List<Mention> mentions, String sentence) {
        return mentions.stream().map(m -> told(m, sentence)).collect(Collectors.joining(" | "));
    }

    private static String told(Mention mention, String sentence) {
        String words = mention.span().of(sentence);
        if (mention instanceof Mention.Time time) {
            String bound = time.bound() == Mention.Bound.IN ? "" : time.bound() + " ";
            return words + ": " + bound + (time.period() == null ? "open" : time.period()) + " " + time.precision();
        }
        if (mention instanceof Mention.Duration duration) {
            return words + ": " + duration.kind() + " " + duration.length().hedge() + " "
                    + duration.length().printed();
        }
        return mention instanceof Mention.Vague vague ? words + ": " + vague.reference() : words + "?";
    }
}
