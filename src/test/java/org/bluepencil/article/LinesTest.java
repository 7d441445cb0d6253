package org.bluepencil.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinesTest {

    @ParameterizedTest
    @CsvSource({"0, 1:1", "1, 1:2", "2, 2:1", "3, 2:2", "5, 3:1", "6, 4:1", "7, 4:2"})
    void everyLineEndCountsOnce(int offset, String place) {
        assertThat(Lines.of("a\nb\r\n\rc").at(offset)).hasToString(place);
    }

    @Test
    void outsideOfTheTextThereIsNoPlace() {
        assertThatThrownBy(() -> Lines.of("a").at(2)).isInstanceOf(IllegalArgumentException.class);
    }
}
