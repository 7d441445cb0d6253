package org.bluepencil.cli;

/** What the terminal is. */
final class Terminal {
    private Terminal() {}

    /** Whether standard output is a terminal that shows colours. */
    static boolean hasColours() {
        return isInteractive() && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }

    @SuppressWarnings("SystemConsoleNull") // from Java 22 on, a console without a terminal says so itself below
    static boolean isInteractive() {
        return System.console() != null && System.getenv("TERM") != null;
    }
}
