package org.bluepencil.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Standing;
import org.bluepencil.source.knowledge.IndexProgress;
import org.bluepencil.source.knowledge.KnowledgeIndexer;
import org.bluepencil.source.knowledge.ShortKnowledge;
import org.bluepencil.source.knowledge.UnreadableKnowledge;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private static final Question CAPITAL = new Question.About(new EntityId("X1"), new PropertyId("P36"));

    @TempDir
    Path folder;

    private Path index(String name, String entities) throws IOException {
        Path dump = folder.resolve(name + ".json");
        Files.writeString(dump, ShortKnowledge.dump(Fixtures.yaml(entities)));
        Path index = folder.resolve(name);
        KnowledgeIndexer.index(List.of(dump), index, false, IndexProgress.NONE);
        return index;
    }

    private Path definitions(String... files) throws IOException {
        Path definitions = Files.createDirectory(folder.resolve("definitions"));
        for (int i = 0; i < files.length; i++) {
            Files.writeString(definitions.resolve(i + ".yaml"), files[i]);
        }
        return definitions;
    }

    private Sources open(Path definitions, Path... knowledge) {
        return Sources.open(new Sources.Choice(definitions, folder, List.of(knowledge)));
    }

    private static EvidenceSource.Answer ask(Sources sources, int source) {
        return Fixtures.answer(sources.sources().get(source), CAPITAL);
    }

    @Test
    void an_empty_folder_means_no_sources() throws IOException {
        try (Sources sources = open(definitions())) {
            assertThat(sources.sources()).isEmpty();
            assertThat(sources.names().candidates("Ruvia")).isEmpty();
            assertThat(sources.names().beginsName("Ruvia")).isFalse();
        }
    }

    @Test
    void asks_an_index_that_was_handed_over_alone_and_takes_it_for_the_authority() throws IOException {
        Path index = index("ours", "- {id: X1, label: Ruvia, P36: {value: X2, refs: []}, modified: 2024-06-01}");
        try (Sources sources = open(definitions(), index)) {
            SourceInfo info = sources.sources().get(0).info();
            assertThat(info.id()).isEqualTo("ours");
            assertThat(info.currentTo()).isEqualTo("2024-06-01");
            assertThat(((EvidenceSource.Answer.Says) ask(sources, 0)).statements())
                    .singleElement()
                    .satisfies(s -> assertThat(s.standing()).isEqualTo(Standing.AUTHORITY));
        }
    }

    @Test
    void believes_what_an_index_says_of_its_own_standing() throws IOException {
        Files.writeString(folder.resolve("ours.source.yaml"), "standing: 2\ndate: 2023-01-31\nname: Our dump\n");
        Path index = index("ours", "- {id: X1, label: Ruvia, P36: {value: X2, refs: []}, modified: 2024-06-01}");
        try (Sources sources = open(definitions(), index)) {
            SourceInfo info = sources.sources().get(0).info();
            assertThat(info.name()).isEqualTo("Our dump");
            assertThat(info.currentTo()).isEqualTo("2023-01-31");
            assertThat(((EvidenceSource.Answer.Says) ask(sources, 0))
                            .statements()
                            .get(0)
                            .standing())
                    .isEqualTo(Standing.SECONDARY);
        }
    }

    @Test
    void adds_an_index_to_the_definitions_and_keeps_their_order() throws IOException {
        Path ours = index("ours", "- {id: X1, label: Ruvia, P36: X2}");
        Files.move(folder.resolve("ours.json"), folder.resolve("dump.json"));
        Path definitions = definitions(
                "id: live\nkind: wikidata\n",
                "id: dump\nkind: knowledge\ndump: ../dump.json\nanswers: [P35]\n",
                "id: index\nkind: knowledge\nindex: ../ours\n");
        try (Sources sources = open(definitions, ours)) {
            assertThat(sources.sources()).extracting(s -> s.info().id()).containsExactly("dump", "index", "ours");
            assertThat(sources.network()).extracting(s -> s.info().id()).containsExactly("live");
            assertThat(sources.sources().get(0).ask(List.of(CAPITAL))).isEmpty();
            assertThat(((EvidenceSource.Answer.Says) ask(sources, 1)).statements())
                    .hasSize(1);
        }
    }

    @Test
    void takes_the_folder_beside_the_article_before_what_is_packed() throws IOException {
        Files.createDirectory(folder.resolve("sources"));
        try (Sources sources = Sources.open(new Sources.Choice(null, folder, List.of()))) {
            assertThat(sources.sources()).isEmpty();
        }
    }

    @Test
    void works_from_any_folder_with_what_is_packed() {
        try (Sources sources = Sources.open(new Sources.Choice(null, folder, List.of()))) {
            assertThat(sources.sources()).extracting(s -> s.info().id()).contains("starter", "trade-partners");
            assertThat(sources.names().candidates("Kazakhstan"))
                    .extracting(c -> c.id().id())
                    .containsExactly("Q232");
            assertThat(sources.notes()).isEmpty();
        }
    }

    @Test
    void stops_on_what_cannot_be_opened() throws IOException {
        Path definitions = definitions("id: a\nkind: knowledge\nindex: packed:nothing\n");
        assertThatThrownBy(() -> open(definitions))
                .isInstanceOf(UnreadableKnowledge.class)
                .hasMessageContaining("no knowledge is packed at");
        assertThatThrownBy(() -> open(folder, folder.resolve("nowhere")))
                .isInstanceOf(UnreadableKnowledge.class)
                .hasMessageContaining("no index at");
        assertThatThrownBy(() -> open(folder.resolve("nowhere")))
                .isInstanceOf(BadDefinition.class)
                .hasMessageContaining("no such folder of sources");
    }
}
