package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.SetOf;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Truth;
import org.jspecify.annotations.Nullable;

/** A place in the order of start: "the 10th member state", "its first president". Ties share their places. */
final class PositionRule implements Rule<Form.Position> {
    static final String NAME = "position";
    /**
     * The place from which on a list for which nobody vouches bears one out: that as many stand before somebody as the words say is no
     * accident, while whoever stands alone is always the first.
     */
    private static final int TELLING = 3;

    /** One tenure in the order; {@code low} to {@code high} are the places that its date admits. */
    private record Place(
            EntityId id, @Nullable Moment start, @Nullable Moment end, List<Assertion> terms, int low, int high) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Judgement judge(Case given, Form.Position form) {
        Draft draft = new Draft(given, NAME);
        Weighing weighing = new Weighing(draft);
        SetOf set = form.set();
        EntityId element = form.element().entity().orElse(null);
        LocalDate day = given.eventDay();
        List<Assertion> all = SetAt.elements(given, set).stream()
                .filter(a -> a.confirms() || a.contradicts())
                .filter(a -> inClass(given, set, a) != Truth.NO)
                .filter(a -> day == null || a.validity().earliest() == null || !isAfter(a, day))
                .toList();
        if (all.isEmpty() || element == null) {
            return weighing.silent(
                    "the " + given.frame().label() + " of " + set.owner().label());
        }
        List<Place> everyone = places(all, set, false);
        List<Place> persons = places(all, set, true);
        draft.work(numbered(everyone, given));
        List<Place> mine = everyone.stream().filter(p -> p.id().equals(element)).toList();
        List<Place> readings = new ArrayList<>(mine);
        persons.stream().filter(p -> p.id().equals(element)).forEach(readings::add);
        if (!given.frame().single()) {
            mine.stream().map(p -> among(p, everyone)).flatMap(Optional::stream).forEach(readings::add);
        }
        if (mine.isEmpty()) {
            return stranger(weighing, given, form, everyone, day);
        }
        List<Assertion> evidence =
                mine.stream().flatMap(p -> p.terms().stream()).toList();
        boolean undated = everyone.stream().anyMatch(p -> p.start() == null);
        String text = given.say(element) + " is " + ordinals(readings) + " by start"
                + (mine.get(0).start() == null ? "" : ", " + mine.get(0).start().inWords()) + ".";
        draft.found(ordinals(readings));
        if (undated) {
            return weighing.undecided(
                    Reason.NOT_COMPARABLE,
                    "Not every start is dated: " + Words.list(names(everyone, given)) + ".",
                    evidence);
        }
        LocalDate start =
                mine.get(0).start() == null ? day : mine.get(0).start().last();
        boolean complete = isComplete(given, set, start, day, everyone);
        boolean agrees = readings.stream().anyMatch(p -> p.low() <= form.ordinal() && form.ordinal() <= p.high());
        if (agrees && given.claim().manner().narrowed() && form.ordinal() > 1) {
            return weighing.undecided(
                    Reason.NOT_COMPARABLE, "The words may mean a place among some of them. Of all, " + text, evidence);
        }
        if (agrees && (complete || form.ordinal() >= TELLING)) {
            return weighing.agree(evidence, List.of(), text);
        }
        if (!complete) {
            return weighing.undecided(Reason.OTHER_VALUES_POSSIBLE, "The list may not be complete: " + text, evidence);
        }
        List<Suggestion> edits = new Edits(given)
                .ordinals(mine.stream().map(Place::low).distinct().toList());
        List<Assertion> shown = new ArrayList<>(evidence);
        everyone.forEach(p -> shown.addAll(p.terms()));
        return weighing.disagree(shown, evidence, announced(given, start, day), text, edits);
    }

    /** The list is decided once the element has its place in it; only for news must the source be newer. */
    private static @Nullable LocalDate announced(Case given, @Nullable LocalDate start, @Nullable LocalDate day) {
        return given.claim().manner().announces() && day != null ? day : start;
    }

    /** The element is not in the set: wrong if the list is complete then, and somebody else has the place or nobody. */
    private static Judgement stranger(
            Weighing weighing, Case given, Form.Position form, List<Place> everyone, @Nullable LocalDate day) {
        List<Assertion> evidence =
                everyone.stream().flatMap(p -> p.terms().stream()).toList();
        List<Place> there = everyone.stream()
                .filter(p -> p.low() <= form.ordinal() && form.ordinal() <= p.high())
                .toList();
        String text = form.element().label() + " is not among "
                + Words.set(given.frame().label(), form.set())
                + (there.isEmpty()
                        ? "."
                        : "; the " + Words.ordinal(form.ordinal()) + " is " + Words.list(names(there, given)) + ".");
        weighing.found(text);
        if (!isComplete(given, form.set(), day, day, everyone)) {
            boolean older = day != null
                    && given.dossier().vouches().stream()
                            .map(SourceInfo.Vouch::period)
                            .anyMatch(p -> p.to() != null && p.to().isBefore(day));
            boolean reached = day != null && new Reach(given).to(day, evidence);
            return weighing.undecided(
                    older || !reached ? Reason.SOURCE_OLDER : Reason.OTHER_VALUES_POSSIBLE,
                    (older || !reached ? "The source may be older than the change: " : "The list may not be complete: ")
                            + text,
                    evidence);
        }
        return weighing.disagree(evidence, evidence, day, text, List.of());
    }

    private static boolean isComplete(
            Case given, SetOf set, @Nullable LocalDate start, @Nullable LocalDate day, List<Place> everyone) {
        LocalDate at = start != null ? start : day;
        int then = (int) everyone.stream()
                .filter(p -> at != null
                        && (p.start() == null || !p.start().first().isAfter(at))
                        && (p.end() == null || !p.end().last().isBefore(at)))
                .map(Place::id)
                .distinct()
                .count();
        return SetAt.isComplete(given, set, at, then);
    }

    private static Truth inClass(Case given, SetOf set, Assertion assertion) {
        EntityId id = Roll.element(assertion, set.ownerIsValue());
        return id == null ? Truth.NO : SetAt.inClass(given, set, id);
    }

    private static boolean isAfter(Assertion assertion, LocalDate day) {
        LocalDate earliest = assertion.validity().earliest();
        return earliest != null && earliest.isAfter(day);
    }

    /** @param oncePerHolder whether a holder who comes back keeps the first place, as "the 45th person to" would count */
    private static List<Place> places(List<Assertion> all, SetOf set, boolean oncePerHolder) {
        List<Place> raw = new ArrayList<>();
        TreeSet<EntityId> ids = new TreeSet<>();
        all.forEach(
                a -> Optional.ofNullable(Roll.element(a, set.ownerIsValue())).ifPresent(ids::add));
        for (EntityId id : ids) {
            List<Assertion> own = all.stream()
                    .filter(a -> id.equals(Roll.element(a, set.ownerIsValue())))
                    .toList();
            List<Tenure> tenures = Tenure.of(own);
            (oncePerHolder ? tenures.subList(0, 1) : tenures)
                    .forEach(t -> raw.add(new Place(id, t.start(), t.end(), t.terms(), 0, 0)));
        }
        List<Place> placed =
                new ArrayList<>(raw.stream().map(p -> placed(p, raw)).toList());
        placed.sort(Comparator.comparing(Place::start, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
                .thenComparing(Place::id));
        return placed;
    }

    private static Place placed(Place place, List<Place> all) {
        int before = (int)
                all.stream().filter(p -> surelyBefore(p.start(), place.start())).count();
        int after = (int)
                all.stream().filter(p -> surelyBefore(place.start(), p.start())).count();
        return new Place(place.id(), place.start(), place.end(), place.terms(), before + 1, all.size() - after);
    }

    private static boolean surelyBefore(@Nullable Moment one, @Nullable Moment other) {
        return one != null && other != null && one.last().isBefore(other.first());
    }

    /** The place among those that still belonged when this one began: "the tenth member" after another had left. */
    private static Optional<Place> among(Place place, List<Place> everyone) {
        Moment start = place.start();
        if (start == null) {
            return Optional.empty();
        }
        List<Place> present = everyone.stream()
                .filter(p -> p.end() == null || !p.end().last().isBefore(start.first()))
                .toList();
        return present.size() == everyone.size() ? Optional.empty() : Optional.of(placed(place, present));
    }

    private static String numbered(List<Place> places, Case given) {
        List<String> lines = new ArrayList<>();
        for (Place place : places) {
            String number = place.low() == place.high() ? place.low() + "." : place.low() + ".–" + place.high() + ".";
            Moment start = place.start();
            lines.add(number + " " + given.say(place.id()) + (start == null ? "" : " (" + start.inWords() + ")"));
        }
        return String.join("; ", lines);
    }

    private static String ordinals(List<Place> readings) {
        List<String> parts = readings.stream()
                .map(p -> p.low() == p.high()
                        ? Words.ordinal(p.low())
                        : Words.ordinal(p.low()) + " to " + Words.ordinal(p.high()))
                .distinct()
                .toList();
        return String.join(" or ", parts);
    }

    private static List<String> names(List<Place> places, Case given) {
        return places.stream().map(p -> given.say(p.id())).distinct().toList();
    }
}
