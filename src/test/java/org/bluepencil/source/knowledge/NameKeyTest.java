package org.bluepencil.source.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Hague | hague",
                "U.S. | us",
                "U. S. A. | usa",
                "J. R. R. Tolk | jrr tolk",
                "Côte d’Ivoire | cote divoire",
                "Łódź | lodz",
                "Straße | strasse",
                "Ærø | aero",
                "Bosnia  and\u00a0Herzegovina | bosnia and herzegovina",
                "AT&T | atandt",
                "Vitamin C | vitamin c",
                "Plan B A | plan ba",
                "\u0410\u0441\u0442\u0430\u043d\u0430 | \u0430\u0441\u0442\u0430\u043d\u0430",
            })
    void folds_what_writers_vary(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "US, US, true",
        "us, US, false",
        "U.S., US, true",
        "the US, US, true",
        "Us, US, false",
        "WHO, Who, false",
        "apple, Apple, false",
        "Apple, Apple, true",
        "APPLE, Apple, true",
        "Oil, oil, true",
        "white house, White House, true",
    })
    void minds_capitals_where_they_tell_names_from_words(String surface, String stored, boolean agree) {
        assertThat(NameKey.casesAgree(surface, stored)).isEqualTo(agree);
    }
}
