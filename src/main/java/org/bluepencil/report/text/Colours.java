package org.bluepencil.report.text;

import org.bluepencil.report.Decision;

/** How findings stand out on a terminal: by colour and weight, or not at all. Words say the same either way. */
enum Colours {
    NONE,
    ANSI;

    String paint(Decision decision, String words) {
        return switch (decision) {
            case FIX -> wrap("1;31", words);
            case PAST -> wrap("33", words);
            case DECIDE -> wrap("35", words);
            case QUERY -> wrap("36", words);
            case MATCH -> wrap("32", words);
            case SETTLED, OPEN -> wrap("2", words);
        };
    }

    String faint(String words) {
        return wrap("2", words);
    }

    private String wrap(String code, String words) {
        return switch (this) {
            case NONE -> words;
            case ANSI -> "\u001b[" + code + "m" + words + "\u001b[0m";
        };
    }
}
