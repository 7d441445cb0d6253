package org.bluepencil.source.knowledge;

import java.util.List;

/**
 * What an indexing run did.
 *
 * @param broken a line for each broken dump line, with file, line and why; the first hundred
 */
public record IndexCounts(long entities, long statements, long skipped, long brokenLines, List<String> broken) {
    public IndexCounts {
        broken = List.copyOf(broken);
    }
}
