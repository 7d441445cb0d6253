package org.bluepencil.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.report.Edition;
import org.bluepencil.report.format.ReportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a command is told what to write of its report, and where. */
final class OutputOptions {
    private static final String STANDARD_OUTPUT = "-";
    private static final String TO_STANDARD_OUTPUT = "=-";

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "html",
            description = "What to write into the folder of --out: html, json, text, markdown, sarif, csv, annotations,"
                    + " claimreview, junit; several with commas. FORMAT=- goes to standard output. Default: html.")
    List<String> formats;

    @Option(
            names = "--out",
            paramLabel = "DIR|-",
            defaultValue = "reports",
            description = "Folder for the reports, default: reports; - writes one format to standard output.")
    String out;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes the check, for claimreview.")
    @Nullable
    String publisher;

    @Option(names = "--url", paramLabel = "URL", description = "Where the check is published, for claimreview.")
    @Nullable
    String url;

    /** Makes the folder; all that can be wrong with the options is told here, before the work begins. */
    Outputs open() {
        Edition edition = new Edition(publisher, url);
        Set<ReportFormat> files = new LinkedHashSet<>();
        Set<ReportFormat> printed = new LinkedHashSet<>();
        for (String asked : formats) {
            boolean print = out.equals(STANDARD_OUTPUT) || asked.endsWith(TO_STANDARD_OUTPUT);
            ReportFormat format =
                    format(asked.endsWith(TO_STANDARD_OUTPUT) ? asked.substring(0, asked.length() - 2) : asked);
            refused(format.refusal(edition));
            (print ? printed : files).add(format);
        }
        if (printed.size() > 1) {
            throw new Failure("standard output takes one format, not " + printed.size()
                    + ": choose one with --format, or a folder with --out");
        }
        return new Outputs(
                files,
                printed.stream().findFirst().orElse(null),
                edition,
                out.equals(STANDARD_OUTPUT) ? null : Outputs.folder(Path.of(out)));
    }

    private static ReportFormat format(String id) {
        return ReportFormat.of(id)
                .orElseThrow(() ->
                        new Failure("unknown format '" + id + "': one of " + String.join(", ", ReportFormat.ids())));
    }

    static void refused(Optional<String> why) {
        why.ifPresent(words -> {
            throw new Failure(words);
        });
    }
}
