package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.jspecify.annotations.Nullable;

/** The size of a set at the time of the sentence: "has ten members", "four former Soviet republics". */
final class CountRule implements Rule<Form.Count> {
    static final String NAME = "count";

    @Override
    public String name() {
        return NAME;
    }

    /**
     * A count of a stretch of time is right if it was the size on some day of it, and wrong only if it was that on none: "the EU
     * had 15 members" of any day before the article's.
     */
    @Override
    public Judgement judge(Case given, Form.Count form) {
        if (form.edge() != null) {
            return new EdgeCount(given, form).judge();
        }
        List<LocalDate> days = CountDays.of(given, form.set());
        if (days.isEmpty()) {
            return onOneDay(given, form);
        }
        Judgement last = null;
        Judgement open = null;
        for (LocalDate day : days) {
            Judgement judgement = onOneDay(given.on(day), form);
            if (judgement.verdict() == Verdict.CONFIRMED) {
                return judgement.of(given.claim());
            }
            last = last == null ? judgement : last;
            open = open == null && judgement.verdict() == Verdict.UNVERIFIED ? judgement : open;
        }
        return Objects.requireNonNull(open == null ? last : open).of(given.claim());
    }

    private static Judgement onOneDay(Case given, Form.Count form) {
        Draft draft = new Draft(given, NAME);
        Weighing weighing = new Weighing(draft);
        Set<EntityId> besides = ids(form.besides());
        SetAt set = SetAt.of(given, form.set(), besides);
        Optional<Assertion> own = form.set().kind() == null && besides.isEmpty()
                ? form.set().owner().entity().flatMap(id -> new OwnCount(given).at(id, given.eventDay()))
                : Optional.empty();
        draft.work(new HedgeFit(given.style()).printed(form.number(), Frame.Tolerance.EXACT));
        if (set.sure().isEmpty() && set.unsure().isEmpty()) {
            return own.map(count -> ofOwnCount(weighing, given, form, count))
                    .orElseGet(() -> weighing.silent("the " + given.frame().label() + " of "
                            + form.set().owner().label()));
        }
        if (!set.sure().isEmpty()) {
            draft.work(set.sure().numbered());
        }
        if (!set.unsure().isEmpty()) {
            draft.work("not sure: " + Words.list(set.unsure().names()));
        }
        int least = set.sure().size();
        int most = least
                + (int) set.unsure().entries().stream()
                        .filter(e -> set.sure().entries().stream().noneMatch(s -> s.id().equals(e.id())))
                        .count();
        return weigh(weighing, given, form, set, least, most, own);
    }

    private static Judgement weigh(
            Weighing weighing, Case given, Form.Count form, SetAt set, int least, int most, Optional<Assertion> own) {
        String size = least + (most > least ? " to " + most : "");
        weighing.found(size);
        List<Assertion> counted = set.sure().assertions();
        List<Boolean> fits = IntStream.rangeClosed(least, most)
                .mapToObj(n -> fit(given, form, n).isTrue())
                .toList();
        String kind = form.set().kindText().isEmpty() ? "" : " (" + form.set().kindText() + ")";
        String text = Words.set(given.frame().label(), form.set()) + kind + ": " + size
                + (set.sure().isEmpty() ? "" : ", " + Words.list(set.sure().names())) + ".";
        if (!fits.contains(false)) {
            List<Assertion> evidence = new ArrayList<>(counted);
            own.filter(c -> fit(given, form, OwnCount.amount(c).intValue()).isTrue())
                    .ifPresent(c -> evidence.add(0, c));
            List<Assertion> weak = set.sure().entries().stream()
                    .filter(e -> !Support.suffices(e.assertions(), Style.Proof.REFERENCE))
                    .flatMap(e -> e.assertions().stream())
                    .toList();
            boolean backed = own.filter(evidence::contains)
                    .map(c -> Support.suffices(List.of(c), Style.Proof.REFERENCE))
                    .orElse(false);
            return weak.isEmpty() || backed
                    ? weighing.agree(evidence, rivals(given, form, own, set), text)
                    : weighing.agree(weak, List.of(), text);
        }
        if (fits.contains(true)) {
            return weighing.undecided(
                    Reason.OTHER_VALUES_POSSIBLE, "Time or class of some is not known: " + text, shown(set));
        }
        LocalDate day = given.eventDay();
        int whole = SetAt.of(
                        given,
                        new org.bluepencil.claim.SetOf(
                                form.set().owner(), form.set().ownerIsValue(), null, ""),
                        List.of())
                .sure()
                .size();
        boolean ownCountDiffers = own.filter(
                        c -> !fit(given, form, OwnCount.amount(c).intValue()).isTrue())
                .isPresent();
        if (ownCountDiffers || SetAt.isComplete(given, form.set(), day, whole)) {
            LocalDate by = given.isEvent() && !given.claim().manner().announces()
                    ? Reach.newest(counted).orElse(day)
                    : day;
            List<Suggestion> edits =
                    most == least ? new Edits(given).number(form.number(), BigDecimal.valueOf(least)) : List.of();
            List<Assertion> evidence = new ArrayList<>(shown(set));
            own.ifPresent(evidence::add);
            if (day != null && given.isPresent()) {
                Optional<LocalDate> until = lastSo(given, form, day);
                if (until.isPresent()) {
                    String once = "Was true until " + Moment.day(until.get()).inWords() + ": " + text;
                    return weighing.outdated(evidence, day, once, edits);
                }
            }
            if (day != null && isGrantedOfThePast(given) && wasOnceSo(given, form, day)) {
                return weighing.undecided(
                        Reason.NO_DATE, "It was so once; the sentence does not say when. " + text, evidence);
            }
            return weighing.disagree(evidence, evidence, by, text, edits);
        }
        return weighing.undecided(
                vouchEnded(given, form, day) ? Reason.SOURCE_OLDER : Reason.OTHER_VALUES_POSSIBLE,
                "The list may not be complete: " + text,
                shown(set));
    }

    /** "The 15 members agreed", with no time told: what was so once may have been so when they did. */
    private static boolean isGrantedOfThePast(Case given) {
        return !given.isExplicit() && given.claim().time().isPast();
    }

    private static boolean wasOnceSo(Case given, Form.Count form, LocalDate day) {
        return lastSo(given, form, day).isPresent();
    }

    private static Optional<LocalDate> lastSo(Case given, Form.Count form, LocalDate day) {
        return EarlierCount.lastFitting(given, form.set(), ids(form.besides()), day, n -> fit(given, form, n)
                .isTrue());
    }

    static Set<EntityId> ids(List<Participant> participants) {
        return participants.stream()
                .map(Participant::entity)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static boolean vouchEnded(Case given, Form.Count form, @Nullable LocalDate day) {
        EntityId owner = form.set().owner().entity().orElse(null);
        return day != null
                && given.dossier().vouches().stream()
                        .anyMatch(v -> v.of().equals(owner)
                                && v.period().to() != null
                                && v.period().to().isBefore(day));
    }

    private static List<Assertion> shown(SetAt set) {
        return set.sure().isEmpty() ? set.unsure().assertions() : set.sure().assertions();
    }

    /** The set's own count stands against the list only if nobody joined after it was taken. */
    private static List<Assertion> rivals(Case given, Form.Count form, Optional<Assertion> own, SetAt set) {
        return own.filter(c -> !fit(given, form, OwnCount.amount(c).intValue()).isTrue())
                .filter(c -> {
                    LocalDate taken = Figures.day(c);
                    return taken != null
                            && set.sure().entries().stream()
                                    .noneMatch(e -> e.start() != null
                                            && e.start().last().isAfter(taken));
                })
                .map(List::of)
                .orElse(List.of());
    }

    private static Judgement ofOwnCount(Weighing weighing, Case given, Form.Count form, Assertion count) {
        String text = count.rendered() + ".";
        if (fit(given, form, OwnCount.amount(count).intValue()).isTrue()) {
            return weighing.agree(List.of(count), List.of(), text);
        }
        return weighing.disagree(
                List.of(count),
                List.of(count),
                given.eventDay(),
                text,
                new Edits(given).number(form.number(), OwnCount.amount(count)));
    }

    static Fit fit(Case given, Form.Count form, int size) {
        return new HedgeFit(given.style()).fit(form.number(), BigDecimal.valueOf(size), Frame.Tolerance.EXACT);
    }
}
