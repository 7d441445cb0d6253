package org.bluepencil.source.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.bluepencil.value.EntityId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeIndexerTest {
    private static final String ACME = item("X1", "Acme");
    private static final String BEACON = item("X2", "Beacon");

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void setOut() {
        out = folder.resolve("index");
    }

    private static String item(String id, String label) {
        return "{\"type\":\"item\",\"id\":\"%s\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"%s\"}},\"claims\":{}}"
                .formatted(id, label);
    }

    private Path dump(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path dump(String name, String text) throws IOException {
        return dump(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] bzip2(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new BZip2CompressorOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private IndexCounts index(Path... dumps) {
        return KnowledgeIndexer.index(List.of(dumps), out, false, IndexProgress.NONE);
    }

    private List<String> labels() {
        try (KnowledgeIndex index = KnowledgeIndex.open(out)) {
            return List.of("X1", "X2").stream()
                    .flatMap(id -> index.entity(new EntityId(id)).stream())
                    .map(EntityRecord::label)
                    .toList();
        }
    }

    @Test
    void reads_the_official_form_with_brackets_commas_blank_lines_and_a_byte_order_mark() throws IOException {
        IndexCounts counts = index(dump("d.json", "\ufeff[\r\n" + ACME + ",\r\n\r\n  " + BEACON + " \r\n]\r\n"));
        assertThat(counts.entities()).isEqualTo(2);
        assertThat(counts.broken()).isEmpty();
        assertThat(labels()).containsExactly("Acme", "Beacon");
    }

    @Test
    void knows_gzip_and_bzip2_by_their_first_bytes_whatever_the_name_also_in_several_parts() throws IOException {
        index(dump("a.json", joined(gzip(ACME + "\n"), gzip(BEACON + "\n"))));
        assertThat(labels()).containsExactly("Acme", "Beacon");
        index(dump("b.gz", joined(bzip2(BEACON + "\n"), bzip2(ACME + "\n"))));
        assertThat(labels()).containsExactly("Acme", "Beacon");
    }

    @Test
    void counts_and_tells_broken_lines_and_goes_on() throws IOException {
        Path dump =
                dump("d.json", ACME + "\n{\"id\":\n[1]\n{\"id\":\"P31x\"}\n" + ACME + BEACON + "\n" + BEACON + "\n");
        IndexCounts counts = index(dump);
        assertThat(counts.entities()).isEqualTo(2);
        assertThat(counts.brokenLines()).isEqualTo(4);
        assertThat(counts.broken()).hasSize(4).allMatch(b -> b.startsWith(dump + ":"));
        assertThat(counts.broken().get(0)).startsWith(dump + ":2: not JSON");
        assertThat(counts.broken().get(2)).contains("no valid entity id: P31x");
        assertThat(counts.broken().get(3)).contains("more than one entity on the line");
    }

    @Test
    void counts_a_line_that_is_not_utf8_as_broken() throws IOException {
        byte[] latin1 = item("X1", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        IndexCounts counts = index(dump("d.json", joined(latin1, ("\n" + BEACON).getBytes(StandardCharsets.UTF_8))));
        assertThat(counts.brokenLines()).isEqualTo(1);
        assertThat(labels()).containsExactly("Beacon");
    }

    @Test
    void skips_and_counts_redirects_lexemes_and_properties() throws IOException {
        IndexCounts counts = index(dump(
                "d.json",
                "{\"entity\":\"Q1\",\"redirect\":\"Q2\"}\n{\"type\":\"lexeme\",\"id\":\"L1\"}\n{\"type\":\"property\",\"id\":\"P6\"}\n"
                        + ACME));
        assertThat(counts.skipped()).isEqualTo(3);
        assertThat(counts.entities()).isEqualTo(1);
        assertThat(counts.brokenLines()).isZero();
    }

    @Test
    void accepts_maps_that_are_written_as_lists() throws IOException {
        IndexCounts counts = index(dump(
                "d.json",
                "{\"type\":\"item\",\"id\":\"X1\",\"labels\":{\"en\":{\"value\":\"Acme\"}},\"descriptions\":[],\"aliases\":[],"
                        + "\"claims\":[],\"sitelinks\":[]}"));
        assertThat(counts.brokenLines()).isZero();
        assertThat(labels()).containsExactly("Acme");
    }

    @Test
    void refuses_a_dump_that_is_cut_off_and_leaves_the_old_index() throws IOException {
        index(dump("old.json", ACME));
        byte[] whole = gzip((BEACON + "\n").repeat(2000));
        Path cut = dump("cut.json.gz", Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> index(cut))
                .isInstanceOf(UnreadableKnowledge.class)
                .hasMessageContaining("cut.json.gz is cut off or damaged after")
                .hasMessageContaining("nothing was written");
        byte[] packed = bzip2((BEACON + "\n").repeat(2000));
        Path cutToo = dump("cut.json.bz2", Arrays.copyOf(packed, packed.length / 2));
        assertThatThrownBy(() -> index(cutToo)).isInstanceOf(UnreadableKnowledge.class);
        assertThat(labels()).containsExactly("Acme");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(f -> f.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    @Test
    void replaces_an_index_but_never_a_folder_of_other_files() throws IOException {
        index(dump("one.json", ACME));
        index(dump("two.json", BEACON));
        assertThat(labels()).containsExactly("Beacon");

        Path theirs = Files.createDirectory(folder.resolve("theirs"));
        Path kept = Files.writeString(theirs.resolve("novel.txt"), "chapter one");
        Path dump = folder.resolve("one.json");
        assertThatThrownBy(() -> KnowledgeIndexer.index(List.of(dump), theirs, false, IndexProgress.NONE))
                .isInstanceOf(UnreadableKnowledge.class)
                .hasMessageContaining("holds other files");
        assertThat(kept).exists();
    }

    @Test
    void tells_what_is_wrong_with_a_dump_or_a_folder_that_is_not_there() throws IOException {
        assertThatThrownBy(() -> index(folder.resolve("none.json"))).hasMessageContaining("no such dump");
        assertThatThrownBy(() -> index(folder)).hasMessageContaining("is a folder");
        Path file = Files.writeString(folder.resolve("file"), "x");
        Path dump = dump("d.json", ACME);
        assertThatThrownBy(() -> KnowledgeIndexer.index(List.of(dump), file, false, IndexProgress.NONE))
                .hasMessageContaining("a file of that name is there");
        assertThatThrownBy(
                        () -> KnowledgeIndexer.index(List.of(dump), file.resolve("below"), false, IndexProgress.NONE))
                .isInstanceOf(UnreadableKnowledge.class)
                .hasMessageContaining("cannot write the index");
        assertThatThrownBy(() -> KnowledgeIndex.open(folder)).hasMessageContaining("no index at");
    }

    @Test
    void takes_the_description_beside_the_dump_and_the_day_of_the_newest_edit() throws IOException {
        String dated = ACME.replace("\"claims\"", "\"modified\":\"2024-05-31T23:01:02Z\",\"claims\"");
        dump("d.source.yaml", "name: The dump of May\n");
        index(dump("d.json.gz", gzip(dated)));
        IndexDescription description = IndexDescription.of(out);
        assertThat(description.newest()).isEqualTo("2024-05-31");
        assertThat(description.declared())
                .hasValueSatisfying(text -> assertThat(text.text()).contains("The dump of May"));
        dump("d.json.gz.source.yaml", "name: The nearer one\n");
        index(folder.resolve("d.json.gz"));
        assertThat(IndexDescription.of(out).declared())
                .hasValueSatisfying(text -> assertThat(text.text()).contains("nearer"));
    }

    @Test
    void reads_an_entity_of_several_dumps_from_the_last_one() throws IOException {
        index(dump("one.json", ACME), dump("two.json", item("X1", "Acme Group")));
        assertThat(labels()).containsExactly("Acme Group");
    }

    @Test
    void refuses_an_index_of_another_format() throws IOException {
        index(dump("d.json", ACME));
        Files.writeString(out.resolve(IndexMarker.FILE), "format 99\n");
        assertThatThrownBy(() -> KnowledgeIndex.open(out)).hasMessageContaining("another version of the program");
    }

    @Test
    void reads_a_line_of_five_megabytes_and_one_nested_deeply() throws IOException {
        String large = ACME.replace("\"claims\":{}", "\"note\":\"" + "x".repeat(5_000_000) + "\",\"claims\":{}");
        String deep = "{\"id\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        IndexCounts counts = index(dump("d.json", large + "\n" + deep + "\n" + BEACON));
        assertThat(counts.entities()).isEqualTo(2);
        assertThat(counts.brokenLines()).isEqualTo(1);
    }
}
