package org.bluepencil.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bluepencil.claim.frame.Path;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Value;

/** Walks a frame's paths over statements, from the subject to its values or back from a value to the subjects. */
final class Walk {
    /** A path that spreads further than this is no longer about the entity it started from. */
    private static final int WIDEST = 200;

    private final Inquiry inquiry;
    private final Predicate<EntityId> bearsNoun;

    /**
     * @param bearsNoun whether an entity on the way is called what the frame names, for the paths that ask for it
     */
    Walk(Inquiry inquiry, Predicate<EntityId> bearsNoun) {
        this.inquiry = inquiry;
        this.bearsNoun = bearsNoun;
    }

    /**
     * Where a path led.
     *
     * @param last the statement next to the value, whose dates, rank and citation count
     */
    record Found(EntityId subject, Value value, Statement last) {}

    /** The values that a path leads to from a subject. */
    List<Found> from(EntityId subject, Path path) {
        List<Path.Step> before = path.steps().subList(0, path.steps().size() - 1);
        Set<EntityId> reached = Set.of(subject);
        for (Path.Step step : before) {
            Set<EntityId> next = new LinkedHashSet<>();
            for (EntityId at : reached) {
                next.addAll(step.inverse() ? pointing(at, step) : inquiry.values(at, step.property()));
            }
            reached = narrowed(next, path);
        }
        List<Found> found = new ArrayList<>();
        for (EntityId at : reached) {
            if (path.last().inverse()) {
                for (Statement statement : inquiry.pointing(path.last().property(), at)) {
                    found.add(new Found(subject, new Value.Entity(statement.subject()), statement));
                }
            } else {
                for (Statement statement : inquiry.about(at, path.last().property())) {
                    found.add(new Found(subject, statement.value(), statement));
                }
            }
        }
        return found;
    }

    /** The subjects from which a path leads to a value. */
    List<Found> to(EntityId value, Path path) {
        List<Found> found = new ArrayList<>();
        Path.Step last = path.last();
        List<Statement> statements =
                last.inverse() ? inquiry.about(value, last.property()) : inquiry.pointing(last.property(), value);
        for (Statement statement : statements) {
            Optional<EntityId> at = last.inverse() ? Inquiry.entity(statement) : Optional.of(statement.subject());
            at.ifPresent(start -> backward(start, path)
                    .forEach(subject -> found.add(new Found(subject, new Value.Entity(value), statement))));
        }
        return found;
    }

    private Set<EntityId> backward(EntityId from, Path path) {
        List<Path.Step> steps = path.steps().subList(0, path.steps().size() - 1);
        Set<EntityId> reached = steps.isEmpty() ? Set.of(from) : narrowed(Set.of(from), path);
        for (int i = steps.size() - 1; i >= 0; i--) {
            Path.Step step = steps.get(i);
            Set<EntityId> next = new LinkedHashSet<>();
            for (EntityId at : reached) {
                next.addAll(step.inverse() ? inquiry.values(at, step.property()) : pointing(at, step));
            }
            reached = i == 0 ? next : narrowed(next, path);
        }
        return reached;
    }

    private List<EntityId> pointing(EntityId at, Path.Step step) {
        return inquiry.pointing(step.property(), at).stream()
                .map(Statement::subject)
                .distinct()
                .toList();
    }

    private Set<EntityId> narrowed(Set<EntityId> reached, Path path) {
        return reached.stream()
                .filter(id -> !path.named() || bearsNoun.test(id))
                .limit(WIDEST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
