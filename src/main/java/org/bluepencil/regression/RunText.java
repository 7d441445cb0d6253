package org.bluepencil.regression;

import java.io.IOException;
import java.io.Writer;
import org.bluepencil.report.Visible;

/** A run for a terminal: a line for each claim that did not hold, {@code file:line:col: outcome: name: …}, then the counts. */
public final class RunText {
    private RunText() {}

    /** Writes the lines; does not close {@code out}. */
    public static void write(TestRun run, Writer out) throws IOException {
        boolean any = false;
        for (Tested test : run.onlyChanged().tests()) {
            any = true;
            String owner = test.claim().owner();
            out.write(Visible.line(test.claim().place() + ": "
                            + test.outcome().id().replace('-', ' ') + ": \""
                            + test.claim().words() + "\" in \""
                            + test.claim().name() + "\": " + test.outcome().inWords()
                            + (owner.isEmpty() ? "" : " [" + owner + "]"))
                    + "\n");
        }
        out.write((any ? "\n" : "") + run.inWords() + "\n");
    }
}
