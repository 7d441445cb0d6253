package org.bluepencil.claim.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;
import org.bluepencil.names.Candidate;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.NameKind;
import org.bluepencil.names.Names;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Later;
import org.bluepencil.value.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What the article has spoken of so far, so that "the group", "it" and "he" find what they refer back to. Names that
 * nothing knows are remembered too: a description of an unknown company must not fall to a known one.
 */
public final class Discourse {
    /** How many sentences back a description, a "he" and an "it" may reach. */
    private static final int REACH = 3;

    private static final int PERSON_REACH = 2;
    private static final int THING_REACH = 1;
    private static final Set<String> ORGANISATION_TAGS = Set.of("ORG", "");

    /** @param root the first mention of what it is, itself for a name */
    private record Seen(Participant participant, int sentence, Later<Boolean> subject, String tag, Participant root) {
        Gender gender() {
            return Gender.of(participant.text());
        }
    }

    private final Names names;
    private final ClassTree classes = ClassTree.packed();
    private final List<Seen> seen = new ArrayList<>();
    /** What pronouns have told of whom, by label. */
    private final Map<String, Gender> genders = new HashMap<>();

    /** In which sentence whoever died is told to have done so. */
    private final Map<EntityId, Integer> deaths = new HashMap<>();

    /** Whom or what the text is headed by. */
    private @Nullable Seen topic;

    public Discourse(Names names) {
        this.names = names;
    }

    /**
     * Remembers a name of a sentence; names come in the order of the text.
     *
     * @param subject whether it is the subject of its clause, which matters only where something goes back to one of several
     */
    public void mention(Participant participant, int sentence, Later<Boolean> subject, String tag) {
        seen.add(new Seen(participant, sentence, subject, tag, participant));
    }

    /** Remembers that a sentence tells somebody's death. */
    public void died(EntityId person, int sentence) {
        deaths.put(person, sentence);
    }

    /** Whether a sentence, or the one before it, tells somebody's death. */
    public boolean hasJustDied(EntityId person, int sentence) {
        Integer told = deaths.get(person);
        return told != null && sentence - told <= 1;
    }

    /** Remembers a name that heads the text by itself: a "she" that finds nobody else goes back to it. */
    public void heading(Participant participant, String tag) {
        if (topic == null) {
            topic = new Seen(participant, 0, Later.now(false), tag, participant);
        }
    }

    /**
     * What "it" or "its" refers to.
     *
     * @param admits whether an entity may stand in the place of the pronoun
     */
    public Participant thing(String words, Span span, int sentence, Predicate<EntityId> admits) {
        List<Seen> best = best(
                span,
                sentence,
                s -> !isPerson(s) && s.participant().entity().map(admits::test).orElse(true),
                THING_REACH);
        boolean earlier = best.stream().noneMatch(s -> s.sentence() == sentence);
        // "The Netherlands, with its seat of government …": what its own sentence speaks of bars the way to an earlier
        // one
        return earlier && speaksOfThing(span, sentence)
                ? new Participant(words, span, ambiguous(best))
                : resolved(words, span, best);
    }

    /** Whether a thing that was named before in the same sentence is the subject of a clause. */
    private boolean speaksOfThing(Span span, int sentence) {
        return seen.stream()
                .filter(s -> s.sentence() == sentence && s.participant().span().end() <= span.start())
                .anyMatch(s -> !isPerson(s) && s.subject().get());
    }

    /** What "he", "she", "his" or "her" refers to. */
    public Participant person(String words, Span span, int sentence) {
        return resolved(words, span, persons(span, sentence, Gender.of(words)));
    }

    /** The persons whom a pronoun may mean: those near, or else whom the text is headed by. */
    private List<Seen> persons(Span span, int sentence, Gender gender) {
        List<Seen> near = best(span, sentence, s -> mayBe(s, gender), PERSON_REACH);
        return near.isEmpty() && topic != null && mayBe(topic, gender) ? List.of(topic) : near;
    }

    /**
     * What a pronoun of the third person goes back to, if it is but one; it is remembered either way, so that later ones
     * find it: in "He sold his house" the house is whose, though nobody knows who he is.
     *
     * @param subject whether it is the subject of its clause
     */
    public Optional<Participant> antecedent(String words, Span span, int sentence, Later<Boolean> subject) {
        Gender gender = Gender.of(words);
        if (gender == Gender.UNTOLD && !Set.of("it", "its", "itself").contains(words.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean thing = gender == Gender.UNTOLD;
        List<Seen> best =
                thing ? best(span, sentence, s -> !isPerson(s), THING_REACH) : persons(span, sentence, gender);
        Optional<Participant> root =
                distinct(best) == 1 ? Optional.of(best.get(0).root()) : Optional.empty();
        if (!thing) {
            root.ifPresent(r -> genders.putIfAbsent(r.label(), gender));
        }
        Participant own =
                new Participant(words, span, root.map(Participant::link).orElse(new Link.Unknown()));
        if (root.isPresent() || best.isEmpty()) {
            seen.add(new Seen(own, sentence, subject, thing ? "" : "PERSON", root.orElse(own)));
        }
        return root;
    }

    /** What a description such as "the group" refers to; empty if its noun describes no class that can be referred to. */
    public Optional<Participant> described(String noun, String words, Span span, int sentence) {
        List<EntityId> kinds = classes.ofNoun(noun.toLowerCase(Locale.ROOT));
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(resolve(words, span, sentence, s -> mayBe(s, kinds), REACH));
    }

    private interface Test {
        boolean admits(Seen seen);
    }

    private Participant resolve(String words, Span span, int sentence, Test test, int reach) {
        return resolved(words, span, best(span, sentence, test, reach));
    }

    private static Participant resolved(String words, Span span, List<Seen> best) {
        if (best.isEmpty()) {
            return new Participant(words, span, new Link.Unknown());
        }
        Link link =
                distinct(best) == 1 ? best.get(best.size() - 1).participant().link() : ambiguous(best);
        return new Participant(words, span, link);
    }

    private static long distinct(List<Seen> among) {
        return among.stream().map(s -> s.root().label()).distinct().count();
    }

    /** Those of the nearest sentence that has any, its subjects before all else. */
    private List<Seen> best(Span span, int sentence, Test test, int reach) {
        int oldest = sentence - reach;
        for (int at = sentence; at >= Math.max(0, oldest); at--) {
            int where = at;
            List<Seen> candidates = seen.stream()
                    .filter(s ->
                            s.sentence() == where && s.participant().span().end() <= span.start() && test.admits(s))
                    .toList();
            if (candidates.size() == 1) {
                return candidates;
            }
            if (!candidates.isEmpty()) {
                List<Seen> subjects =
                        candidates.stream().filter(s -> s.subject().get()).toList();
                return subjects.isEmpty() ? candidates : subjects;
            }
        }
        return List.of();
    }

    private boolean mayBe(Seen person, Gender gender) {
        Gender told = genders.getOrDefault(person.root().label(), person.gender());
        return gender.agreesWith(told) && isPerson(person);
    }

    private static Link ambiguous(List<Seen> among) {
        List<Candidate> candidates = among.stream()
                .map(s -> s.participant().link())
                .filter(Link.To.class::isInstance)
                .map(Link.To.class::cast)
                .map(to -> new Candidate(to.id(), to.label(), NameKind.ALIAS, 0))
                .distinct()
                .toList();
        return new Link.Ambiguous(candidates);
    }

    private boolean isPerson(Seen seen) {
        Optional<EntityId> id = seen.participant().entity();
        Truth human =
                id.map(i -> names.isA(i, classes.named("human").orElseThrow())).orElse(Truth.UNKNOWN);
        // a class that the knowledge does not hold is unknown, no misfit: then the tagger's word counts
        return human == Truth.YES || (human == Truth.UNKNOWN && seen.tag().equals("PERSON"));
    }

    private boolean mayBe(Seen seen, List<EntityId> kinds) {
        Optional<EntityId> id = seen.participant().entity();
        if (id.isPresent()) {
            return kinds.stream().anyMatch(k -> names.isA(id.get(), k) == Truth.YES);
        }
        EntityId organization = classes.named("organization").orElseThrow();
        EntityId place = classes.named("place").orElseThrow();
        boolean organisational =
                kinds.stream().anyMatch(k -> classes.withAncestors(k).contains(organization));
        boolean spatial = kinds.stream().anyMatch(k -> classes.withAncestors(k).contains(place));
        return (organisational && ORGANISATION_TAGS.contains(seen.tag()))
                || (spatial && Set.of("GPE", "LOC").contains(seen.tag()));
    }

    /**
     * The one entity that fits one of the classes, for a noun without its possessor ("the 10th member state"): of the
     * sentence so far, else of the one before it. It is no more than inferred ("the capital, Ankara" need not be that of the
     * country named before) unless the sentence names it and those before it name no other of the kind.
     */
    public Optional<Participant> latest(List<String> types, Linker linker, int sentence, Span before) {
        Optional<Participant> own = only(types, linker, sentence, before);
        if (own.isPresent()) {
            String label = own.get().label();
            boolean alone = seen.stream()
                    .filter(s -> s.sentence() >= sentence - REACH && s.sentence() < sentence)
                    .map(Seen::participant)
                    .filter(p -> p.entity()
                            .filter(id -> linker.fits(id, types) == Truth.YES)
                            .isPresent())
                    .allMatch(p -> p.label().equals(label));
            return alone ? own : own.map(Participant::inferred);
        }
        return sentence == 0 ? own : only(types, linker, sentence - 1, before).map(Participant::inferred);
    }

    private Optional<Participant> only(List<String> types, Linker linker, int sentence, Span before) {
        List<Participant> fitting = seen.stream()
                .filter(s -> s.sentence() == sentence && s.participant().span().end() <= before.start())
                .map(Seen::participant)
                .filter(p -> p.entity().isPresent() && linker.fits(p.entity().get(), types) == Truth.YES)
                .toList();
        long distinct = fitting.stream().map(Participant::label).distinct().count();
        return distinct == 1 ? Optional.of(fitting.get(fitting.size() - 1)) : Optional.empty();
    }

    /**
     * The full name that a bare surname goes back to. Of several bearers it is whom the text is headed by, where no other is near; else the
     * one that is near, whom the text last called by it, or the last one, and that is no more than inferred.
     */
    public Optional<Participant> bySurname(String surname, int sentence) {
        List<Seen> bearers = seen.stream().filter(s -> isOfFamily(s, surname)).toList();
        if (bearers.isEmpty()) {
            return Optional.empty();
        }
        Seen last = bearers.get(bearers.size() - 1);
        if (bearers.stream().allMatch(b -> isOneBearer(b, last))) {
            return Optional.of(last.participant());
        }
        List<Seen> near = bearers.stream()
                .filter(b -> b.sentence() >= sentence - PERSON_REACH)
                .toList();
        Seen head = topic;
        if (head != null && isOfFamily(head, surname) && near.stream().allMatch(b -> isOneBearer(b, head))) {
            return Optional.of(head.participant());
        }
        Optional<Seen> called = seen.stream()
                .filter(s -> s.participant().text().equals(surname) && isPerson(s))
                .reduce((earlier, later) -> later);
        return Optional.of(
                (near.isEmpty() ? called.orElse(last) : last).participant().inferred());
    }

    private boolean isOfFamily(Seen person, String surname) {
        return person.participant().text().endsWith(" " + surname) && isPerson(person);
    }

    /** "Dame Alba Merton" is Alba Merton. */
    private static boolean isOneBearer(Seen one, Seen other) {
        Participant a = one.participant();
        Participant b = other.participant();
        boolean known = a.entity().isPresent() && b.entity().isPresent();
        return known
                ? a.entity().equals(b.entity())
                : a.text().endsWith(b.text()) || b.text().endsWith(a.text());
    }
}
