package org.bluepencil.batch;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.HydratorSupplier;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluepencil.Checking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClaimTableTest {
    private static final LineChecker CHECKER = new LineChecker(Checking.onStarter(), null);

    @TempDir
    Path folder;

    private static String line(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return CHECKER.check(new Entry.JsonLine(ByteBuffer.wrap(bytes), "", 1, Path.of("")))
                .json();
    }

    private static List<Map<String, Object>> read(Path parquet) throws IOException {
        Hydrator<Map<String, Object>, Map<String, Object>> toMap = new Hydrator<>() {
            @Override
            public Map<String, Object> start() {
                return new TreeMap<>();
            }

            @Override
            public Map<String, Object> add(Map<String, Object> row, String column, Object value) {
                if (value != null) {
                    row.put(column, value);
                }
                return row;
            }

            @Override
            public Map<String, Object> finish(Map<String, Object> row) {
                return row;
            }
        };
        try (Stream<Map<String, Object>> rows =
                ParquetReader.streamContent(parquet.toFile(), HydratorSupplier.constantly(toMap))) {
            return rows.toList();
        }
    }

    @Test
    void aClaimIsARowAndAnErrorStandsApart() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("lines"),
                line(
                                "{\"id\":\"a\",\"title\":\"Capitals\",\"published\":\"2024-07-05\","
                                        + "\"text\":\"Astana is the capital of Kazakhstan. Almaty is the capital of Kazakhstan.\"}")
                        + line("{\"id\":\"b\"}"));
        Path parquet = folder.resolve("claims.parquet");
        Path errors = folder.resolve("errors.jsonl");

        ClaimTable.write(lines, parquet, errors);

        List<Map<String, Object>> rows = read(parquet);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .containsEntry("article", "a")
                .containsEntry("title", "Capitals")
                .containsEntry("published", (int) LocalDate.parse("2024-07-05").toEpochDay())
                .containsEntry("property_id", "P36")
                .containsEntry("text", "Astana")
                .containsEntry("verdict", "confirmed")
                .doesNotContainKeys("reason", "url");
        assertThat(rows.get(1)).containsEntry("text", "Almaty").containsEntry("verdict", "outdated");
        assertThat(String.valueOf(rows.get(1).get("statements"))).isNotBlank();
        assertThat(errors).content().contains("\"id\":\"b\"").contains("\\\"text\\\" is missing");
    }

    @Test
    void theSameLinesMakeTheSameBytes() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("lines"),
                line("{\"id\":\"a\",\"text\":\"Oslo is the capital of Norway.\",\"published\":\"2024-07-05\"}"));
        Path errors = Files.writeString(folder.resolve("errors.jsonl"), "of an earlier run\n");
        ClaimTable.write(lines, folder.resolve("one.parquet"), errors);
        ClaimTable.write(lines, folder.resolve("two.parquet"), errors);

        assertThat(folder.resolve("one.parquet")).hasSameBinaryContentAs(folder.resolve("two.parquet"));
        assertThat(errors).doesNotExist();
    }
}
