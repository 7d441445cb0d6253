package org.bluepencil.language.time;

import java.time.LocalDate;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;

/** Periods as an editor writes them. */
final class Printed {
    private Printed() {}

    /** "4 July 2024", "March 2024", "2023", "1 January 1990 to 31 December 1995". */
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
            Moment end = new Moment(to, precision);
            if (whole.first().equals(from) && end.last().equals(to) && precision != Precision.CENTURY) {
                return whole.inWords() + " to " + end.inWords();
            }
        }
        String start = from == null ? "…" : Moment.day(from).inWords();
        String end = to == null ? "…" : Moment.day(to).inWords();
        return start + " to " + end;
    }
}
