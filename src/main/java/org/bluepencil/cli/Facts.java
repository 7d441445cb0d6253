package org.bluepencil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Recording;
import org.bluepencil.report.Report;
import org.bluepencil.report.json.FactsLock;
import org.bluepencil.value.FileTrouble;

/** What a run rests on, beside its report: the record of all answers, and the list of what each claim was held against. */
record Facts(Path folder) {

    Path record() {
        return folder.resolve("facts.warc.gz");
    }

    private Path lock() {
        return folder.resolve("facts.lock");
    }

    /**
     * Writes both.
     *
     * @param update whether to tell what changed since the list that is there
     */
    void write(Report report, Fetcher fetcher, boolean update, PrintWriter out) {
        try {
            FactsLock now = FactsLock.of(report);
            if (update && Files.isRegularFile(lock())) {
                FactsLock before = FactsLock.read(Files.readString(lock()));
                now.changesSince(before).forEach(out::println);
            }
            if (fetcher instanceof Recording recording && !recording.record().isEmpty()) {
                recording.record().write(record());
                out.println("record: " + record() + " (" + fetcher.requests() + " requests)");
            }
            WholeFile.write(lock(), writer -> writer.write(now.text()));
            out.flush();
        } catch (IOException e) {
            throw new Failure(
                    "cannot write into " + folder + " (" + FileTrouble.of(e) + "): choose another with --out", e);
        }
    }
}
