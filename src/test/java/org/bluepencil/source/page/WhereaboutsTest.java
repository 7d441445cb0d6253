package org.bluepencil.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WhereaboutsTest {
    private static List<String> places(String label, String value) {
        return Whereabouts.of(new ShortForm(label, value, label + ": " + value))
                .map(Whereabouts::places)
                .orElse(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tarn TX",
                "Tarn, TX 75001",
                "12 Quay Road, Tarn, TX 75001-1234",
                "P.O. Box 648, Tarn, TX",
                "5B High Street, Suite 4, Tarn, TX 75001, USA"
            })
    void anAddressTellsTheTownTheStateAndTheCountry(String address) {
        assertThat(Whereabouts.address(address)).map(Whereabouts::places).hasValueSatisfying(places -> assertThat(
                        places)
                .containsExactly("Tarn", "Texas", "the United States", "the United States of America"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Born: May 3, 1951, Tarn, TX",
                "3 May 1951, Tarn, TX",
                "The team, which lost in Tarn, TX",
                "Tarn QX",
                "Tarn, Texas was founded in 1990",
                "TX"
            })
    void otherWordsAreNoAddress(String words) {
        assertThat(Whereabouts.address(words)).isEmpty();
    }

    @Test
    void aRowTellsItByItsLabel() {
        assertThat(places("County", "Tarnshire")).containsExactly("Tarnshire");
        assertThat(places("Address", "12 Quay Road, Tarn, Ruvia")).containsExactly("Tarn", "Ruvia");
        assertThat(places("Headquarters", "Quay House, Tarn, TX 75001")).contains("Tarn", "Texas");
        assertThat(places("Country", "12")).isEmpty();
        assertThat(places("Language", "Ruvian")).isEmpty();
    }

    @Test
    void onlyAnAddressTellsASeat() {
        assertThat(new Whereabouts(List.of("Tarn"), false, "County: Tarn").sentences("Quay Hall"))
                .containsExactly("Quay Hall is located in Tarn.");
        assertThat(new Whereabouts(List.of("Tarn"), true, "Address: Tarn").sentences("Quay Hall"))
                .containsExactly("Quay Hall is located in Tarn.", "Quay Hall is based in Tarn.");
    }
}
