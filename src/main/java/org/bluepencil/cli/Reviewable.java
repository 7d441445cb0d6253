package org.bluepencil.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluepencil.claim.Query;
import org.bluepencil.report.Decision;
import org.bluepencil.report.Finding;
import org.bluepencil.report.Findings;
import org.bluepencil.report.Fingerprint;
import org.bluepencil.report.Message;
import org.bluepencil.report.Report;
import org.bluepencil.report.Ruling;
import org.bluepencil.report.Visible;
import org.bluepencil.report.html.Labels;
import org.bluepencil.review.Entry;

/** The findings of a report by the names that an editor sees: {@code F1} in the proof, {@code c3} in JSON, the fingerprint. */
final class Reviewable {
    private final Report report;
    private final List<Finding> findings;
    private final Labels labels;

    Reviewable(Report report) {
        this.report = report;
        this.findings = Findings.of(report);
        this.labels = new Labels(report);
    }

    /** A ruling on the finding of that name; empty if there is none. */
    Optional<Entry> entry(String name, Ruling ruling) {
        return findings.stream()
                .filter(f -> isCalled(f, name))
                .findFirst()
                .map(f -> Entry.of(f, report, ruling))
                .or(() -> query(name).map(q -> Entry.of(q, report, ruling)));
    }

    private boolean isCalled(Finding finding, String name) {
        return finding.fingerprint().equals(name)
                || label(finding).equalsIgnoreCase(name)
                || finding.places().stream().anyMatch(j -> j.claim().id().equals(name));
    }

    private Optional<Query> query(String name) {
        List<Query> queries = report.extraction().queries();
        for (int i = 0; i < queries.size(); i++) {
            boolean called = Labels.ofQuery(i + 1).text().equalsIgnoreCase(name)
                    || Fingerprint.of(queries.get(i), report.article().text()).equals(name);
            if (called) {
                return Optional.of(queries.get(i));
            }
        }
        return Optional.empty();
    }

    private String label(Finding finding) {
        return labels.of(finding.lead().claim()).text();
    }

    /** One line for each finding that is not a match: its name, what was found, what was decided. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            Ruling ruling = finding.ruling();
            if (finding.decision() != Decision.MATCH || ruling != null) {
                lines.add(label(finding) + "  " + Message.verdict(finding.lead()) + ": " + Message.of(finding.lead())
                        + (ruling == null ? "" : " — " + Visible.line(ruling.inWords())));
            }
        }
        List<Query> queries = report.extraction().queries();
        for (int i = 0; i < queries.size(); i++) {
            String ruling = report.review()
                    .of(queries.get(i), report.article().text())
                    .map(r -> " — " + Visible.line(r.inWords()))
                    .orElse("");
            lines.add(Labels.ofQuery(i + 1).text() + "  query: "
                    + Visible.line(queries.get(i).message()) + ruling);
        }
        return lines;
    }
}
