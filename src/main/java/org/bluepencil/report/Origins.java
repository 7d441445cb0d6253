package org.bluepencil.report;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Reference;

/** Who stands behind evidence: the origins of its references, or the source itself where it names none. */
public final class Origins {
    private Origins() {}

    /** The origins, each once, in alphabetical order; reprints of one origin are one. */
    public static SortedSet<String> of(List<Assertion> evidence) {
        SortedSet<String> origins = new TreeSet<>();
        for (Assertion assertion : evidence) {
            List<String> own = assertion.statement().references().stream()
                    .filter(r -> !r.wikipedia() && !r.origin().isEmpty())
                    .map(Reference::origin)
                    .toList();
            if (own.isEmpty()) {
                origins.add(assertion.statement().citation().sourceName());
            } else {
                origins.addAll(own);
            }
        }
        return origins;
    }
}
