package org.bluepencil.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Checks an archive on a cluster. The archive is cut into slices of whole files; each is written whole or not at all, and a
 * later run does only those that are not there.
 */
@Command(name = "check-archive", description = "Check an archive on Spark.", mixinStandardHelpOptions = true)
public final class CheckArchive implements Callable<Integer> {
    @Option(
            names = "--in",
            required = true,
            description = "Folder of JSON lines (.jsonl, .gz, .bz2), web archives (.warc, .warc.gz) and .parquet.")
    String in;

    @Option(names = "--out", required = true, description = "Folder for claims/, dead-letters/ and done/.")
    String out;

    @Option(names = "--sources", description = "Folder of source definitions; every executor must see it.")
    @Nullable
    String sources;

    @Option(names = "--knowledge", description = "An index; every executor must see it. Several times.")
    List<String> knowledge = new ArrayList<>();

    @Option(names = "--style", description = "House style, a file that every executor must see.")
    @Nullable
    String style;

    @Option(names = "--as-of", description = "What counts as today, for articles that do not say.")
    @Nullable
    String asOf;

    @Option(names = "--longest", description = "Larger articles become dead letters, in bytes; default: 10 MB.")
    int longest = 10 * 1024 * 1024;

    @Option(names = "--slice-mb", description = "How large a slice of several files may be; default: 512.")
    int sliceMb = 512;

    public static void main(String[] args) {
        System.exit(new CommandLine(new CheckArchive()).execute(args));
    }

    @Override
    public Integer call() {
        SparkSession spark = SparkSession.builder().appName("bluepencil").getOrCreate();
        List<Slices.ArchiveFile> files = files(spark);
        SliceCheck check = new SliceCheck(spark, new Settings(sources, knowledge, style, asOf, longest), out);
        Set<String> done = done(spark);
        for (Slices.Slice slice : new Slices(files, sliceMb * 1024L * 1024L).all()) {
            if (done.contains(slice.name())) {
                System.err.println(slice.name() + ": done before");
                continue;
            }
            String counts = check.check(slice);
            // Behind the claims and the dead letters: what is marked is whole.
            spark.createDataset(List.of(slice.name()), Encoders.STRING())
                    .coalesce(1)
                    .write()
                    .mode(SaveMode.Overwrite)
                    .text(out + "/done/slice=" + slice.name());
            System.err.println(slice.name() + ": " + counts);
        }
        return 0;
    }

    /** By Spark, so that every kind of storage that it knows will do; what is in the files is not read for it. */
    private List<Slices.ArchiveFile> files(SparkSession spark) {
        return spark.read().format("binaryFile").load(in).select("path", "length").collectAsList().stream()
                .map(row -> new Slices.ArchiveFile(row.getString(0), row.getLong(1)))
                .toList();
    }

    /** The names of the slices that earlier runs have written whole. */
    private Set<String> done(SparkSession spark) {
        try {
            return Set.copyOf(spark.read()
                    .text(out + "/done")
                    .select("value")
                    .as(Encoders.STRING())
                    .collectAsList());
        } catch (Exception e) {
            if (e instanceof AnalysisException) {
                // There is no such folder yet.
                return Set.of();
            }
            throw e;
        }
    }
}
