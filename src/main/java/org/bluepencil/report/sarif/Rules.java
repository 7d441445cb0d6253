package org.bluepencil.report.sarif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bluepencil.report.FormName;
import org.bluepencil.report.Report;
import org.bluepencil.report.page.Page;
import org.bluepencil.report.page.Pages;
import org.bluepencil.report.page.Topic;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Severity;
import org.bluepencil.verdict.Verdict;

/** The rules that results speak of, with their pages as help: those that judged, then the kinds of queries. */
final class Rules {
    private final List<SarifLog.Rule> descriptors = new ArrayList<>();
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    private Rules() {}

    static Rules of(Report report) {
        Rules rules = new Rules();
        Severity judged = report.style().severities().byVerdict().getOrDefault(Verdict.CONTRADICTED, Severity.ERROR);
        Severity queried = report.style().severities().query();
        new TreeSet<>(report.judgements().stream().map(Judgement::rule).toList())
                .forEach(name -> rules.add(Topic.RULE, name, judged));
        new TreeSet<>(report.extraction().queries().stream()
                        .map(q -> FormName.of(q.kind()))
                        .toList())
                .forEach(name -> rules.add(Topic.QUERY, name, queried));
        return rules;
    }

    private void add(Topic topic, String name, Severity severity) {
        Page page = Pages.of(topic, name);
        indexes.put(name, descriptors.size());
        descriptors.add(new SarifLog.Rule(
                name,
                new SarifLog.Message(page.title()),
                new SarifLog.Message(page.gist()),
                new SarifLog.Configuration(severity.id()),
                new SarifLog.Help(page.plain(), page.markdown()),
                Map.of("tags", List.of(FormName.of(topic)))));
    }

    List<SarifLog.Rule> descriptors() {
        return List.copyOf(descriptors);
    }

    int index(String rule) {
        Integer index = indexes.get(rule);
        if (index == null) {
            throw new IllegalArgumentException("a rule of another report: " + rule);
        }
        return index;
    }
}
