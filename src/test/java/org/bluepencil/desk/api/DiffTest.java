package org.bluepencil.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines side by side. */
final class DiffTest {

    @ParameterizedTest
    @CsvSource({
        "a b c, a b c, =a =b =c",
        "a b c, a x c, =a -b +x =c",
        "a b, a b c, =a =b +c",
        "a b c, b c, -a =b =c",
        "a b c d, a c b d, =a -b =c +b =d",
        "a a b, a b, =a -a =b"
    })
    void whatIsGoneAndNewStandsInOrder(String before, String after, String expected) {
        String steps = Diff.of(List.of(before.split(" ")), List.of(after.split(" "))).stream()
                .map(s -> sign(s.kind()) + s.text())
                .collect(Collectors.joining(" "));
        assertThat(steps).isEqualTo(expected);
    }

    private static String sign(Diff.Kind kind) {
        return switch (kind) {
            case SAME -> "=";
            case GONE -> "-";
            case NEW -> "+";
        };
    }
}
