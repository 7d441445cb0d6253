package org.bluepencil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bluepencil.report.Comparison;
import org.bluepencil.report.EarlierRun;
import org.bluepencil.report.json.EarlierRunReader;
import org.bluepencil.report.markdown.DriftMarkdown;
import org.bluepencil.value.FileTrouble;

/** What a command is told of an earlier run, and what it tells of the changes since. */
final class Since {
    private static final String DRIFT = "drift.md";

    private Since() {}

    /** The report of an earlier check. */
    static EarlierRun check(Path file) {
        return EarlierRunReader.report(file.toString(), text(file));
    }

    /** The results of earlier tests of known claims. */
    static EarlierRun knownClaims(Path file) {
        return EarlierRunReader.knownClaims(file.toString(), text(file));
    }

    /** Writes the summary into the folder, and says where. */
    static void write(Comparison drift, Path folder, PrintWriter terminal) {
        Path file = folder.resolve(DRIFT);
        WholeFile.write(file, writer -> DriftMarkdown.write(drift, writer));
        terminal.println("drift: " + file);
        terminal.flush();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Failure(file + " cannot be read (" + FileTrouble.of(e) + "): give the JSON of an earlier run", e);
        }
    }
}
