package org.bluepencil.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page of the input folder is read as its file in the expected folder says. */
final class GoldenTest {

    static Stream<Path> inputs() {
        return Golden.inputs();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isReadAsExpected(Path input) throws IOException {
        String shown = Golden.shown(Articles.read(input, ReadingOptions.NONE));

        assertThat(shown).isEqualTo(Files.readString(Golden.expected(input)));
    }
}
