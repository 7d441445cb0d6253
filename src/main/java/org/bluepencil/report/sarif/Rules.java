package org.bluepencil.report.sarif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    /** @param earlier the names of an earlier run, those that this program does not know any more among them */
    static Rules of(Report report, List<String> earlier) {
        Rules rules = new Rules();
        Severity judged = report.style().severities().byVerdict().getOrDefault(Verdict.CONTRADICTED, Severity.ERROR);
        Severity queried = report.style().severities().query();
        rules.add(Topic.RULE, report.judgements().stream().map(Judgement::rule), earlier, judged);
        rules.add(
                Topic.QUERY, report.extraction().queries().stream().map(q -> FormName.of(q.kind())), earlier, queried);
        return rules;
    }

    private void add(Topic topic, Stream<String> names, List<String> earlier, Severity severity) {
        Stream<String> known = earlier.stream().filter(topic.names()::contains);
        new TreeSet<>(Stream.concat(names, known).toList()).forEach(name -> add(topic, name, severity));
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

    /** Its place in the list; as the standard has it, -1 for one that is not there. */
    int index(String rule) {
        return indexes.getOrDefault(rule, -1);
    }
}
