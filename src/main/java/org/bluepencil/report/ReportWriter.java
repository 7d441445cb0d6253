package org.bluepencil.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes a report in one format. A pure function: the same report gives the same characters, with no clock, no locale and
 * no order of a hash map in them. Safe to use from several threads.
 */
public interface ReportWriter {

    /**
     * Writes the whole report in UTF-8 text with {@code \n} line ends; does not close {@code out}.
     *
     * @throws IOException only if {@code out} does
     */
    void write(Report report, Writer out) throws IOException;

    /** The whole report as one string. */
    default String text(Report report) {
        StringWriter out = new StringWriter();
        try {
            write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot refuse characters", e);
        }
        return out.toString();
    }
}
