package org.bluepencil.value;

import java.util.regex.Pattern;

/**
 * The id of a property: {@code P571} for one of Wikidata's, or the lower-case name of a measure that only tables hold,
 * such as {@code export-share}.
 */
public record PropertyId(String id) implements Comparable<PropertyId> {
    private static final Pattern SHAPE = Pattern.compile("P[1-9][0-9]{0,6}|[a-z][a-z0-9-]*");

    public PropertyId {
        if (!isValid(id)) {
            throw new IllegalArgumentException("not a property id (P… or a measure's name): " + id);
        }
    }

    public static boolean isValid(String id) {
        return SHAPE.matcher(id).matches();
    }

    public boolean onWikidata() {
        return id.charAt(0) == 'P';
    }

    @Override
    public int compareTo(PropertyId other) {
        int byLength = Integer.compare(id.length(), other.id.length());
        return byLength != 0 ? byLength : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
