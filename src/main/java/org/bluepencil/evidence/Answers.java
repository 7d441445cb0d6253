package org.bluepencil.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.Dossier.Outcome;

/**
 * What the sources answered so far. A question that was not asked yet is noted and answered by nothing; {@link #fetch} then
 * asks all that were noted, of all claims, in one batch for each source.
 */
final class Answers {

    /** The answers of all sources to one question: their statements united, and what each source did. */
    private record Reply(List<Statement> statements, List<Dossier.Asked> asked) {}

    private final List<EvidenceSource> sources;
    private final Map<Question, Reply> replies = new HashMap<>();
    private final Set<Question> wanted = new LinkedHashSet<>();

    Answers(List<EvidenceSource> sources) {
        this.sources = List.copyOf(sources);
    }

    List<EvidenceSource> sources() {
        return sources;
    }

    /** What is answered to a question; empty if it has no answer yet, and will be asked with the next batch. */
    Optional<List<Statement>> statements(Question question) {
        Reply reply = replies.get(question);
        if (reply == null) {
            wanted.add(question);
            return Optional.empty();
        }
        return Optional.of(reply.statements());
    }

    List<Dossier.Asked> asked(Question question) {
        Reply reply = replies.get(question);
        return reply == null ? List.of() : reply.asked();
    }

    /** Asks what was noted. */
    void fetch() {
        List<Question> questions = List.copyOf(wanted);
        wanted.clear();
        if (questions.isEmpty()) {
            return;
        }
        Map<Question, List<Statement>> statements = new HashMap<>();
        Map<Question, List<Dossier.Asked>> asked = new HashMap<>();
        for (EvidenceSource source : sources) {
            Map<Question, EvidenceSource.Answer> answers = source.ask(questions);
            for (Question question : questions) {
                EvidenceSource.Answer answer = answers.get(question);
                if (answer == null) {
                    // what it does not speak of it was not asked
                    continue;
                }
                asked.computeIfAbsent(question, q -> new ArrayList<>())
                        .add(outcome(source.info().id(), answer));
                if (answer instanceof EvidenceSource.Answer.Says says) {
                    statements.computeIfAbsent(question, q -> new ArrayList<>()).addAll(says.statements());
                }
            }
        }
        for (Question question : questions) {
            List<Statement> kept = statements.getOrDefault(question, List.of()).stream()
                    .filter(s -> s.rank() != Rank.DEPRECATED)
                    .toList();
            replies.put(question, new Reply(united(kept), asked.getOrDefault(question, List.of())));
        }
    }

    private static Dossier.Asked outcome(String source, EvidenceSource.Answer answer) {
        if (answer instanceof EvidenceSource.Answer.Unreachable unreachable) {
            return new Dossier.Asked(source, Outcome.UNREACHABLE, unreachable.why());
        }
        if (answer instanceof EvidenceSource.Answer.NotAsked notAsked) {
            return new Dossier.Asked(source, Outcome.NOT_ASKED, notAsked.why());
        }
        boolean silent = answer instanceof EvidenceSource.Answer.Says says
                && says.statements().isEmpty();
        return new Dossier.Asked(source, silent ? Outcome.SILENT : Outcome.ANSWERED, "");
    }

    /** What makes two statements the same, whoever makes them. */
    private record Content(
            org.bluepencil.value.EntityId subject,
            org.bluepencil.value.PropertyId property,
            org.bluepencil.value.Value value,
            Validity validity,
            List<Statement.Qualifier> qualifiers) {}

    /** Equal statements of several sources become one: the better standing cites it, with the references of all. */
    private static List<Statement> united(List<Statement> statements) {
        if (statements.size() < 2) {
            return statements;
        }
        Map<Content, Statement> byContent = new LinkedHashMap<>();
        for (Statement statement : statements) {
            byContent.merge(
                    new Content(
                            statement.subject(),
                            statement.property(),
                            statement.value(),
                            statement.validity(),
                            statement.qualifiers()),
                    statement,
                    Answers::united);
        }
        return List.copyOf(byContent.values());
    }

    private static Statement united(Statement first, Statement second) {
        boolean swap = isBetter(second, first);
        Statement better = swap ? second : first;
        Statement worse = swap ? first : second;
        Set<Reference> references = new LinkedHashSet<>(better.references());
        references.addAll(worse.references());
        return new Statement(
                better.id(),
                better.subject(),
                better.property(),
                better.value(),
                better.rank(),
                better.validity(),
                better.qualifiers(),
                List.copyOf(references),
                better.standing(),
                better.citation());
    }

    private static boolean isBetter(Statement candidate, Statement than) {
        int byStanding = candidate.standing().compareTo(than.standing());
        if (byStanding != 0) {
            return byStanding < 0;
        }
        java.time.LocalDate mine = candidate.citation().currentTo();
        java.time.LocalDate theirs = than.citation().currentTo();
        return mine != null && theirs != null && mine.isAfter(theirs);
    }
}
