package org.bluepencil.verdict;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Reference;
import org.bluepencil.evidence.Standing;

/** How much stands behind a value: standings, references and independent origins. */
final class Support {
    private Support() {}

    /** Whether these together are as much as the proof asks for. */
    static boolean suffices(Collection<Assertion> all, Style.Proof needed) {
        boolean authority = all.stream().anyMatch(a -> a.statement().standing() == Standing.AUTHORITY);
        boolean two = origins(all).size() >= 2;
        return authority
                || switch (needed) {
                    case REFERENCE -> two || all.stream().anyMatch(Support::isReferenced);
                    case TWO -> two;
                    case AUTHORITY -> false;
                };
    }

    /** Who says so: the origins of the references, or the source itself where a statement has none of its own. */
    static Set<String> origins(Collection<Assertion> all) {
        Set<String> origins = new TreeSet<>();
        for (Assertion assertion : all) {
            List<String> own = assertion.statement().references().stream()
                    .filter(r -> !r.wikipedia() && !r.origin().isEmpty())
                    .map(Reference::origin)
                    .toList();
            if (own.isEmpty()) {
                origins.add(assertion.statement().citation().source());
            } else {
                origins.addAll(own);
            }
        }
        return origins;
    }

    /** The best standing among them; secondary if there are none. */
    static Standing best(Collection<Assertion> all) {
        return all.stream()
                .map(a -> a.statement().standing())
                .min(Comparator.naturalOrder())
                .orElse(Standing.SECONDARY);
    }

    /** A reference work's own measure, or a statement of its with a reference other than Wikipedia. */
    private static boolean isReferenced(Assertion assertion) {
        boolean measure = !assertion.statement().property().onWikidata();
        return assertion.statement().standing() == Standing.REFERENCE
                && (measure
                        || assertion.statement().references().stream()
                                .anyMatch(r -> !r.wikipedia() && !r.origin().isEmpty()));
    }

    /** The names of the sources, for print: "Starter knowledge and World Bank". */
    static String names(Collection<Assertion> all) {
        Set<String> names = new TreeSet<>();
        all.forEach(a -> names.add(a.statement().citation().sourceName()));
        return Words.list(List.copyOf(names));
    }
}
