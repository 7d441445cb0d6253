package org.bluepencil.regression;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of known claims.
 *
 * @param name told apart from all other suites of a run
 * @param text of the whole file
 * @param sources the folder of source definitions that its claims are judged by; null for the default ones
 * @param knowledge indexes to ask beside the sources
 */
public record Suite(
        String name, Path file, String text, @Nullable Path sources, List<Path> knowledge, List<KnownClaim> claims) {
    public Suite {
        knowledge = List.copyOf(knowledge);
        claims = List.copyOf(claims);
    }
}
