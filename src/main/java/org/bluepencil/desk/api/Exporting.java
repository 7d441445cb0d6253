package org.bluepencil.desk.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bluepencil.desk.check.Checks;
import org.bluepencil.desk.signoff.Frozen;
import org.bluepencil.desk.signoff.Rulings;
import org.bluepencil.desk.state.Entry;
import org.bluepencil.desk.state.Json;
import org.bluepencil.desk.state.Store;
import org.bluepencil.desk.state.Story;
import org.bluepencil.desk.word.WordProof;
import org.bluepencil.report.Edition;
import org.bluepencil.report.Report;
import org.bluepencil.report.format.ReportFormat;
import org.bluepencil.report.json.FactsLock;

/** The proof as files: as it is now, or as it was signed. */
final class Exporting {
    private static final String WORD = "docx";
    private static final String ALL = "zip";
    private static final String DECISIONS = "decisions.json";
    /** What can be written of a draft. */
    private static final List<ReportFormat> WRITTEN = Arrays.stream(ReportFormat.values())
            .filter(f -> f.refusal(Edition.DRAFT).isEmpty())
            .toList();

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "json", "application/json",
            "sarif", "application/sarif+json",
            "csv", "text/csv; charset=utf-8",
            "md", "text/markdown; charset=utf-8",
            "xml", "application/xml",
            "txt", "text/plain; charset=utf-8",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "zip", "application/zip");

    private final Store store;
    private final Checks checks;

    Exporting(Store store, Checks checks) {
        this.store = store;
        this.checks = checks;
    }

    /** The formats by the names that an address takes. */
    List<String> formats() {
        List<String> formats = new ArrayList<>();
        WRITTEN.forEach(f -> formats.add(f.id()));
        formats.add(WORD);
        formats.add(ALL);
        return formats;
    }

    void answer(Story story, Context request) {
        String format = request.pathParam("format").toLowerCase(Locale.ROOT);
        if (!formats().contains(format)) {
            throw Problem.notFound("no format '" + format + "': one of " + String.join(", ", formats()));
        }
        if (story.signed() == null) {
            Problem.unlessDone(checks.standing(story));
        }
        String name = format.equals(ALL) ? "proof.zip" : name(format);
        byte[] bytes = format.equals(ALL) ? whole(story).zip() : one(story, format, name);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        // A proof is a file to keep: shown in place, its page would run under the desk's own address.
        request.header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .contentType(TYPES.getOrDefault(ending, "application/octet-stream"))
                .result(bytes);
    }

    private Frozen whole(Story story) {
        return story.signed() == null ? files(story) : signed(story);
    }

    private byte[] one(Story story, String format, String name) {
        if (story.signed() == null) {
            return file(Rulings.in(checks.report(story), story), story, format);
        }
        byte[] signed = signed(story).files().get(name);
        if (signed == null) {
            throw Problem.notFound("the signed proof has no " + name);
        }
        return signed;
    }

    private static byte[] file(Report report, Story story, String format) {
        return ReportFormat.of(format)
                .map(f -> utf8(f.writer(Edition.DRAFT).text(report)))
                .orElseGet(() -> new WordProof(report, story).bytes());
    }

    private static String name(String format) {
        return ReportFormat.of(format).map(ReportFormat::fileName).orElse("report." + WORD);
    }

    private Frozen signed(Story story) {
        return store.kept(story.id(), Store.Kept.SIGNED)
                .map(Frozen::of)
                .orElseThrow(() -> Problem.notFound("what was signed is not there any more"));
    }

    private record Log(List<Entry> changes) {}

    /** All files of the proof as it is now. */
    Frozen files(Story story) {
        Report report = Rulings.in(checks.report(story), story);
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (ReportFormat format : WRITTEN) {
            files.put(format.fileName(), file(report, story, format.id()));
        }
        files.put(name(WORD), file(report, story, WORD));
        files.put("facts.lock", utf8(FactsLock.of(report).text()));
        files.put(DECISIONS, utf8(Json.write(new Log(store.entries(story.id())))));
        files.put(
                "original" + ending(story.current().draft().name()),
                story.current().draft().original());
        store.kept(story.id(), Store.Kept.RECORD).ifPresent(r -> files.put("facts.warc.gz", r));
        return new Frozen(files);
    }

    private static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.matches(".*\\.(html?|md|txt|docx)") ? lower.substring(lower.lastIndexOf('.')) : ".txt";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
