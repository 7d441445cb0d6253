package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.report.Report;
import org.bluepencil.verdict.Calibration;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Verdict;
import org.bluepencil.verdict.Way;

/** What is said of the facts found of properties with one value: the knowledge holds them, holds another's value, or holds none. */
final class KnowledgeNetVerification {
    private final Bench bench;
    private final List<JsonNode> lines;
    private final KnowledgeNet.Passages passages;
    private final Calibration reached = new Calibration();

    KnowledgeNetVerification(Bench bench, List<JsonNode> lines, KnowledgeNet.Passages passages) {
        this.bench = bench;
        this.lines = lines;
        this.passages = passages;
    }

    private enum Kind {
        TRUE,
        SWAPPED,
        DELETED;

        /** Whether a verdict that denies, or one that does not, is right with this knowledge: with none, neither is. */
        boolean bearsOut(boolean denial) {
            return switch (this) {
                case TRUE -> !denial;
                case SWAPPED -> denial;
                case DELETED -> false;
            };
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    void run(List<SetResult.Figure> figures, List<ObjectNode> errors) throws IOException {
        for (Kind kind : Kind.values()) {
            Dump dump = KnowledgeNetKnowledge.described(lines);
            if (kind != Kind.DELETED) {
                KnowledgeNetKnowledge.state(dump, lines, kind == Kind.SWAPPED);
            }
            bench.over(dump, KnowledgeNet.DECLARED, null, sources -> {
                count(kind, bench.check(sources, passages.texts()), figures, errors);
                return new SetResult("", "", 0, List.of(), List.of());
            });
        }
    }

    private void count(Kind kind, List<Report> reports, List<SetResult.Figure> figures, List<ObjectNode> errors) {
        int found = 0;
        int confirmed = 0;
        int denied = 0;
        for (int i = 0; i < reports.size(); i++) {
            Map<String, Set<KnowledgeNet.Gold>> facts = passages.facts(i);
            for (Judgement judgement : reports.get(i).judgements()) {
                if (!isOfTheSet(judgement, facts)) {
                    continue;
                }
                found++;
                Way.of(judgement).ifPresent(w -> reached.add(w.kind(), kind.bearsOut(w.denies())));
                boolean denies = judgement.verdict() == Verdict.CONTRADICTED || judgement.verdict() == Verdict.OUTDATED;
                confirmed += judgement.verdict() == Verdict.CONFIRMED ? 1 : 0;
                denied += denies ? 1 : 0;
                if (denies != (kind == Kind.SWAPPED)) {
                    errors.add(Bench.trace(passages.texts().get(i), reports.get(i))
                            .put("knowledge", kind.word())
                            .put("words", judgement.claim().text())
                            .put("explanation", judgement.explanation()));
                }
            }
        }
        figures.add(SetResult.Figure.count(kind.word() + "_found", found));
        figures.add(SetResult.Figure.count(kind.word() + "_confirmed", confirmed));
        figures.add(SetResult.Figure.count(kind.word() + "_contradicted", denied));
    }

    /** How often the verdicts on these facts were right, by the way in which they were reached. */
    Calibration reached() {
        return reached;
    }

    private static boolean isOfTheSet(Judgement judgement, Map<String, Set<KnowledgeNet.Gold>> facts) {
        Optional<ToldFact> told = ToldFact.of(judgement.claim());
        return told.isPresent()
                && KnowledgeNetKnowledge.SINGLE.entrySet().stream()
                        .filter(e -> e.getValue().equals(told.get().property()))
                        .anyMatch(e -> facts.getOrDefault(e.getKey(), Set.of()).stream()
                                .anyMatch(g -> g.isToldBy(told.get())));
    }
}
