package org.bluepencil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bluepencil.article.Article;
import org.bluepencil.report.Edition;
import org.bluepencil.report.Report;
import org.bluepencil.report.format.ReportFormat;
import org.bluepencil.report.text.TextReport;
import org.bluepencil.value.FileTrouble;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes.
 *
 * @param files what is written into the folder
 * @param printed what goes to standard output and alone there, or null for the lines of the terminal
 * @param folder made and writable, or null if nothing is to be kept
 */
record Outputs(Set<ReportFormat> files, @Nullable ReportFormat printed, Edition edition, @Nullable Path folder) {
    Outputs {
        files = new LinkedHashSet<>(files);
    }

    /** A folder that can be written, made before the work begins. */
    static Path folder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Failure(
                    "cannot make the folder " + folder + " (" + FileTrouble.of(e) + "): choose another with --out", e);
        }
        if (!Files.isWritable(folder)) {
            throw new Failure("cannot write into " + folder + ": choose another folder with --out");
        }
        return folder;
    }

    /** Stops if the article cannot be written in one of the formats. */
    void accept(Article article) {
        files.forEach(f -> OutputOptions.refused(f.refusal(article)));
        if (printed != null) {
            OutputOptions.refused(printed.refusal(article));
        }
    }

    /** Where to say which file holds what: the terminal, unless a format has it for itself. */
    PrintWriter remarks(PrintWriter out, PrintWriter err) {
        return printed == null ? out : err;
    }

    void write(Report report, PrintWriter out, PrintWriter err) {
        if (printed == null) {
            out.print(new TextReport(Terminal.hasColours()).text(report));
        } else {
            out.print(printed.writer(edition).text(report));
        }
        for (ReportFormat format : files) {
            if (folder != null) {
                Path file = folder.resolve(format.fileName());
                WholeFile.write(file, writer -> format.writer(edition).write(report, writer));
                remarks(out, err).println(format.id() + ": " + file);
            }
        }
        out.flush();
    }
}
