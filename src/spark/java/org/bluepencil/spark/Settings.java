package org.bluepencil.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.bluepencil.OpenChecker;
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

    Settings {
        knowledge = List.copyOf(knowledge);
    }

    OpenChecker.Choice choice() {
        return new OpenChecker.Choice(
                sources == null ? null : Path.of(sources),
                knowledge.stream().map(Path::of).toList(),
                style == null ? null : Path.of(style));
    }
}
