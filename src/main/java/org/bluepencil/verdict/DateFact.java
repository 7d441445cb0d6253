package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.Rank;
import org.bluepencil.language.Mention;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Truth;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** The date of something that happened once: a founding, a birth, a treaty. */
final class DateFact {
    static final String NAME = "date";

    private DateFact() {}

    static Judgement judge(Case given, Form.Fact form, Mention.Time time) {
        Draft draft = new Draft(given, NAME);
        Weighing weighing = new Weighing(draft);
        List<Assertion> about = given.dossier().about().stream()
                .filter(a -> a.value() instanceof Value.Time)
                .toList();
        if (about.isEmpty()) {
            return weighing.silent(
                    "the " + given.frame().label() + " of " + form.subject().label());
        }
        about.forEach(a -> draft.work(a.rendered()));
        List<Assertion> agreeing = about.stream()
                .filter(a -> a.confirms() && fit(time, a) == Truth.YES)
                .toList();
        List<Assertion> against = preferred(
                about.stream()
                        .filter(a -> a.contradicts() && fit(time, a) == Truth.NO)
                        .toList(),
                about);
        if (!agreeing.isEmpty()) {
            boolean coarse = agreeing.stream().allMatch(a -> TimeFit.isFiner(time, moment(a)));
            if (coarse && agreeing.stream().allMatch(a -> a.statement().isPresumed())) {
                return draft.open(
                        Reason.TOO_VAGUE,
                        "The source tells it less exactly, and perhaps of a namesake: " + weighing.sideBySide(agreeing)
                                + ".",
                        agreeing);
            }
            if (coarse) {
                draft.note("The source tells it less exactly: "
                        + moment(agreeing.get(0)).inWords() + ".");
            }
            List<Assertion> rivals = given.frame().single() ? against : List.of();
            return weighing.agree(agreeing, rivals, agreeing.get(0).rendered() + ".");
        }
        Optional<Dossier.NearValue> near =
                weighing.nearValue(a -> a.value() instanceof Value.Time && fit(time, a) == Truth.YES);
        if (near.isPresent()) {
            return draft.open(
                    Reason.NOT_COMPARABLE,
                    near(near.get(), given),
                    List.of(near.get().assertion()));
        }
        if (given.frame().tolerance() == Frame.Tolerance.MEASURE && isAmid(time, about)) {
            return draft.open(
                    Reason.OTHER_VALUES_POSSIBLE,
                    "It may have another date in some land or form; the source has: " + weighing.sideBySide(about)
                            + ".",
                    about);
        }
        if (against.isEmpty() || about.stream().anyMatch(a -> fit(time, a) == Truth.UNKNOWN)) {
            return draft.open(Reason.TOO_VAGUE, "The two only overlap: " + weighing.sideBySide(about) + ".", about);
        }
        if (!given.frame().single()) {
            return draft.open(
                    Reason.OTHER_VALUES_POSSIBLE,
                    "It may have happened more than once: " + weighing.sideBySide(against) + ".",
                    against);
        }
        List<Suggestion> edits = new Edits(given)
                .dates(
                        given.claim().span(),
                        given.claim().text(),
                        against.stream().map(DateFact::moment).toList());
        return weighing.disagree(
                against, against, day(given, time), against.get(0).rendered() + ".", edits);
    }

    /** Whether a time lies between the first and the last of those known, or in the year beside them. */
    private static boolean isAmid(Mention.Time time, List<Assertion> known) {
        Period told = time.period();
        LocalDate from = told == null ? null : told.from();
        LocalDate to = told == null ? null : told.to();
        List<Moment> moments = known.stream().map(DateFact::moment).sorted().toList();
        return from != null
                && to != null
                && to.getYear() >= moments.get(0).first().getYear() - 1
                && from.getYear() <= moments.get(moments.size() - 1).last().getYear() + 1;
    }

    private static String near(Dossier.NearValue near, Case given) {
        return given.say(near.assertion().value()) + " is " + near.say() + ".";
    }

    /** The claimed day itself: a source that was current then, or knows of a later date, can deny it. */
    private static @Nullable LocalDate day(Case given, Mention.Time time) {
        Period told = time.period();
        LocalDate now = given.now();
        LocalDate to = told == null ? null : told.to();
        if (to == null || now == null) {
            return to == null ? now : to;
        }
        return to.isBefore(now) ? to : now;
    }

    private static List<Assertion> preferred(List<Assertion> against, List<Assertion> all) {
        boolean ranked = all.stream().anyMatch(a -> a.statement().rank() == Rank.PREFERRED);
        Stream<Assertion> kept =
                against.stream().filter(a -> !ranked || a.statement().rank() == Rank.PREFERRED);
        return kept.toList();
    }

    static Truth fit(Mention.Time time, Assertion assertion) {
        return TimeFit.of(time, moment(assertion));
    }

    static Moment moment(Assertion assertion) {
        if (assertion.value() instanceof Value.Time time) {
            return time.moment();
        }
        throw new IllegalArgumentException("not a date: " + assertion.rendered());
    }
}
