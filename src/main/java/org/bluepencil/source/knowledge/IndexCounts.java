package org.bluepencil.source.knowledge;

import java.util.List;

/**
 * What an indexing run did.
 *
 * @param removed entities taken out because the changes say that they are gone
 * @param broken a line for each broken dump line, with file, line and why; the first hundred
 */
public record IndexCounts(
        long entities, long statements, long removed, long skipped, long brokenLines, List<String> broken) {
    public IndexCounts {
        broken = List.copyOf(broken);
    }
}
