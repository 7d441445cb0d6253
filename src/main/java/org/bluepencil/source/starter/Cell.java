package org.bluepencil.source.starter;

import java.util.List;
import java.util.regex.Pattern;
import org.bluepencil.value.BadDefinition;

/** The text of one field of a table and where it stands, counted from 1. */
record Cell(String text, String file, int line, int column) {
    private static final Pattern BAR = Pattern.compile("\\|");

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The values of a field that holds several, separated by {@code |}; each knows its own column. */
    List<Cell> parts() {
        if (text.isEmpty()) {
            return List.of();
        }
        int at = 0;
        List<Cell> parts = new java.util.ArrayList<>();
        for (String part : BAR.split(text, -1)) {
            String plain = part.strip();
            if (plain.isEmpty()) {
                throw bad("an empty value between bars", "values separated by |, such as \"US|U.S.\"");
            }
            parts.add(new Cell(plain, file, line, column + at));
            at += part.length() + 1;
        }
        return List.copyOf(parts);
    }

    BadDefinition bad(String why, String expected) {
        return new BadDefinition(file + ":" + line + ":" + column, why, expected);
    }
}
