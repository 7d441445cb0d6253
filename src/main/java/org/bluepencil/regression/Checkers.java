package org.bluepencil.regression;

import java.nio.file.Path;
import java.util.List;
import org.bluepencil.FactChecker;
import org.jspecify.annotations.Nullable;

/** Opens the checker that a suite asks for. */
public interface Checkers {

    /**
     * A checker over these sources; the same one for the same sources.
     *
     * @param sources the folder of definitions, or null for those that the run chose
     * @param knowledge indexes to ask beside them
     */
    FactChecker over(@Nullable Path sources, List<Path> knowledge);
}
