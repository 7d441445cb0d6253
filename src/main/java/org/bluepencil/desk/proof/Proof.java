package org.bluepencil.desk.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluepencil.Progress;
import org.bluepencil.article.Article;
import org.bluepencil.claim.Claim;
import org.bluepencil.desk.state.Json;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.report.Fingerprint;
import org.bluepencil.report.FixList;
import org.bluepencil.report.FormName;
import org.bluepencil.report.Places;
import org.bluepencil.report.Questions;
import org.bluepencil.report.Report;
import org.bluepencil.report.SourceUse;
import org.bluepencil.report.Summary;
import org.bluepencil.report.VerdictWords;
import org.bluepencil.report.Visible;
import org.bluepencil.report.html.Labels;
import org.bluepencil.value.Sha256;
import org.bluepencil.verdict.Judgement;
import org.jspecify.annotations.Nullable;

/** The proof as the page takes it. */
public final class Proof {
    private Proof() {}

    private record Sheet(
            @Nullable String title,
            String name,
            @Nullable String published,
            String sha256,
            String text,
            List<Block> blocks) {}

    private record Block(int start, int end, String kind, String place) {}

    private record Pending(String id, int start, int end) {}

    private record Reading(Sheet article, List<Pending> claims) {}

    private record Labelled(String label, int order, Finding finding) {}

    private record QueryCard(String label, String head, String message, List<Ends> spans) {}

    private record Loose(int start, int end, String kind) {}

    private record Source(
            String id,
            String name,
            String licence,
            int standing,
            @Nullable String currentTo,
            int cited,
            Map<String, Integer> outcomes,
            @Nullable String detail) {}

    private record Whole(
            Sheet article,
            @Nullable String asOf,
            String version,
            List<Summary.Part> summary,
            List<Labelled> claims,
            List<QueryCard> queries,
            List<Loose> open,
            List<Loose> unchecked,
            List<Source> sources,
            List<String> notes,
            String questions) {}

    private record Kept(String basis, Whole proof) {}

    /** The article with the places of its claims, none of them judged. */
    public static String read(Article article, List<Claim> claims) {
        return Json.write(new Reading(
                sheet(article),
                claims.stream()
                        .map(c -> new Pending(c.id(), c.span().start(), c.span().end()))
                        .toList()));
    }

    /** One claim with its verdict, its label not known yet. */
    public static String judged(Judgement judgement, Article article) {
        return Json.write(Finding.of(judgement, article));
    }

    public static String asking(Progress.Asking asking) {
        return Json.write(Map.of(
                "source", asking.source().id(),
                "name", Visible.line(asking.source().name()),
                "questions", asking.questions()));
    }

    public static String answered(Progress.Answered answered) {
        return Json.write(Map.of(
                "source", answered.source().id(),
                "name", Visible.line(answered.source().name()),
                "questions", answered.questions(),
                "answered", answered.answered(),
                "trouble", Visible.line(answered.trouble())));
    }

    /** The whole proof with what it was made of, to be kept. */
    public static byte[] kept(String basis, Report report) {
        return Json.write(new Kept(basis, whole(report))).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether what was kept was made of this. */
    public static boolean isOf(byte[] kept, String basis) {
        String start = "{\"basis\":" + Json.write(basis) + ",";
        byte[] expected = start.getBytes(StandardCharsets.UTF_8);
        return Arrays.mismatch(kept, expected) == expected.length;
    }

    private static Whole whole(Report report) {
        Article article = report.article();
        Labels labels = new Labels(report);
        Map<String, Integer> order = order(report);
        List<Labelled> claims = new ArrayList<>();
        for (Judgement judgement : report.judgements()) {
            claims.add(new Labelled(
                    labels.of(judgement.claim()).text(),
                    order.getOrDefault(judgement.claim().id(), 0),
                    Finding.of(judgement, article)));
        }
        List<QueryCard> queries = new ArrayList<>();
        report.extraction()
                .queries()
                .forEach(q -> queries.add(new QueryCard(
                        Labels.ofQuery(queries.size() + 1).text(),
                        VerdictWords.of(q.kind()),
                        Visible.line(q.message()),
                        q.spans().stream().map(Ends::of).toList())));
        return new Whole(
                sheet(article),
                report.asOf() == null ? null : report.asOf().toString(),
                report.version(),
                Summary.of(report).strip(),
                claims,
                queries,
                report.extraction().open().stream()
                        .map(o -> new Loose(o.span().start(), o.span().end(), FormName.of(o.kind())))
                        .toList(),
                report.extraction().unchecked().stream()
                        .map(u -> new Loose(u.span().start(), u.span().end(), FormName.of(u.kind())))
                        .toList(),
                SourceUse.of(report).stream().map(Proof::source).toList(),
                report.notes().stream().map(Visible::line).toList(),
                Questions.numbered(report));
    }

    /** What to see to first, from 1, by claim. */
    private static Map<String, Integer> order(Report report) {
        FixList list = new FixList(report);
        List<org.bluepencil.report.Finding> urgent = new ArrayList<>(list.toFix());
        urgent.addAll(list.toDecide());
        urgent.addAll(list.open());
        Map<String, Integer> order = new HashMap<>();
        for (org.bluepencil.report.Finding finding : urgent) {
            finding.places().forEach(j -> order.put(j.claim().id(), order.size() + 1));
        }
        return order;
    }

    /** The judgement of a claim and the digest of what it rests on. */
    public record Found(Judgement judgement, String evidence) {}

    /** A digest of what a judgement rests on: it changes when the evidence does. */
    public static String evidence(Judgement judgement) {
        return Finding.evidence(judgement);
    }

    /** The first claim of that fingerprint, if the article still has one. */
    public static Optional<Found> find(Report report, String fingerprint) {
        return report.judgements().stream()
                .filter(j -> Fingerprint.of(j.claim(), report.article().text()).equals(fingerprint))
                .findFirst()
                .map(j -> new Found(j, Finding.evidence(j)));
    }

    private static Sheet sheet(Article article) {
        Places places = new Places(article);
        String title = article.title();
        return new Sheet(
                title == null ? null : Visible.line(title),
                Visible.line(article.name()),
                article.published() == null ? null : article.published().toString(),
                Sha256.hex(article.text()),
                article.text(),
                article.passages().stream()
                        .map(p -> new Block(
                                p.span().start(), p.span().end(), FormName.of(p.kind()), places.words(p.span())))
                        .toList());
    }

    private static Source source(SourceUse use) {
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        for (Dossier.Outcome outcome : Dossier.Outcome.values()) {
            outcomes.put(FormName.of(outcome), use.count(outcome));
        }
        return new Source(
                use.info().id(),
                Visible.line(use.info().name()),
                Visible.line(use.info().licence()),
                use.info().defaultStanding().number(),
                use.info().currentTo() == null ? null : use.info().currentTo().toString(),
                use.cited(),
                outcomes,
                use.detail().isEmpty() ? null : Visible.line(use.detail()));
    }
}
