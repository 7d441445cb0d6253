package org.bluepencil.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.bluepencil.claim.SetOf;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.Names;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Truth;

/**
 * The figures by which a set is ranked: those of the owner that name a partner ("Kazakhstan's trade with China"), or else
 * those of each entity of the kind that lies in the owner ("the countries of Africa by population").
 */
final class RankedSet {
    private static final List<PropertyId> WITHIN =
            List.of(new PropertyId("P30"), new PropertyId("P17"), new PropertyId("P131"), new PropertyId("P361"));
    private static final PropertyId INSTANCE_OF = new PropertyId("P31");
    /** A rank over more entities than this is not to be read off an index. */
    private static final int MOST = 400;

    private final Inquiry inquiry;
    private final Names names;
    private final SetOf set;
    private final Optional<EntityId> ranked;

    RankedSet(Inquiry inquiry, Names names, SetOf set, Optional<EntityId> ranked) {
        this.inquiry = inquiry;
        this.names = names;
        this.set = set;
        this.ranked = ranked;
    }

    List<Assertion> figures(List<PropertyId> measures, BiFunction<EntityId, PropertyId, List<Assertion>> figuresOf) {
        List<Assertion> figures = new ArrayList<>();
        Optional<EntityId> owner = set.owner().entity();
        owner.ifPresent(o -> measures.forEach(m -> figures.addAll(figuresOf.apply(o, m))));
        boolean byPartner = figures.stream()
                .anyMatch(a -> a.statement().qualifier(Dossier.PARTNER).isPresent());
        if (byPartner) {
            return figures;
        }
        figures.clear();
        for (EntityId element : elements(owner)) {
            measures.forEach(m -> figures.addAll(figuresOf.apply(element, m)));
        }
        return figures;
    }

    private Set<EntityId> elements(Optional<EntityId> owner) {
        Set<EntityId> elements = new LinkedHashSet<>();
        ranked.ifPresent(elements::add);
        if (owner.isPresent() && !owner.equals(ranked)) {
            WITHIN.forEach(p -> inquiry.pointing(p, owner.get()).forEach(s -> elements.add(s.subject())));
        } else {
            kinds().forEach(k -> inquiry.pointing(INSTANCE_OF, k).forEach(s -> elements.add(s.subject())));
        }
        List<EntityId> ofKind = elements.stream().filter(this::isOfKind).toList();
        return ofKind.size() > MOST ? Set.of() : new LinkedHashSet<>(ofKind);
    }

    private List<EntityId> kinds() {
        EntityId kind = set.kind();
        List<EntityId> below = kind == null ? List.of() : ClassTree.packed().withDescendants(kind);
        return kind == null ? List.of() : below.isEmpty() ? List.of(kind) : below;
    }

    private boolean isOfKind(EntityId element) {
        EntityId kind = set.kind();
        if (kind != null) {
            return names.isA(element, kind) != Truth.NO;
        }
        return ranked.map(r -> new Classes(names, inquiry).ofOneKind(element, r) != Truth.NO)
                .orElse(true);
    }
}
