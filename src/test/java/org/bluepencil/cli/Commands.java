package org.bluepencil.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs a command for tests of other packages. */
public final class Commands {
    private Commands() {}

    /** What it prints on standard output. */
    public static String run(String... args) {
        StringWriter out = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), args);
        return out.toString();
    }
}
