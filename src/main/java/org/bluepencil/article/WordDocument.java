package org.bluepencil.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/**
 * A Word document (DOCX) as Markdown, a paragraph a line: headings, lists, quotations and tables are kept, and the words as
 * they stand with all tracked changes accepted; comments, notes and hidden words are not read. What is read of it is read
 * as that Markdown, and places in it are places there.
 */
final class WordDocument {
    private static final String BODY = "word/document.xml";
    private static final int MOST_ENTRIES = 200;
    /** The largest part of the archive once unpacked, in bytes: of a hundred novels. */
    private static final long LARGEST_PART = 64L << 20;

    /** What Markdown would take for a mark. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<|]|&(?=#?\\w+;)");

    private static final Pattern LINE_MARKS = Pattern.compile("^(\\s*)([#>+=~-]|\\d{1,9}(?=[.)]))");

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private WordDocument() {}

    /** Whether an archive is a Word document, by what is in it. */
    static boolean is(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; i < MOST_ENTRIES && entry != null; i++) {
                if (entry.getName().equals(BODY)) {
                    return true;
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return false;
    }

    /**
     * Its Markdown.
     *
     * @throws UnreadableArticle if it is damaged, or unpacks to more than a document would
     */
    static String markdown(byte[] bytes, String name) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            StringBuilder text = new StringBuilder();
            boolean titled = document.getParagraphs().stream()
                    .anyMatch(p -> style(document, p).equals("title"));
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    String words = escaped(words(paragraph));
                    if (!Letters.blank(words)) {
                        text.append(prefix(document, paragraph, titled))
                                .append(words)
                                .append("\n\n");
                    }
                } else if (element instanceof XWPFTable table) {
                    text.append(table(table)).append('\n');
                }
            }
            return text.toString();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableArticle(
                    UnreadableArticle.Kind.BINARY,
                    name,
                    "is a Word document that cannot be opened (" + e.getMessage() + ")",
                    "open it in a word processor and save it anew, or save it as plain text");
        }
    }

    private static String prefix(XWPFDocument document, XWPFParagraph paragraph, boolean titled) {
        String style = style(document, paragraph);
        if (style.equals("title")) {
            return "# ";
        } else if (style.matches("heading [1-6]")) {
            int rank = style.charAt(style.length() - 1) - '0';
            return "#".repeat(Math.min(6, titled ? rank + 1 : rank)) + " ";
        } else if (style.endsWith("quote")) {
            return "> ";
        }
        return paragraph.getNumID() == null ? "" : "- ";
    }

    /** The name of a paragraph's style in lower case, or the empty string. */
    private static String style(XWPFDocument document, XWPFParagraph paragraph) {
        String id = paragraph.getStyle();
        if (id == null) {
            return "";
        }
        XWPFStyle style =
                document.getStyles() == null ? null : document.getStyles().getStyle(id);
        @Nullable String name = style == null ? id : style.getName();
        return (name == null ? id : name).toLowerCase(Locale.ROOT);
    }

    private static String words(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run
                    && !run.isVanish()
                    && run.getCTR().sizeOfDelTextArray() == 0) {
                words.append(run instanceof XWPFHyperlinkRun link ? link.text() : run.text());
            }
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static String table(XWPFTable table) {
        StringBuilder lines = new StringBuilder();
        List<XWPFTableRow> rows = table.getRows();
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = rows.get(i).getTableCells().stream()
                    .map(cell -> escaped(String.join(
                            " ",
                            cell.getParagraphs().stream()
                                    .map(WordDocument::words)
                                    .toList())))
                    .toList();
            lines.append("| ").append(String.join(" | ", cells)).append(" |\n");
            if (i == 0) {
                lines.append("|").append(" --- |".repeat(cells.size())).append('\n');
            }
        }
        return lines.toString();
    }

    private static String escaped(String words) {
        String inside = MARKS.matcher(words).replaceAll("\\\\$0");
        return LINE_MARKS.matcher(inside).replaceFirst(m -> m.group(2).matches("\\d+") ? "$1$2\\\\" : "$1\\\\$2");
    }
}
