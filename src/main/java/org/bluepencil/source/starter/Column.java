package org.bluepencil.source.starter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a column of a table holds, as its heading says. */
sealed interface Column {
    String EXPECTED = "id, label, description, aliases, subject, rank, source, note, or a property as \"P36 capital\""
            + " (\"+P580 start time\" for a qualifier, \">P39 position held\" for a statement about the value before it,"
            + " \"P2046 area [Q712226]\" for a quantity with a unit)";

    /** The fields that are no statement. */
    enum Plain implements Column {
        ID,
        LABEL,
        DESCRIPTION,
        ALIASES,
        SUBJECT,
        RANK,
        SOURCE,
        NOTE
    }

    /** A statement of the row's entity. */
    record Claim(KnownProperty property, String unit) implements Column {}

    /** A qualifier of the statements of the claim columns before it. */
    record Qualifier(KnownProperty property, String unit) implements Column {}

    /** A statement about the entity that the claim before it names, with the same qualifiers. */
    record AboutValue(KnownProperty property) implements Column {}

    Pattern PROPERTY = Pattern.compile("([+>]?)(P[1-9][0-9]*) ([^\\[]+?)(?: \\[(Q[1-9][0-9]*)])?");

    static Column of(Cell heading) {
        for (Plain plain : Plain.values()) {
            if (plain.name().equalsIgnoreCase(heading.text())) {
                return plain;
            }
        }
        Matcher parts = PROPERTY.matcher(heading.text());
        if (!parts.matches()) {
            throw heading.bad("a heading that is not known: \"" + heading.text() + "\"", EXPECTED);
        }
        KnownProperty property = KnownProperty.of(parts.group(2))
                .orElseThrow(() -> heading.bad(
                        "no property that the program knows: " + parts.group(2), "an id of properties.csv"));
        if (!property.label().equals(parts.group(3))) {
            throw heading.bad(
                    property.id() + " is not \"" + parts.group(3) + "\"",
                    "\"" + property.id() + " " + property.label() + "\"");
        }
        String unit = parts.group(4) == null ? "1" : "http://www.wikidata.org/entity/" + parts.group(4);
        return switch (parts.group(1)) {
            case "+" -> new Qualifier(property, unit);
            case ">" -> new AboutValue(property);
            default -> new Claim(property, unit);
        };
    }
}
