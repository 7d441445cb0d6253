package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.Participant;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.Validity;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Truth;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two entities: its seat is Beijing, its head of government is Narendra Modi, it is a member. Right if
 * a statement of it holds when the sentence says; for a bare office also if it holds at the article's date.
 */
final class EntityFact {
    static final String NAME = "fact";

    private final Case given;
    private final boolean byTheWay;
    private final Form.Fact form;
    private static final int MOST_TOLD = 12;

    private final EntityId value;
    private final Draft draft;
    private final Weighing weighing;
    private final List<Assertion> about;
    private final Times times;

    EntityFact(Case given, Form.Fact form, EntityId value) {
        this.form = form;
        this.value = value;
        this.about = given.dossier().about().stream()
                .filter(a -> a.value() instanceof Value.Entity || a.value() instanceof Value.None)
                .toList();
        this.byTheWay = given.claim().time().tense() == ClaimTime.Tense.STANDING;
        this.given = given.standing(Case.anyDated(about));
        this.draft = new Draft(this.given, NAME);
        this.weighing = new Weighing(draft);
        this.times = new Times(this.given, Case.anyDated(about));
    }

    Judgement judge() {
        List<Assertion> mine = about.stream()
                .filter(a -> a.confirms() && Case.isEntity(a, value))
                .toList();
        if (about.isEmpty() && given.dossier().pointing().isEmpty()) {
            return weighing.silent(subjectAndProperty());
        }
        tell();
        Manner.Status status = given.claim().manner().status();
        Optional<Judgement> byStatus = new StatusFact(draft, mine, times, value).judge(status);
        return byStatus.orElseGet(() -> plain(mine));
    }

    /**
     * The terms by their start: all of the claimed value, and of the others those around the time, at most a handful. Where
     * there are several values at a time and the claimed one is among them, the others tell nothing.
     */
    private void tell() {
        List<Assertion> byStart = about.stream()
                .sorted(Comparator.comparing(
                        a -> a.validity().earliest(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        LocalDate day = given.eventDay();
        boolean amongSeveral = !given.frame().single() && about.stream().anyMatch(a -> Case.isEntity(a, value));
        List<String> others = byStart.stream()
                .filter(a -> !amongSeveral && !Case.isEntity(a, value))
                .filter(a -> day == null
                        || a.validity().latest() == null
                        || !a.validity().latest().isBefore(day.minusYears(1)))
                .map(Assertion::rendered)
                .distinct()
                .limit(MOST_TOLD)
                .toList();
        byStart.stream()
                .filter(a -> Case.isEntity(a, value) || others.contains(a.rendered()))
                .forEach(a -> draft.work(a.rendered()));
    }

    /**
     * What happened once may have happened at another time than the sentence says: a prize of 2003 is not one of 2005. Another of
     * the kind may be missing from the source, so that the other time does not deny it.
     */
    private Optional<Judgement> atAnotherTime(List<Assertion> mine) {
        Period told = given.period();
        boolean timed = given.isEvent() && given.isExplicit() && told != null;
        if (!timed
                || told == null
                || mine.isEmpty()
                || mine.stream().anyMatch(a -> !a.validity().isDated())) {
            return Optional.empty();
        }
        boolean then = mine.stream().anyMatch(a -> a.validity().holdsIn(told) != Truth.NO);
        return then
                ? Optional.empty()
                : Optional.of(draft.open(
                        Reason.OTHER_VALUES_POSSIBLE,
                        "The source has it for another time: " + mine.get(0).rendered() + ".",
                        mine));
    }

    private Judgement plain(List<Assertion> mine) {
        Optional<Judgement> another = atAnotherTime(mine);
        if (another.isPresent()) {
            return another.get();
        }
        for (Period window : times.windows()) {
            List<Assertion> holding = times.holding(about, window, given.frame().single());
            List<Assertion> agreeing = holding.stream()
                    .filter(a -> a.confirms() && Case.isEntity(a, value))
                    .toList();
            if (!agreeing.isEmpty()) {
                return agree(agreeing, holding, window);
            }
        }
        List<Assertion> held = times.windows().isEmpty()
                ? times.standing(about)
                : times.holding(
                        about,
                        times.windows().get(times.windows().size() - 1),
                        given.frame().single());
        if (times.windows().isEmpty()) {
            return undatedArticle(mine, held);
        }
        Optional<Judgement> elsewhen = elsewhen(mine, held);
        return elsewhen.orElseGet(() -> differ(held));
    }

    private Judgement agree(List<Assertion> agreeing, List<Assertion> holding, Period window) {
        List<Assertion> rivals = given.frame().single()
                ? holding.stream()
                        .filter(a -> a.contradicts() && !Case.isEntity(a, value) && surely(a, window))
                        .filter(a -> agreeing.stream().noneMatch(b -> succeed(a, b)))
                        .toList()
                : List.of();
        noteChange(agreeing);
        return weighing.agree(agreeing, rivals, agreeing.get(0).rendered() + ".");
    }

    private boolean surely(Assertion assertion, Period window) {
        return times.holds(assertion, window) == Truth.YES;
    }

    /** Who held it before or after is no rival; on the day when one term ends and the next begins, both holders are right. */
    private static boolean succeed(Assertion one, Assertion other) {
        return meets(one.validity(), other.validity()) || meets(other.validity(), one.validity());
    }

    private static boolean meets(Validity first, Validity second) {
        Moment end = first.end();
        Moment start = second.start();
        return end != null
                && start != null
                && (end.agreesWith(start) || end.last().isBefore(start.first()));
    }

    /** What changed between publication and today is a note. */
    private void noteChange(List<Assertion> agreeing) {
        LocalDate published = given.dates().published();
        LocalDate asOf = given.dates().asOf();
        if (published == null || asOf == null || given.isEvent()) {
            return;
        }
        boolean allOver = agreeing.stream()
                .map(a -> a.validity().latest())
                .allMatch(end -> end != null && end.isAfter(published.minusDays(1)) && end.isBefore(asOf));
        if (allOver) {
            draft.note("Has changed since publication: " + agreeing.get(0).rendered() + ".");
        }
    }

    /** No date of the article is known: only what has no end and what has no dates may speak. */
    private Judgement undatedArticle(List<Assertion> mine, List<Assertion> held) {
        List<Assertion> standing = mine.stream().filter(held::contains).toList();
        if (!standing.isEmpty()) {
            return weighing.agree(standing, List.of(), standing.get(0).rendered() + ".");
        }
        boolean timeless = mine.isEmpty() && !Case.anyDated(about);
        if (timeless) {
            return differ(about);
        }
        return draft.open(
                Reason.NO_DATE,
                "Whether this held depends on the article's date: " + weighing.sideBySide(mine.isEmpty() ? held : mine)
                        + ".",
                mine.isEmpty() ? held : mine);
    }

    /** The value is right for another time: once, later, or at a time that nobody tells. */
    private Optional<Judgement> elsewhen(List<Assertion> mine, List<Assertion> held) {
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = given.eventDay();
        List<Assertion> open = mine.stream().filter(times::isOfUnknownTime).toList();
        List<Assertion> over = mine.stream().filter(a -> times.isOver(a, day)).toList();
        List<Assertion> later = mine.stream().filter(a -> times.isLater(a, day)).toList();
        if (!open.isEmpty()) {
            boolean rival = given.frame().single() && held.stream().anyMatch(a -> !Case.isEntity(a, value));
            boolean ended = given.isPresent()
                    && open.stream().anyMatch(a -> a.validity().ended());
            if (!given.isExplicit() && !rival && !ended) {
                return Optional.of(weighing.agree(open, List.of(), open.get(0).rendered() + ", without a date."));
            }
            return Optional.of(draft.open(
                    Reason.NOT_COMPARABLE,
                    "Stated without the dates that would decide: " + open.get(0).rendered() + ".",
                    open));
        }
        // of what its source only presumes, or tells one stretch of several of, no other time is denied
        List<Assertion> elsewhere = Stream.concat(over.stream(), later.stream()).toList();
        if (elsewhere.stream().anyMatch(a -> a.statement().isPresumed())) {
            return Optional.of(draft.open(
                    Reason.OTHER_VALUES_POSSIBLE,
                    "The source tells of another time, and may not tell all: "
                            + elsewhere.get(0).rendered() + ".",
                    elsewhere));
        }
        // whoever had it before, and is chosen again, is so until the new term begins
        if (!over.isEmpty() && !isAnnounced(later, day)) {
            return Optional.of(over(over, held, day));
        }
        return later.isEmpty() ? Optional.empty() : Optional.of(later(later, held, day));
    }

    private Judgement over(List<Assertion> over, List<Assertion> held, @Nullable LocalDate day) {
        Assertion last = over.stream().max(Comparator.comparing(a -> latest(a))).orElseThrow();
        List<Assertion> shown = new ArrayList<>(List.of(last));
        held.stream().filter(a -> !Case.isEntity(a, value)).forEach(shown::add);
        String until =
                last.validity().end() == null ? "" : last.validity().end().inWords();
        String since = "Was true until " + until + ": " + last.rendered() + now(held) + ".";
        List<Suggestion> edits = new Edits(given).formerOr(form, held);
        if (!Support.suffices(List.of(last), Style.Proof.REFERENCE)) {
            return draft.open(Reason.SINGLE_SOURCE, "Nothing with a reference of its own says so: " + since, shown);
        }
        return weighing.unreached(shown, about, day, since)
                .orElseGet(() -> given.isExplicit() && !given.isPresent()
                        ? draft.contradicted(since, shown, edits)
                        : draft.outdated(since, shown, edits));
    }

    private static LocalDate latest(Assertion assertion) {
        LocalDate latest = assertion.validity().latest();
        return latest == null ? LocalDate.MAX : latest;
    }

    private String now(List<Assertion> held) {
        List<String> others = held.stream()
                .filter(a -> !Case.isEntity(a, value))
                .map(a -> given.say(a.value())
                        + (a.validity().inWords().isEmpty()
                                ? ""
                                : ", " + a.validity().inWords()))
                .distinct()
                .toList();
        return others.isEmpty() || !given.frame().single() ? "" : "; then " + String.join("; ", others);
    }

    private Judgement later(List<Assertion> later, List<Assertion> held, @Nullable LocalDate day) {
        Assertion first = first(later);
        String holds = "Holds only from "
                + (first.validity().start() == null
                        ? "later"
                        : first.validity().start().inWords()) + ": "
                + first.rendered() + ".";
        if (isAnnounced(later, day)) {
            return draft.open(Reason.NOT_COMPARABLE, "Announced before its formal date. " + holds, List.of(first));
        }
        boolean nobodyThen = given.frame().single() && held.stream().allMatch(a -> Case.isEntity(a, value));
        if (isOfAnyEarlierTime() || nobodyThen) {
            return draft.open(
                    Reason.OTHER_VALUES_POSSIBLE, "An earlier term may be missing from the sources. " + holds, later);
        }
        return weighing.disagree(List.of(first), List.of(first), day, holds, List.of());
    }

    private static Assertion first(List<Assertion> later) {
        return later.stream()
                .min(Comparator.comparing(a -> a.validity().earliest() == null
                        ? LocalDate.MIN
                        : a.validity().earliest()))
                .orElseThrow();
    }

    /** Whether the verb tells of a change that takes effect soon after the day. */
    private boolean isAnnounced(List<Assertion> later, @Nullable LocalDate day) {
        LocalDate from = later.isEmpty() ? null : first(later).validity().earliest();
        return from != null && day != null && given.claim().manner().announces() && !from.isAfter(latestEffect(day));
    }

    /** By when what was announced on a day has taken effect: what is decided may wait for as long as a year. */
    private LocalDate latestEffect(LocalDate day) {
        return given.claim().manner().change() == Manner.Change.DECIDED
                ? day.plusYears(1)
                : day.plusDays(given.style().announceDays());
    }

    private Judgement differ(List<Assertion> held) {
        List<Assertion> against = held.stream()
                .filter(a -> a.contradicts() && !Case.isEntity(a, value))
                .toList();
        Optional<Dossier.NearValue> near = weighing.nearValue(a -> Case.isEntity(a, value));
        if (near.isPresent() && (given.frame().single() || given.isEvent())) {
            return draft.open(
                    Reason.NOT_COMPARABLE,
                    form.value() instanceof org.bluepencil.claim.Claimed.Entity e
                            ? e.participant().label() + " is " + near.get().say() + "."
                            : near.get().say() + ".",
                    List.of(near.get().assertion()));
        }
        near.ifPresent(n -> draft.note(given.say(value) + " is " + n.say() + "."));
        if (!given.frame().single()) {
            return new ListedFact(draft, form, value, times).judge(about);
        }
        if (against.isEmpty()) {
            return noneHolds();
        }
        Optional<Dossier.Relation> related = given.claim().manner().official() ? Optional.empty() : related(against);
        if (related.isPresent()) {
            return draft.open(
                    Reason.NOT_COMPARABLE,
                    related.get().say() + "; the source says " + weighing.sideBySide(against) + ".",
                    against);
        }
        if (isBare(against)) {
            return draft.open(
                    Reason.NOT_COMPARABLE,
                    "Of one of the two nothing is known but its name, so that they may be one, or one a part of the other: "
                            + weighing.sideBySide(against) + ".",
                    against);
        }
        if (isOfAnyEarlierTime()) {
            return draft.open(
                    Reason.OTHER_VALUES_POSSIBLE,
                    "No earlier time is known, but the list may not be complete; now: " + weighing.sideBySide(against)
                            + ".",
                    against);
        }
        LocalDate day = given.isEvent() && !given.claim().manner().announces() ? firstKnown(against) : given.eventDay();
        return weighing.disagree(against, about, day, against.get(0).rendered() + ".", edits(against));
    }

    private List<Suggestion> edits(List<Assertion> against) {
        Edits edits = new Edits(given);
        List<Assertion> pointing = given.dossier().pointing().stream()
                .filter(a -> a.confirms() && a.contradicts())
                .filter(a ->
                        times.windows().isEmpty() || times.windows().stream().anyMatch(w -> surely(a, w)))
                .toList();
        List<Suggestion> all = new ArrayList<>(edits.value(form, against));
        List<Suggestion> ofOwner = edits.owner(form, pointing);
        if (!ofOwner.isEmpty()) {
            // the second edit needs its working too: whose the claimed value is
            pointing.forEach(a -> draft.work(a.rendered()));
        }
        all.addAll(ofOwner);
        return all;
    }

    /** Two names differ and yet are one, or one place lies in the other: it takes more than names to tell. */
    private boolean isBare(List<Assertion> against) {
        return isBare(value)
                || against.stream().allMatch(a -> a.value() instanceof Value.Entity entity && isBare(entity.id()));
    }

    private boolean isBare(EntityId id) {
        Dossier.Naming naming = given.dossier().naming();
        // what a participle tells by the way is often the narrower of two places: "based in Tarn, Ruvia"
        return naming.isBare(id) || (byTheWay && naming.isUnplaced(id));
    }

    /**
     * "Was the president", without a time: right of any term before, and wrong only if every term is known, which holds for
     * no property of one value unless the list is vouched for.
     */
    private boolean isOfAnyEarlierTime() {
        boolean open = !given.isExplicit() && given.claim().time().isPast() && !given.isEvent();
        return open
                && form.subject()
                        .entity()
                        .map(id -> !new Reach(given).isVouched(id, given.eventDay()))
                        .orElse(true);
    }

    /** A thing that happened once is known to whoever states it; only news of it can be too new for a source. */
    private @Nullable LocalDate firstKnown(List<Assertion> against) {
        return given.isExplicit() ? given.eventDay() : Reach.newest(against).orElse(given.eventDay());
    }

    private Judgement noneHolds() {
        if (about.isEmpty()) {
            return weighing.silent(subjectAndProperty());
        }
        boolean undated = about.stream().anyMatch(times::isOfUnknownTime);
        return draft.open(
                undated ? Reason.NOT_COMPARABLE : Reason.NO_STATEMENT,
                (undated
                                ? "Stated only without the dates that would decide: "
                                : "Nothing is stated for that time; otherwise: ")
                        + weighing.sideBySide(about) + ".",
                about);
    }

    private Optional<Dossier.Relation> related(List<Assertion> against) {
        return given.dossier().related().stream()
                .filter(r -> against.stream()
                        .anyMatch(a -> a.value() instanceof Value.Entity found
                                && Set.copyOf(List.of(r.one(), r.other())).equals(Set.of(value, found.id()))))
                .findFirst();
    }

    private String subjectAndProperty() {
        Participant subject = form.subject();
        return "the " + given.frame().label() + " of " + subject.label();
    }
}
