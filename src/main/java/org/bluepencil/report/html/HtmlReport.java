package org.bluepencil.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportWriter;

/**
 * The editor's proof: one self-contained page that needs no script and no network, made for screen, print and screen
 * readers.
 */
public final class HtmlReport implements ReportWriter {
    private static final String HOUSE = "house.css";
    private static final String STYLE_SHEET = "proof.css";
    private static final String TEMPLATE = "proof.jte";

    /** Templates compiled by the build, and the style sheet: read once. */
    private static final class Holder {
        static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName() + ".page");
        static final String CSS = css();
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        Page page = new PageComposer(report, Holder.CSS).page();
        try {
            Holder.ENGINE.render(TEMPLATE, page, new WriterOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The style sheet of the page. */
    static String css() {
        return houseCss() + resource(STYLE_SHEET);
    }

    /** Its part that other pages share: colours, type, labels and marks. */
    public static String houseCss() {
        return resource(HOUSE);
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is packed without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
