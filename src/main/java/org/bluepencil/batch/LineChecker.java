package org.bluepencil.batch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.FactChecker;
import org.bluepencil.article.BatchLine;
import org.bluepencil.article.CitedPage;
import org.bluepencil.evidence.Standing;
import org.bluepencil.report.json.BatchLineWriter;
import org.bluepencil.source.page.HandedPage;
import org.jspecify.annotations.Nullable;

/** Checks one entry of an archive and writes its line. Never fails for what is in the entry. Safe for several threads. */
public final class LineChecker {
    private final FactChecker checker;
    private final @Nullable LocalDate asOf;
    private final BatchLineWriter lines = new BatchLineWriter();

    /**
     * A line of output.
     *
     * @param json with a line feed at its end
     * @param isBad whether it tells of an error
     */
    public record Line(String json, boolean isBad) {}

    /**
     * A checker of entries.
     *
     * @param asOf what counts as today for entries that do not say
     */
    public LineChecker(FactChecker checker, @Nullable LocalDate asOf) {
        this.checker = checker;
        this.asOf = asOf;
    }

    /** The line of an entry. */
    public Line check(Entry entry) {
        StringWriter text = new StringWriter();
        @Nullable String id = null;
        try {
            BatchLine line = entry.read();
            if (line instanceof BatchLine.Bad bad) {
                return failed(bad.id(), bad.error());
            }
            BatchLine.Good good = (BatchLine.Good) line;
            id = good.id();
            LocalDate today = asOf != null && good.asOf() == null ? asOf : good.asOf();
            lines.write(id, checker.check(good.article(), today, handed(entry, good)), text);
            return new Line(text.toString(), false);
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of the program in one article must not lose the others.
            String where = entry instanceof Entry.JsonLine json ? "line " + json.number() + ": " : "";
            return failed(id, where + "could not be checked: " + e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Line failed(@Nullable String id, String error) {
        StringWriter text = new StringWriter();
        try {
            lines.error(id, error, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Line(text.toString(), true);
    }

    private static List<HandedPage> handed(Entry entry, BatchLine.Good good) {
        List<HandedPage> pages = new ArrayList<>();
        for (CitedPage page : good.pages()) {
            String path = page.path();
            pages.add(new HandedPage(
                    path == null ? null : entry.folder().resolve(path),
                    page.url(),
                    page.date(),
                    Standing.ofNumber(page.standing())));
        }
        return pages;
    }
}
