package org.bluepencil.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.YamlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case spoils one line of a good frame and expects the fault to be told at its place. */
class FrameReaderTest {
    private static final String GOOD =
            """
            frames:
              - id: moored
                label: mooring
                gloss: Where a ship is moored.
                property: P276
                subject: [ship]
                value: entity
                value-types: [place]
                nature: state
                single: true
                paths: [P276, {path: P131/^P47, contradicts: false}]
                near:
                  - {path: P551, say: its home port}
                expressions:
                  - {verb: [moor], subject: patient, value: [at, on]}
                examples:
                  - {text: The Skua is moored at Tarn., published: 2020-01-01, knowledge: [{id: X1, is: [ship], P276: X2}], verdict: confirmed, value: Tarn}
                  - {text: The Skua is moored at Ostrel., verdict: contradicted, value: Ostrel}
            """;

    @Test
    void readsAFrame() {
        List<Frame> frames = FrameReader.read(new YamlText("own.yaml", GOOD));
        assertThat(frames).singleElement().satisfies(frame -> {
            assertThat(frame.id()).isEqualTo("moored");
            assertThat(frame.single()).isTrue();
            assertThat(frame.paths()).extracting(Path::toString).containsExactly("P276", "P131/^P47");
            assertThat(frame.paths().get(1).contradicts()).isFalse();
            assertThat(frame.expressions().get(0).value().prepositions()).containsExactly("at", "on");
            assertThat(frame.examples().get(0).knowledge().get(0).path("P276").asText())
                    .isEqualTo("X2");
        });
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "id: moored           | id: Moored           | own.yaml:2:9: not an id: Moored",
                "id: moored           | name: moored         | own.yaml:2:5: a frame without an id",
                "gloss: Where         | glos: Where          | own.yaml:4:11: the unknown key glos in frame moored",
                "property: P276       | property: P99999999  | own.yaml:5:15: frame moored: unknown property id P99999999",
                "subject: [ship]      | subject: [boat]      | own.yaml:6:15: frame moored: unknown class boat",
                "value: entity        | value: thing         | own.yaml:7:12: unknown value thing",
                "nature: state        | nature: lasting      | own.yaml:9:13: unknown nature lasting",
                "single: true         | single: perhaps      | own.yaml:10:13: single must be true or false",
                "P131/^P47            | P131//P47            | own.yaml:11:26: frame moored: not a path: P131//P47",
                "P131/^P47            | P131/^P999999        | own.yaml:11:26: frame moored: unknown property id P999999",
                "{path: P551, say: its home port} | {path: P551} | own.yaml:13:9: a near value without its words",
                "verb: [moor]         | verbs: [moor]        | own.yaml:15:17: the unknown key verbs in an expression of frame moored",
                "verb: [moor]         | verb: []             | own.yaml:15:16: an expression without words",
                "subject: patient     | subject: of          | own.yaml:15:33: unknown slot of for the subject of a verb",
                "'value: [at, on]'    | value: []            | own.yaml:15:49: a value slot without prepositions",
                "verdict: confirmed   | verdict: unverified  | own.yaml:17:7: frame moored has no confirmed example",
                "verdict: contradicted| verdict: disputed    | own.yaml:17:7: frame moored has no contradicted (or outdated) example",
                "verdict: confirmed   | verdict: true        | own.yaml:17:122: unknown verdict true",
                "'confirmed, value: Tarn' | 'confirmed, value: Oslo' | own.yaml:17:140: the value 'Oslo' is not in the text",
                "published: 2020-01-01 | published: yesterday | own.yaml:17:56: not a date: yesterday",
                "'P276: X2'           | 'P276x: X2'          | unknown property id P276x in the knowledge of an example",
                "'is: [ship], P276'   | 'is: [boat], P276'   | unknown class boat",
            })
    void tellsWhereAFaultIs(String good, String bad, String fault) {
        assertThat(GOOD).contains(good);
        String spoilt = GOOD.replace(good, bad);
        assertThatThrownBy(() -> FrameReader.read(new YamlText("own.yaml", spoilt)))
                .isInstanceOf(BadDefinition.class)
                .hasMessageContaining(fault)
                .hasMessageContaining("expected: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                   | own.yaml:1:1: the file is empty",
                "'frame: []'                          | own.yaml:1:8: the unknown key frame in a file of frames",
                "'frames: 3'                          | own.yaml:1:9: no list of frames",
                "'frames: [{id: a'                    | own.yaml:1:",
                "'frames: [{id: a, id: b}]'           | own.yaml:1:",
                "'frames: [{id: &one a, label: *one}]'| an alias (*one)",
            })
    void tellsWhatIsWrongWithAFile(String text, String fault) {
        assertThatThrownBy(() -> FrameReader.read(new YamlText("own.yaml", text)))
                .isInstanceOf(BadDefinition.class)
                .hasMessageContaining(fault);
    }

    @Test
    void refusesAFrameThatIsThereTwice() {
        String twice = GOOD + GOOD.substring(GOOD.indexOf('\n') + 1);
        assertThatThrownBy(() -> FrameReader.read(new YamlText("own.yaml", twice)))
                .hasMessageContaining("own.yaml:19:9: the frame moored is there twice");
    }
}
