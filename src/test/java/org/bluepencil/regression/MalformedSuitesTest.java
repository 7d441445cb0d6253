package org.bluepencil.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.value.BadDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of broken suite is told with its place, what is wrong, and what was expected. */
final class MalformedSuitesTest {
    private static final String GOOD = "text: Ten came., words: Ten, verdict: confirmed, why: x";

    static List<Arguments> malformed() throws IOException {
        List<Arguments> all = new ArrayList<>();
        try (InputStream in = MalformedSuitesTest.class.getResourceAsStream("/regression/malformed.yaml")) {
            for (JsonNode one : new YAMLMapper().readTree(in)) {
                String text = one.has("claim")
                        ? "suite: A\ndate: 2024-07-05\nclaims:\n  - {"
                                + one.path("claim").asText() + "}\n"
                        : one.path("text").asText().replace("{CLAIM}", "{" + GOOD + "}");
                all.add(Arguments.of(
                        one.path("kind").asText(),
                        text,
                        one.path("place").asText(),
                        one.path("says").asText()));
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void isToldWithItsPlace(String kind, String text, String place, String says) {
        assertThatThrownBy(() -> Suites.suite(text))
                .as(kind)
                .isInstanceOf(BadDefinition.class)
                .message()
                .startsWith("known.yaml:" + place + ": ")
                .contains(says)
                .contains("\n  expected: ");
    }

    @Test
    void thereAreAtLeastThirtyKinds() throws IOException {
        assertThat(malformed()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void theGoodOneIsRead() {
        assertThat(Suites.suite("suite: A\ndate: 2024-07-05\nclaims: [{" + GOOD + "}]\n")
                        .claims())
                .hasSize(1);
    }

    @Test
    void aFolderWithoutSuitesAndAFileThatIsNoTextAreToldToo(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> SuiteFiles.read(List.of(folder), Suites.TODAY))
                .isInstanceOf(BadDefinition.class)
                .hasMessageContaining("no suite of claims in " + folder);
        assertThatThrownBy(() -> SuiteFiles.read(List.of(folder.resolve("none.yaml")), Suites.TODAY))
                .hasMessageContaining("no such file or folder of claims");
        Path broken = Files.write(folder.resolve("a.yaml"), new byte[] {'a', ':', (byte) 0xC3, (byte) 0x28});
        assertThatThrownBy(() -> SuiteFiles.read(List.of(broken), Suites.TODAY))
                .hasMessageContaining("a.yaml:1:1: not a text in UTF-8");
    }

    @Test
    void twoSuitesOfOneNameAreTold(@TempDir Path folder) throws IOException {
        String text = "suite: A\ndate: 2024-07-05\nclaims: [{" + GOOD + "}]\n";
        Files.writeString(folder.resolve("a.yaml"), text);
        Files.writeString(Files.createDirectory(folder.resolve("more")).resolve("b.yml"), text);

        assertThatThrownBy(() -> SuiteFiles.read(List.of(folder), Suites.TODAY))
                .hasMessageContaining("b.yml:1:1")
                .hasMessageContaining("a.yaml");
    }
}
