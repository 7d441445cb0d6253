package org.bluepencil.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.Names;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Truth;

/**
 * How one entity stands to another, so that naming the one for the other is inexact rather than wrong: a place that
 * contains or adjoins it, its capital, its parent or branch, a part, a predecessor, the country of an office-holder.
 */
final class Neighbours {
    private static final int HIGHEST = 5;
    private static final List<PropertyId> LIES_IN = ids("P131", "P17", "P30", "P276", "P706");
    private static final List<PropertyId> PART_OF = ids("P361");
    private static final List<PropertyId> HAS_PART = ids("P527");
    private static final List<PropertyId> CAPITAL = ids("P36");
    private static final List<PropertyId> CAPITAL_OF = ids("P1376");
    private static final List<PropertyId> OWNED_BY = ids("P749", "P127");
    private static final List<PropertyId> OWNS = ids("P355", "P1830");
    private static final List<PropertyId> LED_BY = ids("P6", "P35");
    private static final PropertyId HOLDS = new PropertyId("P39");
    private static final List<PropertyId> OFFICE = ids("P1313", "P1906");
    private static final List<PropertyId> REPLACES = ids("P1365", "P155");
    private static final List<PropertyId> REPLACED_BY = ids("P1366", "P156");
    private static final List<PropertyId> BORDERS = ids("P47");
    private static final List<PropertyId> SAID_SAME = ids("P460");

    private final Inquiry inquiry;
    private final Names names;
    private final Renderer renderer;

    Neighbours(Inquiry inquiry, Names names, Renderer renderer) {
        this.inquiry = inquiry;
        this.names = names;
        this.renderer = renderer;
    }

    private static List<PropertyId> ids(String... ids) {
        return java.util.Arrays.stream(ids).map(PropertyId::new).toList();
    }

    /** The closest way in which the two stand to each other, if there is one. */
    Optional<Dossier.Relation> relation(EntityId one, EntityId other) {
        return directed(one, other).or(() -> directed(other, one)).or(() -> between(one, other));
    }

    private Optional<Dossier.Relation> directed(EntityId one, EntityId other) {
        if (names(other, CAPITAL, one) || names(one, CAPITAL_OF, other)) {
            return say(one, other, "is the capital of");
        }
        if (names(other, LED_BY, one) || holdsOfficeOf(one, other)) {
            return say(one, other, "holds office in");
        }
        if (names(one, OWNED_BY, other) || names(other, OWNS, one)) {
            return say(one, other, "belongs to");
        }
        if (contains(other, one, LIES_IN)) {
            return say(one, other, "lies in");
        }
        if (contains(other, one, PART_OF) || names(other, HAS_PART, one)) {
            return say(one, other, "is part of");
        }
        if (names(one, REPLACES, other) || names(other, REPLACED_BY, one)) {
            return say(one, other, "replaced");
        }
        return Optional.empty();
    }

    private Optional<Dossier.Relation> between(EntityId one, EntityId other) {
        if (names(one, SAID_SAME, other) || names(other, SAID_SAME, one)) {
            return say(one, other, "is sometimes taken for");
        }
        // Two states that share a border are not near each other as values: nobody means the one by the other.
        boolean borders =
                (names(one, BORDERS, other) || names(other, BORDERS, one)) && !(isState(one) && isState(other));
        return borders ? say(one, other, "adjoins") : Optional.empty();
    }

    private Optional<Dossier.Relation> say(EntityId one, EntityId other, String how) {
        return Optional.of(
                new Dossier.Relation(one, other, renderer.label(one) + " " + how + " " + renderer.label(other)));
    }

    private boolean names(EntityId subject, List<PropertyId> properties, EntityId value) {
        return properties.stream().anyMatch(p -> inquiry.values(subject, p).contains(value));
    }

    private boolean holdsOfficeOf(EntityId holder, EntityId state) {
        Set<EntityId> offices = new LinkedHashSet<>();
        OFFICE.forEach(p -> offices.addAll(inquiry.values(state, p)));
        return !offices.isEmpty() && inquiry.values(holder, HOLDS).stream().anyMatch(offices::contains);
    }

    /** Whether {@code whole} stands above {@code part}, over at most five steps. */
    private boolean contains(EntityId whole, EntityId part, List<PropertyId> up) {
        Set<EntityId> seen = new LinkedHashSet<>(List.of(part));
        Set<EntityId> level = seen;
        for (int height = 0; height < HIGHEST && !level.isEmpty(); height++) {
            Set<EntityId> next = new LinkedHashSet<>();
            for (EntityId at : level) {
                up.forEach(p -> next.addAll(inquiry.values(at, p)));
            }
            if (next.contains(whole)) {
                return true;
            }
            next.removeAll(seen);
            seen.addAll(next);
            level = next;
        }
        return false;
    }

    private boolean isState(EntityId id) {
        return ClassTree.packed()
                .named("state")
                .map(state -> names.isA(id, state) == Truth.YES)
                .orElse(false);
    }
}
