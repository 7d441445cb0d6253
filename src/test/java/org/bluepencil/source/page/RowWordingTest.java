package org.bluepencil.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowWordingTest {
    private static boolean says(String sentence, String label, String value) {
        return new RowWording("quay hall"::equals).says(sentence, new ShortForm(label, value, label + ": " + value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quay Hall has the hull number K48.|Hull number|K48",
                "The hull number of the Quay Hall is K48.|Hull number|K48",
                "The hull number for Quay Hall was K48.|Hull number|K48",
                "Quay Hall's hull number is K48.|Hull number|K48",
                "Quay Hall has a hull number of K48.|Hull Number|K48 (provisional)",
                "K48 is the hull number of Quay Hall.|Hull number|K48",
                "Quay Hall has 48 seats.|Seats|48",
                "Quay Hall is a theatre.|Type|Theatre",
                "Quay Hall is in the transport sector.|Sectors|Transport, water",
                "Quay Hall is of the genre pop rock.|Genres|Pop rock, drama",
                "The original language of Quay Hall is Hindi.|Language|Hindi"
            })
    void aRowIsSaidInAnyOfTheseWays(String sentence, String label, String value) {
        assertThat(says(sentence, label, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quay Hall has the hull number K49.|Hull number|K48",
                "Tern Hall has the hull number K48.|Hull number|K48",
                "Quay Hall has the former hull number K48.|Hull number|K48",
                "Quay Hall has no hull number K48.|Hull number|K48",
                "Quay Hall has the hull number K48 since 1990.|Hull number|K48",
                "Quay Hall had 1,48 seats.|Seats|48",
                "Quay Hall is a theatre.|Nearest neighbour|Theatre",
                "The original language of Quay Hall is Tamil.|Languages|Hindi, Tamil",
                "Quay Hall is in Tarn.|Nearest neighbour|Tarn",
                "Quay Hall is in the water.|Sectors|Water",
                "Quay Hall is not a theatre.|Type|Theatre",
                "The hull number of Quay Hall is.|Hull number|K48"
            })
    void whatSaysMoreOrLessIsNotTheRow(String sentence, String label, String value) {
        assertThat(says(sentence, label, value)).isFalse();
    }
}
