package org.bluepencil.report.sarif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Query;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Citation;
import org.bluepencil.report.Decision;
import org.bluepencil.report.Finding;
import org.bluepencil.report.Findings;
import org.bluepencil.report.Fingerprint;
import org.bluepencil.report.FormName;
import org.bluepencil.report.Message;
import org.bluepencil.report.Report;
import org.bluepencil.report.Reported;
import org.bluepencil.report.Ruling;
import org.bluepencil.report.Visible;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Severities;
import org.bluepencil.verdict.Severity;
import org.bluepencil.verdict.Verdict;

/** Turns findings and queries into results. */
final class Results {
    private static final String FINGERPRINT = "bluepencil/v1";

    private final Report report;
    private final Rules rules;
    private final Sites sites;
    private final Baseline baseline;

    Results(Report report, Rules rules, Sites sites, Baseline baseline) {
        this.report = report;
        this.rules = rules;
        this.sites = sites;
        this.baseline = baseline;
    }

    private record Placed(Span span, SarifLog.Result result) {}

    /** The standard's kind and level, which go together: only what failed has a level. */
    private record Grade(String kind, String level) {
        static Grade of(Verdict verdict, Severity severity) {
            return verdict == Verdict.UNVERIFIED && severity == Severity.NOTE
                    ? new Grade("open", "none")
                    : fail(severity);
        }

        static Grade fail(Severity severity) {
            return new Grade("fail", severity.id());
        }
    }

    /** All results in the order of the text, and then those that an earlier run had and this one has not. */
    List<SarifLog.Result> all() {
        List<Placed> all = new ArrayList<>();
        Findings.of(report).stream()
                .filter(f -> f.decision() != Decision.MATCH)
                .forEach(f -> all.add(new Placed(f.lead().claim().span(), result(f))));
        for (Query query : report.extraction().queries()) {
            Span first =
                    query.spans().isEmpty() ? new Span(0, 0) : query.spans().get(0);
            all.add(new Placed(first, result(query, first)));
        }
        List<SarifLog.Result> results = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparing(Placed::span))
                .map(Placed::result)
                .forEach(results::add);
        results.addAll(absent(results));
        return results;
    }

    /** Results of the earlier run that have no like among these. */
    private List<SarifLog.Result> absent(List<SarifLog.Result> results) {
        Set<String> there = results.stream()
                .map(r -> r.partialFingerprints().get(FINGERPRINT))
                .collect(Collectors.toSet());
        return baseline.absent(there).stream().map(this::absent).toList();
    }

    private SarifLog.Result absent(Reported gone) {
        Severities severities = report.style().severities();
        Grade grade = gone.verdict() == null
                ? Grade.fail(severities.query())
                : Grade.of(gone.verdict(), severities.byVerdict().getOrDefault(gone.verdict(), Severity.NOTE));
        String words = gone.words().isEmpty() ? "" : "\"" + gone.words() + "\": ";
        return new SarifLog.Result(
                gone.rule(),
                rules.index(gone.rule()),
                grade.kind(),
                grade.level(),
                new SarifLog.Message(Visible.line(words + gone.message())),
                List.of(sites.file()),
                List.of(),
                Map.of(FINGERPRINT, gone.key()),
                Baseline.ABSENT,
                List.of(),
                List.of(),
                Map.of());
    }

    private SarifLog.Result result(Finding finding) {
        Judgement judgement = finding.lead();
        Grade grade = Grade.of(judgement.verdict(), report.style().severities().of(judgement));
        return new SarifLog.Result(
                judgement.rule(),
                rules.index(judgement.rule()),
                grade.kind(),
                grade.level(),
                new SarifLog.Message(Message.of(judgement)),
                finding.places().stream()
                        .map(j -> sites.location(j.claim().span()))
                        .toList(),
                List.of(),
                Map.of(FINGERPRINT, finding.fingerprint()),
                baseline.state(finding.fingerprint()),
                fixes(finding),
                suppressions(Optional.ofNullable(finding.ruling())),
                properties(judgement));
    }

    private SarifLog.Result result(Query query, Span first) {
        String kind = FormName.of(query.kind());
        String fingerprint = Fingerprint.of(query, report.article().text());
        List<SarifLog.Location> others = new ArrayList<>();
        for (Span span : query.spans()
                .subList(Math.min(1, query.spans().size()), query.spans().size())) {
            others.add(sites.location(
                    span,
                    others.size() + 1,
                    Visible.line(span.of(report.article().text()))));
        }
        Grade grade = Grade.fail(report.style().severities().query());
        return new SarifLog.Result(
                kind,
                rules.index(kind),
                grade.kind(),
                grade.level(),
                new SarifLog.Message(Visible.line(query.message())),
                List.of(sites.location(first)),
                others,
                Map.of(FINGERPRINT, fingerprint),
                baseline.state(fingerprint),
                List.of(),
                suppressions(report.review().of(query, report.article().text())),
                Map.of("verdict", "query"));
    }

    private static List<SarifLog.Suppression> suppressions(Optional<Ruling> ruling) {
        return ruling.filter(r -> r.action().settles())
                .map(r -> List.of(new SarifLog.Suppression("external", "accepted", Visible.line(r.inWords()))))
                .orElse(List.of());
    }

    /** Each suggested edit, made at every place that states the fact; none if one of them cannot be made. */
    private List<SarifLog.Fix> fixes(Finding finding) {
        List<SarifLog.Fix> fixes = new ArrayList<>();
        int ways = finding.lead().suggestions().size();
        for (int way = 0; way < ways; way++) {
            fix(finding, way).ifPresent(fixes::add);
        }
        return fixes;
    }

    private Optional<SarifLog.Fix> fix(Finding finding, int way) {
        Set<SarifLog.Replacement> replacements = new LinkedHashSet<>();
        for (Judgement place : finding.places()) {
            Optional<SarifLog.Replacement> replacement = place.suggestions().size() > way
                    ? sites.replacement(place.suggestions().get(way))
                    : Optional.empty();
            if (replacement.isEmpty()) {
                return Optional.empty();
            }
            replacements.add(replacement.get());
        }
        String edit = Message.edits(List.of(finding.lead().suggestions().get(way)));
        return Optional.of(new SarifLog.Fix(
                new SarifLog.Message(Visible.line(edit)),
                List.of(new SarifLog.ArtifactChange(sites.artifact(), List.copyOf(replacements)))));
    }

    private static Map<String, Object> properties(Judgement judgement) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("verdict", judgement.verdict().id());
        if (judgement.reason() != null) {
            properties.put("reason", judgement.reason().id());
        }
        Set<Map<String, String>> citations = new LinkedHashSet<>();
        for (Assertion assertion : judgement.evidence()) {
            Citation citation = assertion.statement().citation();
            Map<String, String> cited = new LinkedHashMap<>();
            cited.put("source", citation.sourceName());
            cited.put("address", citation.url());
            cited.put("quote", Visible.line(citation.quote()));
            citations.add(cited);
        }
        if (!citations.isEmpty()) {
            properties.put("citations", citations);
        }
        return properties;
    }
}
