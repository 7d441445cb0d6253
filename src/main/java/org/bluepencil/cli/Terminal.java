package org.bluepencil.cli;

import java.io.Console;

/** What the terminal is. */
final class Terminal {
    private Terminal() {}

    /** Whether standard output is a terminal that shows colours. */
    static boolean hasColours() {
        return isInteractive() && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }

    static boolean isInteractive() {
        return isConsole() && System.getenv("TERM") != null;
    }

    /** Up to Java 21 there is a console on a terminal only; from 22 on there is always one, which says what it is. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
