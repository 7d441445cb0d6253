package org.bluepencil.regression;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format of a test run: its name on the command line, the name of its file, and its writer. */
public enum RunFormat {
    /** Test results as build servers read them. */
    JUNIT("known-claims.xml") {
        @Override
        public void write(TestRun run, boolean strict, Writer out) throws IOException {
            RunJUnit.write(run, strict, out);
        }
    },
    /** The full result, for a later run to compare with. */
    JSON("known-claims.json") {
        @Override
        public void write(TestRun run, boolean strict, Writer out) throws IOException {
            RunJson.write(run, out);
        }
    },
    /** What did not hold, for people. */
    MARKDOWN("known-claims.md") {
        @Override
        public void write(TestRun run, boolean strict, Writer out) throws IOException {
            RunMarkdown.write(run, out);
        }
    };

    private final String fileName;

    RunFormat(String fileName) {
        this.fileName = fileName;
    }

    /**
     * Writes the run in this format.
     *
     * @param strict whether what nobody could decide counts as a failure
     */
    public abstract void write(TestRun run, boolean strict, Writer out) throws IOException;

    /** The name of its file in the output folder. */
    public String fileName() {
        return fileName;
    }

    /** As {@code --format} takes it: {@code junit}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RunFormat> of(String id) {
        return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
    }

    /** The names of all formats. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(RunFormat::id).toList();
    }
}
