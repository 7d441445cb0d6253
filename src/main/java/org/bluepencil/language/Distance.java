package org.bluepencil.language;

import java.time.temporal.ChronoUnit;

/** How far a time lies from another one that the text told before. */
public sealed interface Distance {

    /**
     * So many calendar units later, or earlier where negative: "six years later", "the day before"; none for "that year".
     *
     * @param unit days, weeks, months, years, decades or centuries
     */
    record By(ChronoUnit unit, int count) implements Distance {}

    /** The months that a report is about, so many years later, or earlier where negative: "the quarter", "the year-ago period". */
    record Reported(int years) implements Distance {}
}
