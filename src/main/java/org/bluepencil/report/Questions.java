package org.bluepencil.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Query;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Suggestion;
import org.bluepencil.verdict.Verdict;

/**
 * The questions that only the writer can answer, as plain text to paste into a mail: what to fix, what to decide, what
 * the article says in two ways, and what stays open because no source speaks of it.
 */
public final class Questions {
    private final Report report;
    private final Places places;

    private Questions(Report report) {
        this.report = report;
        this.places = new Places(report.article());
    }

    /** The questions without their numbers, most urgent first. */
    public static List<String> of(Report report) {
        return new Questions(report).all();
    }

    /** The questions numbered from 1, one to a paragraph; empty if there are none. */
    public static String numbered(Report report) {
        List<String> questions = of(report);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < questions.size(); i++) {
            text.append(i == 0 ? "" : "\n\n").append(i + 1).append(". ").append(questions.get(i));
        }
        return text.toString();
    }

    private List<String> all() {
        FixList list = new FixList(report);
        List<String> questions = new ArrayList<>();
        list.toFix().forEach(f -> questions.add(fix(f)));
        list.toDecide().forEach(f -> questions.add(decide(f)));
        report.extraction().queries().stream()
                .filter(q -> Decision.of(q, report) == Decision.QUERY)
                .forEach(q -> questions.add(query(q)));
        questions.addAll(open(list.open()));
        return questions.stream().map(Visible::line).toList();
    }

    private String fix(Finding finding) {
        Judgement judgement = finding.lead();
        String edit =
                switch (judgement.suggestions().size()) {
                    case 0 -> "What is your source?";
                    case 1 ->
                        "Should it read \"" + judgement.suggestions().get(0).replacement()
                                + "\"? If not, what is your source?";
                    default ->
                        "Which is meant: "
                                + judgement.suggestions().stream()
                                        .map(Suggestion::replacement)
                                        .map(r -> "\"" + r + "\"")
                                        .collect(Collectors.joining(" or "))
                                + "?";
                };
        return where(finding) + words(judgement) + ". " + VerdictWords.of(judgement) + ": " + judgement.explanation()
                + " " + edit;
    }

    private String decide(Finding finding) {
        Judgement judgement = finding.lead();
        String speaker = judgement.claim().manner().speaker();
        String ask = speaker == null
                ? "Which do you follow, and why?"
                : "Was it said so (" + speaker + "), and should we add what the sources hold?";
        String verdict = judgement.verdict() == Verdict.DISPUTED ? "" : VerdictWords.of(judgement) + ": ";
        return where(finding) + words(judgement) + ". " + verdict + judgement.explanation() + " " + ask;
    }

    private String query(Query query) {
        String where = query.spans().stream().map(places::words).distinct().collect(Collectors.joining(" and "));
        String found = query.spans().stream()
                .map(s -> "\"" + s.of(report.article().text()) + "\"")
                .distinct()
                .collect(Collectors.joining(" and "));
        return capital(where) + ": " + found + ". " + query.message() + " What is right?";
    }

    /** One question for each sentence and reason, so that a sentence of five open names is asked about once. */
    private List<String> open(List<Finding> findings) {
        record Key(Span sentence, Reason reason) {}
        Map<Key, List<Finding>> bySentence = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Reason reason = finding.lead().reason();
            if (reason != null && ask(reason).isPresent()) {
                bySentence
                        .computeIfAbsent(new Key(finding.lead().claim().sentence(), reason), k -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<String> questions = new ArrayList<>();
        bySentence.forEach((key, group) -> {
            String words =
                    group.stream().flatMap(f -> asked(f.lead())).distinct().collect(Collectors.joining(", "));
            String where = group.size() == 1 ? where(group.get(0)) : capital(places.words(key.sentence())) + ": ";
            questions.add(where + words + ". " + ask(key.reason()).orElse(""));
        });
        return questions;
    }

    /** The words that the question is about: an unknown name itself, not what is said of it. */
    private static Stream<String> asked(Judgement judgement) {
        List<String> unlinked = Participants.unlinked(judgement.claim().form());
        boolean name = judgement.reason() == Reason.UNKNOWN_ENTITY || judgement.reason() == Reason.AMBIGUOUS_ENTITY;
        return name && !unlinked.isEmpty() ? unlinked.stream().map(n -> "\"" + n + "\"") : Stream.of(words(judgement));
    }

    /** What the writer can do about it; empty where the next step is the desk's. */
    private static Optional<String> ask(Reason reason) {
        return switch (reason) {
            case NO_STATEMENT, UNMAPPED, WEAK_EVIDENCE -> Optional.of("What is your source?");
            case UNKNOWN_ENTITY -> Optional.of("Is the name spelt right? Where can we look it up?");
            case AMBIGUOUS_ENTITY -> Optional.of("Which one is meant?");
            case SINGLE_SOURCE -> Optional.of("Do you have a second, independent source?");
            case OTHER_VALUES_POSSIBLE -> Optional.of("Do you have a source with the complete list?");
            case TOO_VAGUE -> Optional.of("What is the exact figure?");
            case NOT_COMPARABLE -> Optional.of("Which year, place and definition is meant?");
            case LOW_CONFIDENCE, NO_DATE, SOURCE_OLDER, SOURCE_UNREACHABLE, NOT_ASKED -> Optional.empty();
        };
    }

    private static String words(Judgement judgement) {
        return "\"" + judgement.claim().text() + "\"";
    }

    private String where(Finding finding) {
        String all = finding.places().stream()
                .map(j -> places.words(j.claim().span()))
                .distinct()
                .collect(Collectors.joining(" and "));
        return capital(all) + ": ";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
