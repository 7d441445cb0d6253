package org.bluepencil.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.bluepencil.batch.ArchiveReader;
import org.bluepencil.batch.ClaimRow;
import org.bluepencil.batch.OrderedRun;
import org.bluepencil.batch.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** On a cluster the same rows come out as on one machine, and what is done is not done again. */
final class ArchiveOnSparkTest {
    private static final List<String> SENTENCES = List.of(
            "Astana is the capital of Kazakhstan.",
            "Almaty is the capital of Kazakhstan.",
            "The European Union has 28 members.",
            "The council met for three hours and agreed on nothing.");

    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void startSpark() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate();
    }

    @AfterAll
    static void stopSpark() {
        spark.stop();
    }

    private static String line(int number) {
        if (number == 7) {
            return "{\"id\":\"broken\"";
        }
        String text = SENTENCES.get(number % 4) + " " + SENTENCES.get(number / 4 % 4);
        String filler = number == 9 ? " The harbour was quiet.".repeat(200) : "";
        return "{\"id\":\"a" + number + "\",\"text\":\"" + text + filler + "\",\"published\":\"2024-0" + (1 + number % 3)
                + "-05\"}";
    }

    private Path input() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.write(in.resolve("one.jsonl"), IntStream.range(0, 12).mapToObj(ArchiveOnSparkTest::line).toList());
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(in.resolve("two.jsonl.gz")))) {
            for (int i = 12; i < 20; i++) {
                packed.write((line(i) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return in;
    }

    private int check(Path in, Path out, String... more) {
        List<String> args = new ArrayList<>(
                List.of("--in", in.toString(), "--out", out.toString(), "--sources", Path.of("sources").toAbsolutePath().toString(), "--slice-mb", "0"));
        args.addAll(List.of(more));
        return CheckArchive.command().execute(args.toArray(new String[0]));
    }

    private static List<String> rows(Path out) {
        return spark.read().parquet(out + "/claims").selectExpr("article || ' ' || json").as(Encoders.STRING())
                .collectAsList().stream().sorted().toList();
    }

    private static List<String> dead(Path out) {
        return spark.read().json(out + "/dead-letters").selectExpr("concat_ws(' | ', place, article, error)")
                .as(Encoders.STRING()).collectAsList().stream().sorted().toList();
    }

    private static List<String> onOneMachine(Path in) throws IOException {
        Settings settings = new Settings(Path.of("sources").toAbsolutePath().toString(), List.of(), null, null, 1 << 20);
        List<String> rows = new ArrayList<>();
        try (ArchiveReader reader = ArchiveReader.open(in)) {
            new OrderedRun(reader, SharedChecker.of(settings), 2).run(0, (line, isLast) -> ClaimRow.of(line.json())
                    .claims()
                    .forEach(row -> rows.add(row.article() + " " + row.json())));
        }
        return rows.stream().sorted().toList();
    }

    @Test
    void givesTheSameRowsAsOneMachineAndDoesNothingTwice() throws IOException {
        Path in = input();
        Path out = folder.resolve("out");

        assertThat(check(in, out)).isZero();

        List<String> expected = onOneMachine(in);
        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(rows(out)).isEqualTo(expected);
        assertThat(dead(out)).singleElement().asString().startsWith("one.jsonl:8 | one.jsonl: line 8, column ");

        // As if it had been killed in the second slice: no mark, and half of its files.
        List<Path> marks;
        try (Stream<Path> files = Files.list(out.resolve("done"))) {
            marks = files.filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
        }
        assertThat(marks).hasSize(2);
        Path kept = out.resolve("claims/" + marks.get(0).getFileName() + "/_SUCCESS");
        Object before = Files.getLastModifiedTime(kept);
        Path redone = out.resolve("claims/" + marks.get(1).getFileName());
        try (Stream<Path> files = Files.walk(marks.get(1))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        try (Stream<Path> files = Files.walk(redone)) {
            for (Path file : files.filter(f -> f.toString().contains("verdict=outdated") && Files.isRegularFile(f)).toList()) {
                Files.delete(file);
            }
        }
        assertThat(rows(out)).isNotEqualTo(expected);

        assertThat(check(in, out)).isZero();

        assertThat(rows(out)).isEqualTo(expected);
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(before);
    }

    @Test
    void readsWebArchivesAsOneMachineDoes() throws IOException {
        Path in = Files.createDirectories(folder.resolve("crawl"));
        WebArchive.write(in.resolve("one.warc.gz"), true, SENTENCES.get(0) + " " + SENTENCES.get(2), SENTENCES.get(1));
        Path whole = folder.resolve("whole.warc");
        WebArchive.write(whole, false, SENTENCES.get(1), SENTENCES.get(3));
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(in.resolve("two.warc"), Arrays.copyOf(bytes, bytes.length - 200));
        Path out = folder.resolve("out");

        assertThat(check(in, out)).isZero();

        assertThat(rows(out)).hasSizeGreaterThan(3).isEqualTo(onOneMachine(in));
        assertThat(spark.read().parquet(out + "/claims").filter("url = 'http://news.example/ferry'").select("date")
                        .distinct().collectAsList())
                .singleElement().hasToString("[2024-03-01]");
        assertThat(dead(out))
                .anyMatch(d -> d.contains("http://news.example/empty: holds white space only"))
                .anyMatch(d -> d.startsWith("two.warc | ") && d.contains("two.warc: "));
    }

    @Test
    void readsTablesOfArticlesAsItReadsLines() throws IOException {
        Path in = input();
        Path tables = Files.createDirectories(folder.resolve("tables"));
        spark.read().json(in.resolve("one.jsonl").toString(), in.resolve("two.jsonl.gz").toString())
                .filter("text is not null").select("id", "text", "published").coalesce(1)
                .write().mode(SaveMode.Append).parquet(tables.toString());
        spark.createDataset(List.of("no text"), Encoders.STRING()).toDF("id").coalesce(1)
                .write().mode(SaveMode.Append).parquet(tables.toString());
        Files.writeString(tables.resolve("broken.parquet"), "PAR1 and no more");
        Path out = folder.resolve("out");

        assertThat(check(tables, out)).isZero();

        assertThat(rows(out)).isEqualTo(onOneMachine(in));
        assertThat(dead(out)).hasSize(2)
                .anyMatch(d -> d.equals("broken.parquet | broken.parquet: no Parquet file, or cut off"))
                .anyMatch(d -> d.contains(".parquet:1 | no text | ") && d.contains("\"text\" is missing or no string"));
    }

    /**
     * A table of articles in groups of rows that are read apart: each row carries noise, which no codec makes smaller, and
     * pages are not packed, so that a byte changed is a byte changed.
     */
    private static Path table(Path folder, int rows) throws IOException {
        spark.range(rows)
                .selectExpr(
                        "concat('a', id) as id",
                        "'" + SENTENCES.get(0) + "' as text",
                        "'2024-02-05' as published",
                        "repeat(sha2(string(id), 512), 800) as noise")
                .coalesce(1)
                .write()
                .option("compression", "uncompressed")
                .option("parquet.enable.dictionary", "false")
                .option("parquet.block.size", "1000000")
                .option("parquet.block.size.row.check.min", "10")
                .option("parquet.page.size", "100000")
                .option("parquet.page.size.row.check.min", "5")
                .option("parquet.page.row.count.limit", "7")
                .parquet(folder.toString());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow();
        }
    }

    @Test
    void aDamagedPageCostsItsPartOfTheTableAndNoMore() throws IOException {
        Path tables = Files.createDirectories(folder.resolve("damaged"));
        Path table = table(folder.resolve("made"), 120);
        byte[] bytes = Files.readAllBytes(table);
        int middle = bytes.length / 2;
        for (int i = middle; i < middle + 100; i++) {
            bytes[i] ^= 0x5a;
        }
        Files.write(tables.resolve("table.parquet"), bytes);
        Files.copy(table(folder.resolve("whole"), 3), tables.resolve("whole.parquet"));
        Path out = folder.resolve("out");

        assertThat(check(tables, out)).isZero();

        assertThat(dead(out)).singleElement().asString()
                .startsWith("table.parquet | table.parquet: ")
                .contains(" is damaged and was not read: ");
        List<String> articles = rows(out).stream().map(r -> r.substring(0, r.indexOf(' '))).distinct().toList();
        // The parts before and behind it are there, and the other table.
        assertThat(articles).hasSizeBetween(60, 119).contains("a0", "a1", "a2", "a119");
    }

    @Test
    void aHeaderOfAPageThatIsDamagedIsADeadLetterToo() throws IOException {
        Path tables = Files.createDirectories(folder.resolve("damaged"));
        Path table = table(folder.resolve("made"), 120);
        byte[] bytes = Files.readAllBytes(table);
        // The first page begins behind the four letters of the format.
        Arrays.fill(bytes, 4, 24, (byte) 0xff);
        Files.write(tables.resolve("table.parquet"), bytes);
        Path out = folder.resolve("out");

        assertThat(check(tables, out)).isZero();

        assertThat(dead(out)).singleElement().asString()
                .startsWith("table.parquet | table.parquet: a part of it is damaged and was not read: ");
        assertThat(rows(out)).anyMatch(r -> r.startsWith("a119 "));
    }

    @Test
    void whatWasCheckedOtherwiseIsRefusedOrCheckedAnewOrKept() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("one.jsonl"), "{\"id\":\"a\",\"text\":\"Almaty is the capital of Kazakhstan.\"}\n");
        Path out = folder.resolve("out");
        assertThat(check(in, out)).isZero();
        assertThat(verdicts(out)).containsExactly("unverified");

        // What was checked by the same settings stays; so does what was not, until somebody says what is wanted.
        assertThat(check(in, out)).isZero();
        assertThat(check(in, out, "--as-of", "2024-03-01")).isEqualTo(2);
        assertThat(verdicts(out)).containsExactly("unverified");
        assertThat(check(in, out, "--as-of", "2024-03-01", "--done-otherwise", "keep")).isZero();
        assertThat(verdicts(out)).containsExactly("unverified");

        assertThat(check(in, out, "--as-of", "2024-03-01", "--done-otherwise", "again")).isZero();
        assertThat(verdicts(out)).containsExactly("outdated");
        // And now it is what was done.
        assertThat(check(in, out, "--as-of", "2024-03-01")).isZero();
        assertThat(check(in, out)).isEqualTo(2);
    }

    private static List<String> verdicts(Path out) {
        return spark.read().parquet(out + "/claims").selectExpr("verdict").as(Encoders.STRING()).collectAsList();
    }

    @Test
    void whatIsTooLargeIsADeadLetterAndTheSummaryTellsWhoRestsOnAStatement() throws IOException {
        Path in = input();
        Path out = folder.resolve("out");
        assertThat(check(in, out, "--longest", "2000")).isZero();
        assertThat(dead(out)).hasSize(2).anyMatch(d -> d.startsWith("one.jsonl:10 | ") && d.endsWith("larger than 2000 bytes"));

        String statements = spark.read()
                .parquet(out + "/claims")
                .filter("text = 'Almaty'")
                .select("statements")
                .head()
                .getString(0);
        Path changed = Files.writeString(folder.resolve("changed.txt"), statements.split(" ")[0] + "\n");
        Path sums = folder.resolve("sums");
        int code = new CommandLine(new SummarizeArchive())
                .execute("--in", out.toString(), "--out", sums.toString(), "--changed", changed.toString());

        assertThat(code).isZero();
        assertThat(csv(sums.resolve("claims-per-property"))).anyMatch(l -> l.startsWith("P36,capital,confirmed,"));
        assertThat(csv(sums.resolve("verdicts-over-time"))).anyMatch(l -> l.startsWith("2024-02,outdated,"));
        assertThat(csv(sums.resolve("most-contradicted"))).anyMatch(l -> l.contains("Kazakhstan,capital,Almaty,outdated,"));
        assertThat(csv(sums.resolve("blast-radius"))).hasSizeGreaterThan(1).anyMatch(l -> l.contains(",Almaty,outdated"));
    }

    private static List<String> csv(Path table) throws IOException {
        try (Stream<Path> files = Files.list(table)) {
            return Files.readAllLines(files.filter(f -> f.toString().endsWith(".csv")).findFirst().orElseThrow());
        }
    }
}
