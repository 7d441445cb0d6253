package org.bluepencil.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bluepencil.value.EntityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassTreeTest {
    private final ClassTree tree = ClassTree.packed();

    private EntityId id(String name) {
        return tree.named(name).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "sovereign state, country, true",
        "sovereign state, organization, false",
        "river, place, true",
        "football club, organization, true",
        "earthquake, event, true",
        "terrorist organization, event, false",
        "capital, settlement, true",
        "country, sovereign state, false",
    })
    void places_each_class_under_those_above_it(String below, String above, boolean under) {
        assertThat(tree.withAncestors(id(below)).contains(id(above))).isEqualTo(under);
        assertThat(tree.withDescendants(id(above)).contains(id(below))).isEqualTo(under);
    }

    @Test
    void knows_the_classes_that_common_nouns_stand_for() {
        assertThat(tree.ofNoun("bloc")).contains(id("organization"));
        assertThat(tree.ofNoun("quake")).containsExactly(id("earthquake"));
        assertThat(tree.ofNoun("gizmo")).isEmpty();
        assertThat(tree.named("gizmo")).isEmpty();
    }

    @Test
    void gives_each_class_an_id_of_its_own_and_keys_that_are_known() throws IOException {
        try (InputStream in = ClassTree.class.getResourceAsStream("/org/bluepencil/names/classes.yaml")) {
            Set<String> ids = new HashSet<>();
            for (Map.Entry<String, JsonNode> entry :
                    new YAMLMapper().readTree(in).properties()) {
                assertThat(ids.add(entry.getValue().path("id").asText()))
                        .as(entry.getKey())
                        .isTrue();
                assertThat(Set.of("id", "under", "nouns"))
                        .containsAll(() -> entry.getValue().fieldNames());
            }
            assertThat(ids).hasSizeGreaterThan(100);
        }
    }
}
