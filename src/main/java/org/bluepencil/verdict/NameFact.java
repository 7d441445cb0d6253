package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bluepencil.claim.Form;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.Period;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What something is or was called. It may bear several names at a time, long and short, in several tongues, so that another name
 * denies nothing; a name is wrong only where the source tells that a later one took its place.
 */
final class NameFact {
    private final Case given;
    private final Form.Fact form;
    private final String name;
    private final Draft draft;
    private final Weighing weighing;
    private final List<Assertion> about;
    private final Times times;

    NameFact(Case given, Form.Fact form, String name) {
        this.given = given;
        this.form = form;
        this.name = name;
        this.draft = new Draft(given, EntityFact.NAME);
        this.weighing = new Weighing(draft);
        this.about = given.dossier().about().stream()
                .filter(a -> a.value() instanceof Value.Text)
                .toList();
        this.times = new Times(given, Case.anyDated(about));
    }

    /** Whether an assertion tells of this name, whatever its case, its punctuation and its article. */
    static boolean isOf(Assertion assertion, String name) {
        return assertion.value() instanceof Value.Text told
                && plain(told.text()).equals(plain(name));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }

    Judgement judge() {
        if (about.isEmpty()) {
            return weighing.silent(
                    "the " + given.frame().label() + " of " + form.subject().label());
        }
        about.forEach(a -> draft.work(a.rendered()));
        List<Assertion> mine = about.stream().filter(a -> isOf(a, name)).toList();
        if (mine.isEmpty()) {
            return draft.open(Reason.NOT_COMPARABLE, "Worded otherwise: " + weighing.sideBySide(about) + ".", about);
        }
        for (Period window : times.windows()) {
            List<Assertion> agreeing = times.holding(mine, window, false);
            if (agreeing.stream().anyMatch(Assertion::confirms)) {
                return weighing.agree(agreeing, List.of(), agreeing.get(0).rendered() + ".");
            }
        }
        return elsewhen(mine);
    }

    /** The name is known, but not of the time that the sentence speaks of. */
    private Judgement elsewhen(List<Assertion> mine) {
        LocalDate day = given.eventDay();
        String told = mine.get(0).rendered() + ".";
        boolean undated = mine.stream().anyMatch(a -> !a.validity().isDated());
        boolean once = given.claim().time().isPast() && mine.stream().anyMatch(times::isOfUnknownTime);
        if (!given.isExplicit() && (undated || once)) {
            return weighing.agree(mine, List.of(), told);
        }
        if (mine.stream().anyMatch(times::isOfUnknownTime)) {
            return draft.open(Reason.NOT_COMPARABLE, "Stated without the dates that would decide: " + told, mine);
        }
        if (day == null) {
            return draft.open(
                    Reason.NO_DATE, "Whether it bore the name then depends on the article's date: " + told, mine);
        }
        List<Period> windows = times.windows();
        Period last = windows.isEmpty() ? null : windows.get(windows.size() - 1);
        return mine.stream()
                .filter(a -> times.isOver(a, day))
                .flatMap(a -> replaced(a, last, day).stream())
                .findFirst()
                .orElseGet(() -> draft.open(
                        Reason.OTHER_VALUES_POSSIBLE,
                        "The source has the name for another time, and it may have been borne longer: " + told,
                        mine));
    }

    private Optional<Judgement> replaced(Assertion over, @Nullable Period window, LocalDate day) {
        return new Succession(about).holderThroughout(over, window).map(next -> {
            List<Assertion> shown = List.of(over, next);
            String text = "Was so called before: " + over.rendered() + "; then " + next.rendered() + ".";
            if (!Support.suffices(shown, Style.Proof.REFERENCE)) {
                return draft.open(Reason.SINGLE_SOURCE, "Nothing with a reference of its own says so: " + text, shown);
            }
            return weighing.unreached(shown, about, day, text)
                    .orElseGet(() -> given.isExplicit() && !given.isPresent()
                            ? draft.contradicted(text, shown, List.of())
                            : draft.outdated(text, shown, List.of()));
        });
    }
}
