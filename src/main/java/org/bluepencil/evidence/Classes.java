package org.bluepencil.evidence;

import java.util.List;
import org.bluepencil.names.NamedEntity;
import org.bluepencil.names.Names;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Truth;

/**
 * Whether an entity belongs to what a text counts: a class by what it is, or a group that stands like a class ("Baltic
 * states", "former Soviet republics") by being part or member of it.
 */
final class Classes {
    private static final List<PropertyId> BELONGING = List.of(new PropertyId("P361"), new PropertyId("P463"));
    private static final PropertyId HAS_PART = new PropertyId("P527");

    private final Names names;
    private final Inquiry inquiry;

    Classes(Names names, Inquiry inquiry) {
        this.names = names;
        this.inquiry = inquiry;
    }

    /** No only where the classes are known all the way up, or a list of the group's parts is vouched complete. */
    Truth belongs(EntityId entity, EntityId kind) {
        Truth byClass = names.isA(entity, kind);
        if (byClass == Truth.YES) {
            return Truth.YES;
        }
        for (PropertyId property : BELONGING) {
            if (inquiry.values(entity, property).contains(kind)) {
                return Truth.YES;
            }
        }
        if (inquiry.values(kind, HAS_PART).contains(entity)) {
            return Truth.YES;
        }
        return isGroup(kind) && !isVouched(kind) ? Truth.UNKNOWN : isGroup(kind) ? Truth.NO : byClass;
    }

    /** Whether something is part or member of it, so that being none of its instances says nothing. */
    private boolean isGroup(EntityId kind) {
        return !inquiry.values(kind, HAS_PART).isEmpty()
                || BELONGING.stream().anyMatch(p -> !inquiry.pointing(p, kind).isEmpty());
    }

    private boolean isVouched(EntityId kind) {
        return inquiry.sources().stream()
                .flatMap(s -> s.info().complete().stream())
                .anyMatch(v -> v.of().equals(kind)
                        && (BELONGING.contains(v.property()) || v.property().equals(HAS_PART)));
    }

    /** Whether two entities are ranked together: of one class, or of one below it. */
    Truth ofOneKind(EntityId entity, EntityId like) {
        List<EntityId> kinds = names.entity(like).map(NamedEntity::classes).orElse(List.of());
        Truth verdict = kinds.isEmpty() ? Truth.UNKNOWN : Truth.NO;
        for (EntityId kind : kinds) {
            Truth each = names.isA(entity, kind);
            if (each == Truth.YES) {
                return Truth.YES;
            }
            if (each == Truth.UNKNOWN) {
                verdict = Truth.UNKNOWN;
            }
        }
        return verdict;
    }
}
