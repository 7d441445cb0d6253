package org.bluepencil.source.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bluepencil.evidence.Standing;
import org.bluepencil.names.Candidate;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.NameKind;
import org.bluepencil.names.Names;
import org.bluepencil.source.Fixtures;
import org.bluepencil.source.Sources;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Truth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeNamesTest {
    private static Sources sources;
    private static Names names;

    @BeforeAll
    static void open() {
        sources = Sources.of(List.of(
                new LocalKnowledge.Part.Short(
                        Fixtures.info("one", Standing.REFERENCE),
                        Fixtures.yaml(
                                """
                                - {id: X1, label: Ruvia, aliases: [Republic of Ruvia, R.U.], short: [RUV], demonyms: [Ruvian], is: [country], P1082: 9000000}
                                - {id: X2, label: Orchard, is: [company]}
                                - {id: X3, label: São Tirso, is: [city]}
                                - {id: X4, label: Sao Tirso, is: [X90]}
                                - {id: X5, label: Guinea-Salland, is: [country]}
                                - {id: X6, label: J. K. Marlow, is: [human]}
                                - {id: X7, label: The Harbour League, is: [organization]}
                                - {id: X8, label: Smith & Vale, is: [business]}
                                - {id: X9, label: Quay blast, is: [explosion], P585: 2020-05-02}
                                - {id: X10, label: IT Works, aliases: [It], is: [film]}
                                - {id: X20, label: Ruvia, is: [city]}
                                - {id: X90, label: coastal hamlet, P279: X91}
                                - {id: X91, label: hamlet, P279: Q486972}
                                - {id: X92, label: odd thing, P279: X93}
                                - {id: X11, label: Thing, is: [X92]}
                                """)),
                new LocalKnowledge.Part.Short(
                        Fixtures.info("two", Standing.REFERENCE),
                        Fixtures.yaml("- {id: X1, label: Ruvia, aliases: [Ruvland], is: [organization]}"))));
        names = sources.names();
    }

    @AfterAll
    static void close() {
        sources.close();
    }

    private static List<String> ids(List<Candidate> candidates) {
        return candidates.stream().map(c -> c.id().id()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Republic of Ruvia | X1",
                "the Republic of Ruvia | X1",
                "republic of ruvia | X1",
                "RU | X1",
                "R.U. | X1",
                "R. U. | X1",
                "RUV | X1",
                "Ruvland | X1",
                "Ruvian | X1",
                "Orchard | X2",
                "Guinea Salland | X5",
                "Guinea\u2013Salland | X5",
                "J.K. Marlow | X6",
                "Harbour League | X7",
                "Smith and Vale | X8",
                "São Tirso | X3",
                "Sao Tirso | X4",
            })
    void finds_names_as_writers_vary_them(String surface, String id) {
        assertThat(ids(names.candidates(surface))).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ruv", "orchard", "ruvian", "IT", "it", "Unheard", "", " ", "...", "the"})
    void does_not_take_common_words_for_names(String surface) {
        assertThat(names.candidates(surface)).isEmpty();
    }

    @Test
    void folds_accents_only_where_no_name_agrees_in_them() {
        assertThat(ids(names.candidates("Sáo Tirso"))).containsExactlyInAnyOrder("X3", "X4");
    }

    @Test
    void tells_how_a_form_names_its_entity_and_puts_the_best_known_first() {
        List<Candidate> both = names.candidates("Ruvia");
        assertThat(ids(both)).containsExactly("X1", "X20");
        assertThat(both).allMatch(c -> c.kind() == NameKind.LABEL);
        assertThat(names.candidates("Ruvian").get(0).kind()).isEqualTo(NameKind.DEMONYM);
        assertThat(names.candidates("RUV").get(0).kind()).isEqualTo(NameKind.SHORT_NAME);
        assertThat(names.candidates("R.U.").get(0).kind()).isEqualTo(NameKind.ALIAS);
    }

    @Test
    void offers_near_names_closest_first() {
        assertThat(ids(names.near("Harbuor League"))).containsExactly("X7");
        assertThat(ids(names.near("Ochard"))).containsExactly("X2");
        assertThat(names.near("Rv")).isEmpty();
        assertThat(names.near("Quite another")).isEmpty();
    }

    @Test
    void knows_what_begins_a_name() {
        assertThat(names.beginsName("Republic of")).isTrue();
        assertThat(names.beginsName("the harbour")).isTrue();
        assertThat(names.beginsName("Republic of Nowhere")).isFalse();
        assertThat(names.beginsName("")).isFalse();
    }

    private static Truth isA(String id, String kind) {
        return names.isA(new EntityId(id), ClassTree.packed().named(kind).orElseThrow());
    }

    @Test
    void walks_the_classes_at_hand_and_the_packed_tree() {
        assertThat(isA("X1", "state")).isEqualTo(Truth.YES);
        assertThat(isA("X4", "place")).isEqualTo(Truth.YES);
        assertThat(isA("X2", "state")).isEqualTo(Truth.NO);
        assertThat(isA("X11", "state")).isEqualTo(Truth.UNKNOWN);
        assertThat(isA("X90", "state")).isEqualTo(Truth.UNKNOWN);
        assertThat(isA("X999", "state")).isEqualTo(Truth.UNKNOWN);
        assertThat(names.isA(new EntityId("X2"), new EntityId("X777"))).isEqualTo(Truth.UNKNOWN);
        assertThat(names.isA(new EntityId("X2"), new EntityId("X90"))).isEqualTo(Truth.NO);
    }

    @Test
    void unites_an_entity_that_stands_in_several_indexes() {
        assertThat(isA("X1", "organization")).isEqualTo(Truth.YES);
        assertThat(names.entity(new EntityId("X1")))
                .hasValueSatisfying(e -> assertThat(e.classes()).hasSize(2));
    }

    @Test
    void finds_events_by_kind_and_days() {
        EntityId event = ClassTree.packed().named("event").orElseThrow();
        LocalDate may = LocalDate.of(2020, 5, 1);
        assertThat(ids(names.events(event, may, may.plusDays(5)))).containsExactly("X9");
        assertThat(names.events(event, may.plusDays(5), may.plusDays(9))).isEmpty();
    }

    @Test
    void answers_several_threads_at_once() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> answers = IntStream.range(0, 400)
                    .mapToObj(i -> threads.submit(() -> ids(names.candidates(i % 2 == 0 ? "Ruvia" : "Orchard"))))
                    .toList();
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(i % 2 == 0 ? List.of("X1", "X20") : List.of("X2"));
            }
        } finally {
            threads.shutdown();
        }
    }
}
