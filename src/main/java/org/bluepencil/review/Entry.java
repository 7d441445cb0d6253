package org.bluepencil.review;

import org.bluepencil.claim.Query;
import org.bluepencil.report.Finding;
import org.bluepencil.report.Fingerprint;
import org.bluepencil.report.Message;
import org.bluepencil.report.Report;
import org.bluepencil.report.Ruling;
import org.bluepencil.report.Visible;
import org.bluepencil.verdict.Judgement;

/**
 * A ruling with what it was made on, by which it is found again.
 *
 * @param finding the fingerprint of the claim or the query
 * @param words those in question
 * @param sentence the sentence that they stood in, on one line; empty for a query
 * @param verdict what the program had said, with its reason: {@code contradicted}; {@code query} for a query
 * @param found what the sources held, in few words; empty if they held nothing
 */
public record Entry(String finding, String words, String sentence, String verdict, String found, Ruling ruling) {

    /** A ruling on a finding of a report, as it stands there. */
    public static Entry of(Finding finding, Report report, Ruling ruling) {
        Judgement lead = finding.lead();
        return new Entry(
                finding.fingerprint(),
                Visible.line(lead.claim().text()),
                sentence(lead, report),
                Message.verdict(lead),
                found(lead),
                ruling);
    }

    /** A ruling on a query of a report. */
    public static Entry of(Query query, Report report, Ruling ruling) {
        String text = report.article().text();
        String words = query.spans().isEmpty()
                ? Visible.line(query.message())
                : Visible.line(query.spans().get(0).of(text));
        return new Entry(Fingerprint.of(query, text), words, "", "query", "", ruling);
    }

    static String sentence(Judgement judgement, Report report) {
        return Visible.line(judgement.claim().sentence().of(report.article().text()));
    }

    static String found(Judgement judgement) {
        return Visible.line(judgement.found());
    }

    /** Whether both are rulings on one finding, of which only the later counts. */
    boolean isAbout(Entry other) {
        return finding.equals(other.finding) && sentence.equals(other.sentence);
    }
}
