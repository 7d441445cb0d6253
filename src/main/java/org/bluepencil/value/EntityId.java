package org.bluepencil.value;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The id of an entity: {@code Q485207} for a Wikidata item, {@code X1} for an entity of the house that has no verified
 * Wikidata item. Ordered by letter, then by number.
 */
public record EntityId(String id) implements Comparable<EntityId> {
    private static final int MOST_DIGITS = 12;
    private static final Comparator<EntityId> ORDER =
            Comparator.comparing((EntityId e) -> e.id.charAt(0)).thenComparingLong(EntityId::number);

    public EntityId {
        if (!isValid(id)) {
            throw new IllegalArgumentException("not an entity id (Q… or X…): " + id);
        }
    }

    public static boolean isValid(String id) {
        int length = id.length();
        if (length < 2 || length > 1 + MOST_DIGITS || "QX".indexOf(id.charAt(0)) < 0 || id.charAt(1) == '0') {
            return false;
        }
        // By hand: a dump holds hundreds of millions of them.
        for (int i = 1; i < length; i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** True if the id is one of Wikidata's, so that a report may link to it. */
    public boolean onWikidata() {
        return id.charAt(0) == 'Q';
    }

    private long number() {
        return Long.parseLong(id.substring(1));
    }

    @Override
    public int compareTo(EntityId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntityId same && id.equals(same.id);
    }

    /** By hand: what a record is given for it starts slowly, and ids are looked up from the first moment on. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
