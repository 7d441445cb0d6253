package org.bluepencil.source.table;

import java.time.DateTimeException;
import java.util.Optional;
import org.bluepencil.evidence.Validity;
import org.bluepencil.value.Moment;

/** The time of a figure: a year, a month or a day, or a stretch from one to another. */
record FigureTime(Validity validity) {

    /** Reads {@code 2023}, {@code 2023-06} or {@code 2023-01/2023-09}; empty if it is none of these. */
    static Optional<FigureTime> read(String text) {
        try {
            String[] ends = text.split("/", -1);
            if (ends.length == 1) {
                return Optional.of(new FigureTime(new Validity(null, null, false, Moment.parse(text))));
            }
            Moment from = Moment.parse(ends[0]);
            Moment to = Moment.parse(ends[1]);
            boolean ordered = ends.length == 2 && !to.last().isBefore(from.first());
            return ordered ? Optional.of(new FigureTime(new Validity(from, to, false, null))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String inWords(Validity validity) {
        return validity.inWords().replaceFirst("^as of ", "");
    }
}
