package org.bluepencil.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-07-05|2024-07-05",
                "2024-07-05T23:30:00-05:00|2024-07-05",
                "2024-07-05 01:00:00 +0900|2024-07-05",
                "2024/7/5|2024-07-05",
                "20240705|2024-07-05",
                "20240705T101500Z|2024-07-05",
                "Fri, 05 Jul 2024 10:00:00 GMT|2024-07-05",
                "5 July 2024|2024-07-05",
                "July 5, 2024 10:00 am|2024-07-05",
                "Friday, July 5, 2024|2024-07-05",
                "Sept. 9, 2024|2024-09-09",
                "JUL 5 2024|2024-07-05",
            })
    void isTakenAsWritten(String written, LocalDate expected) {
        assertThat(WrittenDate.of(written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/07/2024",
                "2024-07",
                "2024",
                "2024-02-30",
                "20241399",
                "yesterday",
                "",
                "1720137600",
                "Smarch 3, 2024"
            })
    void isNotGuessed(String written) {
        assertThat(WrittenDate.of(written)).isEmpty();
    }
}
