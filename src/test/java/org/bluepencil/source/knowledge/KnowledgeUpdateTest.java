package org.bluepencil.source.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.bluepencil.value.EntityId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changed entities are applied to an index without making it anew. */
final class KnowledgeUpdateTest {
    @TempDir
    Path folder;

    private Path index;

    @BeforeEach
    void indexOfThree() throws IOException {
        index = folder.resolve("index");
        KnowledgeIndexer.index(
                List.of(dump(
                        "d.json",
                        item("X1", "Acme", "2024-05-01"),
                        item("X2", "Beacon", "2024-05-02"),
                        item("X3", "Cove", "2024-05-03"))),
                index,
                false,
                IndexProgress.NONE);
    }

    private static String item(String id, String label, String modified) {
        return "{\"type\":\"item\",\"id\":\"%s\",\"modified\":\"%sT10:00:00Z\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"%s\"}}}"
                .formatted(id, modified, label);
    }

    private Path dump(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static String labels(KnowledgeIndex index) {
        return Stream.of("X1", "X2", "X3", "X4")
                .map(id ->
                        index.entity(new EntityId(id)).map(EntityRecord::label).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    private Map<String, Long> files() throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            // The lock file tells nothing: it stays when nobody holds it.
            return files.filter(f -> !f.endsWith(IndexWriter.WRITE_LOCK_NAME))
                    .collect(Collectors.toMap(
                            f -> f.getFileName().toString(), f -> f.toFile().length()));
        }
    }

    @Test
    void replacesAddsAndTakesOut() throws IOException {
        try (KnowledgeIndex open = KnowledgeIndex.open(index)) {
            IndexCounts counts = KnowledgeIndexer.update(
                    List.of(dump(
                            "changes.json",
                            item("X2", "Beacon Group", "2024-06-07"),
                            item("X4", "Delta", "2024-06-01"),
                            "{\"entity\":\"X1\",\"redirect\":\"X2\"}",
                            "{\"id\":\"X3\",\"missing\":\"\"}")),
                    index,
                    IndexProgress.NONE);

            assertThat(counts.entities()).isEqualTo(2);
            assertThat(counts.removed()).isEqualTo(2);
            assertThat(labels(open)).as("who had it open").isEqualTo("Acme Beacon Cove -");
        }
        try (KnowledgeIndex changed = KnowledgeIndex.open(index)) {
            assertThat(labels(changed)).isEqualTo("- Beacon Group - Delta");
            assertThat(changed.named("beacon group")).hasSize(1);
            assertThat(changed.named("beacon")).isEmpty();
        }
        assertThat(IndexMarker.of(index).newest()).isEqualTo("2024-06-07");
    }

    @Test
    void changesThatCannotBeReadLeaveTheIndexAsItWas() throws IOException {
        Map<String, Long> before = files();
        Path cut =
                Files.write(folder.resolve("cut.json.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1});

        assertThatThrownBy(() -> KnowledgeIndexer.update(
                        List.of(dump("good.json", item("X1", "Other", "2024-06-07")), cut), index, IndexProgress.NONE))
                .isInstanceOf(UnreadableKnowledge.class)
                .hasMessageContaining("cut off or damaged");

        assertThat(files()).isEqualTo(before);
        try (KnowledgeIndex same = KnowledgeIndex.open(index)) {
            assertThat(labels(same)).isEqualTo("Acme Beacon Cove -");
        }
    }

    @Test
    void thereMustBeAnIndex() {
        assertThatThrownBy(() -> KnowledgeIndexer.update(
                        List.of(folder.resolve("d.json")), folder.resolve("none"), IndexProgress.NONE))
                .hasMessageContaining("no index at");
    }
}
