package org.bluepencil.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberedLawTest {
    private static List<NumberedLaw> laws(String headings) {
        return NumberedLaw.in(Arrays.asList(headings.split(" / ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            S.I. No. 12/1957 - Quays (Tolls) Order, 1957. | Quays (Tolls) Order, 1957 | 1957
            No. 12 of 1957: Quays Order | Quays Order | 1957
            The Quays (Tolls) Order 2016 No. 112 | The Quays (Tolls) Order 2016 | 2016
            2016 No. 112 / The Quays (Tolls) Order 2016 | The Quays (Tolls) Order 2016 | 2016
            """)
    void aNumberOfARegisterTellsTheYear(String headings, String title, String year) {
        assertThat(laws(headings)).singleElement().satisfies(law -> {
            assertThat(law.title()).isEqualTo(title);
            assertThat(law.sentences("It")).containsExactly("It was published in " + year + ".");
            assertThat(law.isSure()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The Quays Order 2016", "2016 No. 112 / The Quays Order 2015", "Pier No. 12", "Tarn Hits 1957"})
    void aYearAloneTellsNothing(String headings) {
        assertThat(laws(headings)).isEmpty();
    }
}
