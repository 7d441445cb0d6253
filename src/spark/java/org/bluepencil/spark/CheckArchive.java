package org.bluepencil.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
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
    private static final int REFUSED = 2;

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

    @Option(
            names = "--done-otherwise",
            paramLabel = "WHAT",
            description = "What becomes of slices that an earlier run checked with another version, other sources or other settings:"
                    + " refuse (the run, the default), again (check them anew), keep (leave them as they are).")
    Otherwise otherwise = Otherwise.REFUSE;

    /** What becomes of slices that were checked otherwise. */
    enum Otherwise {
        REFUSE,
        AGAIN,
        KEEP
    }

    /** With the words of options in small letters. */
    static CommandLine command() {
        return new CommandLine(new CheckArchive()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    public static void main(String[] args) {
        System.exit(command().execute(args));
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = SparkSession.builder().appName("bluepencil").getOrCreate();
        Settings settings = new Settings(sources, knowledge, style, asOf, longest);
        Map<String, String> marks = settings.marks(version());
        List<Slices.Slice> slices = new Slices(files(spark), sliceMb * 1024L * 1024L).all();
        DoneSlices done = DoneSlices.below(spark, out);
        Set<String> differences = done.differences(slices, marks);
        if (otherwise == Otherwise.REFUSE && !differences.isEmpty()) {
            System.err.println("bluepencil: slices in " + out + " were checked otherwise (" + String.join(", ", differences)
                    + "): choose another --out, check them anew with --done-otherwise again, or leave them as they are with"
                    + " --done-otherwise keep");
            return REFUSED;
        }
        SliceCheck check = new SliceCheck(spark, settings, out);
        for (Slices.Slice slice : slices) {
            if (otherwise == Otherwise.KEEP ? done.has(slice) : done.has(slice, marks)) {
                System.err.println(slice.name() + ": done before");
                continue;
            }
            String counts = check.check(slice);
            // Behind the claims and the dead letters: what is marked is whole.
            done.mark(slice, marks);
            System.err.println(slice.name() + ": " + counts);
        }
        return 0;
    }

    /** As the build wrote it into the jar. */
    private static String version() {
        String version = CheckArchive.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** By Spark, so that every kind of storage that it knows will do; what is in the files is not read for it. */
    private List<Slices.ArchiveFile> files(SparkSession spark) {
        return spark.read().format("binaryFile").load(in).select("path", "length").collectAsList().stream()
                .map(row -> new Slices.ArchiveFile(row.getString(0), row.getLong(1)))
                .toList();
    }
}
