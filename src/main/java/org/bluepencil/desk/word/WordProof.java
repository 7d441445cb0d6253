package org.bluepencil.desk.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;
import org.bluepencil.article.Span;
import org.bluepencil.desk.state.Change;
import org.bluepencil.desk.state.Mark;
import org.bluepencil.desk.state.Story;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.report.Decision;
import org.bluepencil.report.Fingerprint;
import org.bluepencil.report.Report;
import org.bluepencil.report.VerdictWords;
import org.bluepencil.report.Visible;
import org.bluepencil.report.html.Labels;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Suggestion;

/**
 * The article as a Word document with a comment on every finding but those that match a source. The same report and the
 * same decisions give the same bytes.
 */
public final class WordProof {
    private static final String AUTHOR = "Bluepencil";

    private final Report report;
    private final Article article;
    private final Story story;
    private final Labels labels;

    /** A comment on words of the article. */
    private record Remark(int id, Span span, String initials, String text) {}

    public WordProof(Report report, Story story) {
        this.report = report;
        this.article = report.article();
        this.story = story;
        this.labels = new Labels(report);
    }

    /** The document. */
    public byte[] bytes() {
        List<Remark> remarks = remarks();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFComments comments = document.createComments();
            remarks.forEach(r -> comment(comments, r));
            for (Passage passage : article.passages()) {
                paragraph(document.createParagraph(), passage, remarks);
            }
            document.getProperties().getCoreProperties().setCreator(AUTHOR);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return timeless(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse bytes", e);
        }
    }

    private List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (Judgement judgement : report.judgements()) {
            if (Decision.of(judgement) != Decision.MATCH
                    && judgement.claim().span().length() > 0) {
                remarks.add(new Remark(
                        remarks.size(),
                        judgement.claim().span(),
                        labels.of(judgement.claim()).text(),
                        text(judgement)));
            }
        }
        report.extraction().queries().forEach(q -> {
            String label =
                    Labels.ofQuery(1 + report.extraction().queries().indexOf(q)).text();
            q.spans().stream()
                    .filter(s -> s.length() > 0)
                    .forEach(s -> remarks.add(new Remark(
                            remarks.size(), s, label, VerdictWords.of(q.kind()) + ": " + Visible.line(q.message()))));
        });
        return remarks;
    }

    private String text(Judgement judgement) {
        StringBuilder text = new StringBuilder(VerdictWords.of(judgement) + ". " + judgement.explanation());
        for (Suggestion edit : judgement.suggestions()) {
            text.append("\nSuggested: “")
                    .append(edit.original())
                    .append("” → “")
                    .append(edit.replacement())
                    .append("”");
        }
        if (judgement.reason() != null) {
            text.append("\nNext: ").append(judgement.reason().nextStep());
        }
        judgement.evidence().stream().map(WordProof::evidence).distinct().forEach(e -> text.append('\n')
                .append(e));
        Mark mark = story.mark(Fingerprint.of(judgement.claim(), article.text()));
        Mark.Decision decision = mark.decision();
        if (decision != null) {
            String what = decision.ruling() == Change.Ruling.DISMISSED ? "Dismissed" : "Confirmed by hand";
            text.append('\n').append(what);
            text.append(decision.by().isEmpty() ? "" : " by " + decision.by());
            text.append(decision.because().isEmpty() ? "" : ": " + decision.because());
        }
        text.append(mark.note().isEmpty() ? "" : "\nNote: " + mark.note());
        return Visible.of(text.toString());
    }

    private static String evidence(Assertion assertion) {
        String url = assertion.statement().citation().url();
        return assertion.statement().citation().sourceName() + ": " + assertion.rendered()
                + (url.isEmpty() ? "" : " <" + url + ">");
    }

    private static void comment(XWPFComments comments, Remark remark) {
        XWPFComment comment = comments.createComment(BigInteger.valueOf(remark.id()));
        comment.setAuthor(AUTHOR);
        comment.setInitials(remark.initials());
        Calendar never = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        never.setTimeInMillis(0);
        comment.setDate(never);
        for (String line : (remark.initials() + "  " + remark.text()).split("\n", -1)) {
            comment.createParagraph().createRun().setText(line);
        }
    }

    private void paragraph(XWPFParagraph paragraph, Passage passage, List<Remark> remarks) {
        List<Remark> here = remarks.stream()
                .filter(r -> r.span().start() >= passage.span().start()
                        && r.span().start() < passage.span().end())
                .toList();
        SortedSet<Integer> cuts =
                new TreeSet<>(List.of(passage.span().start(), passage.span().end()));
        here.forEach(r -> {
            cuts.add(r.span().start());
            cuts.add(Math.min(r.span().end(), passage.span().end()));
        });
        int from = passage.span().start();
        for (int cut : cuts) {
            if (cut > from) {
                run(paragraph, passage, article.text().substring(from, cut));
            }
            for (Remark remark : here) {
                BigInteger id = BigInteger.valueOf(remark.id());
                if (Math.min(remark.span().end(), passage.span().end()) == cut) {
                    paragraph.getCTP().addNewCommentRangeEnd().setId(id);
                    paragraph.getCTP().addNewR().addNewCommentReference().setId(id);
                }
            }
            for (Remark remark : here) {
                if (remark.span().start() == cut) {
                    paragraph.getCTP().addNewCommentRangeStart().setId(BigInteger.valueOf(remark.id()));
                }
            }
            from = cut;
        }
    }

    private static void run(XWPFParagraph paragraph, Passage passage, String text) {
        var run = paragraph.createRun();
        run.setText(Visible.of(text));
        switch (passage.kind()) {
            case TITLE -> {
                run.setBold(true);
                run.setFontSize(20);
            }
            case HEADING -> {
                run.setBold(true);
                run.setFontSize(14);
            }
            case CAPTION, ALT_TEXT -> run.setItalic(true);
            case PARAGRAPH, LIST_ITEM, QUOTE, TABLE -> run.setFontSize(11);
        }
    }

    /** The same archive without the times of its making. */
    private static byte[] timeless(byte[] archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(0);
                zip.putNextEntry(copy);
                byte[] bytes = in.readAllBytes();
                zip.write(entry.getName().equals("docProps/core.xml") ? undated(bytes) : bytes);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] undated(byte[] properties) {
        String text = new String(properties, java.nio.charset.StandardCharsets.UTF_8);
        return text.replaceAll("(<dcterms:(?:created|modified)[^>]*>)[^<]*", "$11970-01-01T00:00:00Z")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
