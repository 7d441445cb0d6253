package org.bluepencil.report.html;

import org.bluepencil.report.Decision;

/** The letter and number by which a finding is called all over the page: {@code F1}, {@code M12}. */
public record Label(Decision decision, int number) {

    public String text() {
        return decision.letter() + String.valueOf(number);
    }

    /** The class of its colour, shape and underline. */
    public String css() {
        return decision.id();
    }

    /** For those who do not see the shape. */
    public String spoken() {
        return switch (decision) {
            case FIX -> "to fix";
            case PAST -> "out of date";
            case DECIDE -> "for you to decide";
            case QUERY -> "query";
            case SETTLED -> "settled by hand";
            case OPEN -> "open";
            case MATCH -> "matches a source";
        };
    }
}
