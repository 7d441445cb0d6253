package org.bluepencil.verdict;

import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.frame.Frame;

/** Facts by the type of their value: an entity, a date, a figure, a toll, a name. */
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
        return new NameFact(given, form, ((Claimed.Text) form.value()).text()).judge();
    }
}
