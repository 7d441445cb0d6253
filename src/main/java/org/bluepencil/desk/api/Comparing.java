package org.bluepencil.desk.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.desk.check.Checks;
import org.bluepencil.desk.state.Story;
import org.bluepencil.language.Sentence;
import org.bluepencil.report.Finding;
import org.bluepencil.report.Findings;
import org.bluepencil.report.Report;
import org.bluepencil.report.VerdictWords;
import org.bluepencil.report.Visible;

/** Two versions of an article side by side: which sentences changed, and which claims are new, gone or judged otherwise. */
final class Comparing {
    private final Checks checks;

    Comparing(Checks checks) {
        this.checks = checks;
    }

    private record Line(String change, String text) {}

    private record Claimed(String change, String words, String verdict, String before) {}

    Map<String, Object> answer(Story story, Context request) {
        int last = story.current().number();
        int from = version(request, "from", Math.max(1, last - 1), last);
        int to = version(request, "to", last, last);
        Report before = checks.report(story.at(from));
        Report after = checks.report(story.at(to));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("from", from);
        answer.put("to", to);
        answer.put("sentences", sentences(before, after));
        answer.put("claims", claims(before, after));
        return answer;
    }

    private static int version(Context request, String name, int otherwise, int last) {
        String given = request.queryParam(name);
        if (given == null) {
            return otherwise;
        }
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > last) {
            throw Problem.bad(name + " is the number of a version, 1 to " + last);
        }
        return Integer.parseInt(given);
    }

    private static List<Line> sentences(Report before, Report after) {
        List<String> one = texts(before);
        List<String> two = texts(after);
        List<Line> lines = new ArrayList<>();
        for (Diff.Step step : Diff.of(one, two)) {
            switch (step.kind()) {
                case SAME -> {}
                case GONE -> lines.add(new Line("gone", step.text()));
                case NEW -> lines.add(new Line("new", step.text()));
            }
        }
        return lines;
    }

    private static List<String> texts(Report report) {
        List<String> texts = new ArrayList<>();
        for (Sentence sentence : report.extraction().sentences()) {
            texts.add(Visible.line(sentence.span().of(report.article().text())));
        }
        return texts;
    }

    private static List<Claimed> claims(Report before, Report after) {
        Map<String, Finding> then = byFingerprint(before);
        Map<String, Finding> now = byFingerprint(after);
        List<Claimed> claims = new ArrayList<>();
        now.forEach((fingerprint, finding) -> {
            Finding earlier = then.get(fingerprint);
            String verdict = VerdictWords.of(finding.lead());
            if (earlier == null) {
                claims.add(new Claimed("new", words(finding), verdict, ""));
            } else if (!VerdictWords.of(earlier.lead()).equals(verdict)) {
                claims.add(new Claimed("changed", words(finding), verdict, VerdictWords.of(earlier.lead())));
            }
        });
        then.forEach((fingerprint, finding) -> {
            if (!now.containsKey(fingerprint)) {
                claims.add(new Claimed("gone", words(finding), "", VerdictWords.of(finding.lead())));
            }
        });
        return claims;
    }

    private static Map<String, Finding> byFingerprint(Report report) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        Findings.of(report).forEach(f -> findings.putIfAbsent(f.fingerprint(), f));
        return findings;
    }

    private static String words(Finding finding) {
        return Visible.line(finding.lead().claim().text());
    }
}
