package org.bluepencil.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bluepencil.claim.frame.Expression.Place;
import org.bluepencil.claim.frame.Expression.Trigger;
import org.bluepencil.value.YamlText;
import org.junit.jupiter.api.Test;

class FramesTest {
    private static final String MEETING =
            """
            frames:
              - id: founded
                gloss: When a body first met.
                property: P571
                value: time
                nature: event
                expressions: [{verb: [convene], subject: patient, value: time}]
                examples:
                  - {text: The Moot first convened in 1990., verdict: confirmed, value: "1990"}
                  - {text: The Moot first convened in 1980., verdict: contradicted, value: "1980"}
            """;

    private final Frames frames = Frames.builtIn();

    @Test
    void holdsManyFramesEachWithItsExamples() {
        assertThat(frames.all()).hasSizeGreaterThan(150);
        assertThat(frames.all()).allSatisfy(frame -> {
            assertThat(frame.examples()).as(frame.id()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(frame.gloss()).as(frame.id()).endsWith(".");
        });
    }

    @Test
    void timesAreFilledByTimesAndFiguresByNumbers() {
        assertThat(frames.all()).allSatisfy(frame -> {
            Set<Place> values = Set.copyOf(frame.expressions().stream()
                    .filter(e -> e.trigger() != Trigger.RANK)
                    .map(e -> e.value().place())
                    .toList());
            switch (frame.value()) {
                case TIME -> assertThat(values).as(frame.id()).containsOnly(Place.TIME);
                case QUANTITY -> assertThat(values).as(frame.id()).isSubsetOf(Place.NUMBER, Place.PREPOSITION);
                case ENTITY, TEXT -> assertThat(values).as(frame.id()).doesNotContain(Place.TIME, Place.NUMBER);
            }
        });
    }

    @Test
    void findsTheUsesOfAWord() {
        assertThat(frames.triggeredBy(Trigger.NOUN, "prime minister"))
                .extracting(u -> u.frame().id())
                .containsExactly("head_of_government");
        assertThat(frames.triggeredBy(Trigger.VERB, "prime minister")).isEmpty();
        assertThat(frames.triggeredBy(Trigger.VERB, "establish"))
                .extracting(u -> u.frame().id())
                .containsExactly("founded", "founded_in", "founded_by", "called");
    }

    @Test
    void aFrameOfTheUserReplacesTheBuiltInOneOfItsName() {
        Frames own = Frames.with(List.of(new YamlText("own.yaml", MEETING)));
        assertThat(own.byId("founded"))
                .hasValueSatisfying(f -> assertThat(f.gloss()).isEqualTo("When a body first met."));
        assertThat(own.byId("founded"))
                .hasValueSatisfying(f -> assertThat(f.label()).isEqualTo("inception"));
        assertThat(own.all()).hasSameSizeAs(frames.all());
        assertThat(own.triggeredBy(Trigger.VERB, "convene"))
                .hasSizeGreaterThan(frames.triggeredBy(Trigger.VERB, "convene").size());
    }
}
