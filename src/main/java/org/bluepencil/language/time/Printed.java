package org.bluepencil.language.time;

import java.time.LocalDate;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;

/** How a period is printed. */
final class Printed {
    private Printed() {}

    static String period(Period period, Precision precision) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from != null && to != null) {
            Moment whole = new Moment(from, precision);
            if (whole.first().equals(from) && whole.last().equals(to)) {
                return whole.inWords();
            }
            if (from.equals(to)) {
                return Moment.day(from).inWords();
            }
        }
        String start = from == null ? "…" : Moment.day(from).inWords();
        String end = to == null ? "…" : Moment.day(to).inWords();
        return start + " to " + end;
    }
}
