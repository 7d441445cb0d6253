package org.bluepencil.verdict;

import java.util.List;
import java.util.Locale;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.Value;

/** Facts by the type of their value: an entity, a date, a figure, a toll, a text. */
final class FactRule implements Rule<Form.Fact> {

    @Override
    public String name() {
        return EntityFact.NAME;
    }

    @Override
    public Judgement judge(Case given, Form.Fact form) {
        if (form.value() instanceof Claimed.Entity entity) {
            return entity.participant()
                    .entity()
                    .map(id -> new EntityFact(given, form, id).judge())
                    .orElseGet(() -> new Weighing(new Draft(given, name()))
                            .silent(entity.participant().text()));
        }
        if (form.value() instanceof Claimed.Time time) {
            return DateFact.judge(given, form, time.time());
        }
        if (form.value() instanceof Claimed.Number number) {
            return given.frame().nature() == Frame.Nature.TOLL
                    ? new TollFact(given, number.reading()).judge(form)
                    : new FigureFact(given, number.reading()).judge(form);
        }
        return text(given, form, ((Claimed.Text) form.value()).text());
    }

    /** Texts that differ may still mean the same, so that they confirm and never contradict. */
    private Judgement text(Case given, Form.Fact form, String text) {
        Draft draft = new Draft(given, name());
        Weighing weighing = new Weighing(draft);
        List<Assertion> about = given.dossier().about();
        if (about.isEmpty()) {
            return weighing.silent(
                    "the " + given.frame().label() + " of " + form.subject().label());
        }
        List<Assertion> agreeing = about.stream()
                .filter(a -> a.value() instanceof Value.Text told
                        && plain(told.text()).equals(plain(text)))
                .toList();
        return agreeing.isEmpty()
                ? draft.open(Reason.NOT_COMPARABLE, "Worded otherwise: " + weighing.sideBySide(about) + ".", about)
                : weighing.agree(agreeing, List.of(), agreeing.get(0).rendered() + ".");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
