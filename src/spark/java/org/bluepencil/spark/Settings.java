package org.bluepencil.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.OpenChecker;
import org.bluepencil.files.Stamp;
import org.bluepencil.value.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What the checkers of all executors are opened with.
 *
 * @param sources folder of definitions as executors see it; null for the packed ones
 * @param knowledge folders of indexes as executors see them
 * @param style file of a house style as executors see it; null for that of the definitions
 * @param asOf what counts as today for articles that do not say, as YYYY-MM-DD; null for their dates
 * @param longest articles with more bytes than this are not checked
 */
record Settings(
        @Nullable String sources,
        List<String> knowledge,
        @Nullable String style,
        @Nullable String asOf,
        int longest)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Where the program looks for definitions if none are named. */
    private static final String DEFAULT_SOURCES = "sources";

    private static final int DIGITS = 16;

    Settings {
        knowledge = List.copyOf(knowledge);
    }

    OpenChecker.Choice choice() {
        return new OpenChecker.Choice(
                sources == null ? null : Path.of(sources),
                knowledge.stream().map(Path::of).toList(),
                style == null ? null : Path.of(style));
    }

    /**
     * What the verdicts rest on besides the articles, as a mark of what is done keeps it: files by their names, sizes and times of change,
     * where whoever submits the job sees them.
     *
     * @param version of the program
     */
    Map<String, String> marks(String version) throws IOException {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("version", version);
        marks.put("as-of", asOf == null ? "" : asOf);
        marks.put("longest", Integer.toString(longest));
        marks.put("sources", stamp(List.of(sources == null ? DEFAULT_SOURCES : sources)));
        marks.put("knowledge", stamp(knowledge));
        marks.put("style", stamp(style == null ? List.of() : List.of(style)));
        return marks;
    }

    private static String stamp(List<String> paths) throws IOException {
        Stamp stamp = new Stamp();
        for (String path : paths) {
            stamp.addFiles("path", Path.of(path));
        }
        return paths.isEmpty() ? "" : Sha256.hex(stamp.toString()).substring(0, DIGITS);
    }
}
