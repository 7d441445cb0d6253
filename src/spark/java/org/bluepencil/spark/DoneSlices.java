package org.bluepencil.spark;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import java.util.List;

/**
 * The slices that earlier runs have written whole: a mark for each, with the settings that it was checked by. A mark is a line: the
 * slice's name, then {@code setting=value}, with tabs between them.
 */
final class DoneSlices {
    private static final String BETWEEN = "\t";

    private final SparkSession spark;
    private final String folder;
    private final Map<String, Map<String, String>> marks;

    private DoneSlices(SparkSession spark, String folder, Map<String, Map<String, String>> marks) {
        this.spark = spark;
        this.folder = folder;
        this.marks = marks;
    }

    /** Reads the marks below a folder, which need not be there. */
    static DoneSlices below(SparkSession spark, String out) {
        String folder = out + "/done";
        Map<String, Map<String, String>> marks = new LinkedHashMap<>();
        lines(spark, folder).forEach(line -> {
            List<String> parts = Arrays.asList(line.split(BETWEEN));
            marks.put(parts.get(0), settings(parts.subList(1, parts.size())));
        });
        return new DoneSlices(spark, folder, marks);
    }

    private static List<String> lines(SparkSession spark, String folder) {
        try {
            return spark.read().text(folder).select("value").as(Encoders.STRING()).collectAsList();
        } catch (Exception e) {
            if (e instanceof AnalysisException) {
                // There is no such folder yet.
                return List.of();
            }
            throw e;
        }
    }

    private static Map<String, String> settings(List<String> written) {
        Map<String, String> settings = new LinkedHashMap<>();
        written.forEach(w -> {
            int equals = w.indexOf('=');
            settings.put(w.substring(0, equals), w.substring(equals + 1));
        });
        return settings;
    }

    boolean has(Slices.Slice slice) {
        return marks.containsKey(slice.name());
    }

    /** In which settings slices that are done differ from these; empty where none does. */
    Set<String> differences(List<Slices.Slice> slices, Map<String, String> settings) {
        return slices.stream()
                .flatMap(s -> differences(s, settings).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> differences(Slices.Slice slice, Map<String, String> settings) {
        Map<String, String> marked = marks.get(slice.name());
        if (marked == null) {
            return Set.of();
        }
        return Stream.of(settings, marked)
                .flatMap(m -> m.keySet().stream())
                .filter(name -> !settings.getOrDefault(name, "").equals(marked.getOrDefault(name, "")))
                .collect(Collectors.toSet());
    }

    /** Whether a slice was checked by just these settings. */
    boolean has(Slices.Slice slice, Map<String, String> settings) {
        return has(slice) && differences(slice, settings).isEmpty();
    }

    /** Marks a slice: from here on it is whole. */
    void mark(Slices.Slice slice, Map<String, String> settings) {
        String line = Stream.concat(
                        Stream.of(slice.name()),
                        settings.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()))
                .collect(Collectors.joining(BETWEEN));
        spark.createDataset(List.of(line), Encoders.STRING())
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .text(folder + "/slice=" + slice.name());
    }
}
