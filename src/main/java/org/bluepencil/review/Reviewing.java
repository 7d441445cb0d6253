package org.bluepencil.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluepencil.report.Finding;
import org.bluepencil.report.Findings;
import org.bluepencil.report.Fingerprint;
import org.bluepencil.report.Message;
import org.bluepencil.report.Report;
import org.bluepencil.report.Review;
import org.bluepencil.report.Ruling;
import org.bluepencil.verdict.Judgement;

/**
 * Finds the findings of a report that earlier rulings are about. A ruling follows its claim wherever the sentence moves to, and
 * expires when the sentence, the verdict or what the sources hold is another: then somebody must look again.
 */
public final class Reviewing {
    private final Report report;
    private final Map<String, Ruling> claims = new LinkedHashMap<>();
    private final Map<String, Ruling> queries = new LinkedHashMap<>();
    private final List<Review.Expired> expired = new ArrayList<>();

    private Reviewing(Report report) {
        this.report = report;
    }

    /** The report with those rulings that hold, and with those that no longer do told. */
    public static Report apply(List<Entry> entries, Report report) {
        Reviewing reviewing = new Reviewing(report);
        List<Finding> findings = Findings.of(report);
        List<String> asked = report.extraction().queries().stream()
                .map(q -> Fingerprint.of(q, report.article().text()))
                .toList();
        for (Entry entry : entries) {
            if (asked.contains(entry.finding())) {
                reviewing.queries.put(entry.finding(), entry.ruling());
            } else {
                reviewing.claim(
                        entry,
                        findings.stream()
                                .filter(f -> f.fingerprint().equals(entry.finding()))
                                .toList());
            }
        }
        return report.reviewed(new Review(reviewing.claims, reviewing.queries, reviewing.expired));
    }

    private void claim(Entry entry, List<Finding> same) {
        Optional<Finding> finding = same.stream().filter(f -> stands(entry, f)).findFirst();
        if (same.isEmpty()) {
            expire(entry, "the article no longer says so.");
        } else if (finding.isEmpty()) {
            expire(entry, "its sentence has changed.");
        } else if (!finding.get().places().stream().allMatch(j -> isGroundedAs(entry, j))) {
            Judgement now = finding.get().lead();
            expire(
                    entry,
                    "it was " + told(entry.verdict(), entry.found()) + ", and is now "
                            + told(Message.verdict(now), Entry.found(now)) + ".");
        } else {
            finding.get().places().forEach(j -> claims.put(j.claim().id(), entry.ruling()));
        }
    }

    private boolean stands(Entry entry, Finding finding) {
        return finding.places().stream().anyMatch(j -> Entry.sentence(j, report).equals(entry.sentence()));
    }

    private static boolean isGroundedAs(Entry entry, Judgement judgement) {
        return Message.verdict(judgement).equals(entry.verdict())
                && Entry.found(judgement).equals(entry.found());
    }

    private static String told(String verdict, String found) {
        return verdict + (found.isEmpty() ? "" : " by “" + found + "”");
    }

    private void expire(Entry entry, String why) {
        expired.add(new Review.Expired(entry.ruling(), entry.words(), why));
    }
}
