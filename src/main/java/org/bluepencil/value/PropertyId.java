package org.bluepencil.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id of a property: {@code P571} for one of Wikidata's, or the lower-case name of a measure that only tables hold,
 * such as {@code export-share}.
 */
public record PropertyId(String id) implements Comparable<PropertyId> {
    private static final Pattern MEASURE = Pattern.compile("[a-z][a-z0-9-]*");
    private static final int MOST_DIGITS = 7;

    public PropertyId {
        if (!isValid(id)) {
            throw new IllegalArgumentException("not a property id (P… or a measure's name): " + id);
        }
    }

    public static boolean isValid(String id) {
        return id.startsWith("P") ? isNumber(id) : MEASURE.matcher(id).matches();
    }

    /** By hand: a dump holds billions of them. */
    private static boolean isNumber(String id) {
        int length = id.length();
        if (length < 2 || length > 1 + MOST_DIGITS || id.charAt(1) == '0') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return true;
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
    public boolean equals(@Nullable Object other) {
        return other instanceof PropertyId same && id.equals(same.id);
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
