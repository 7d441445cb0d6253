package org.bluepencil.source.table;

import java.time.Duration;
import org.bluepencil.value.PropertyId;
import org.jspecify.annotations.Nullable;

/**
 * A series that a statistics interface answers in JSON for one entity at a time.
 *
 * @param address with {@code {P298}} or another property in braces for the entity's code, and {@code {years}} for the five years
 *     up to the article's
 * @param rows pointer of the array of rows
 * @param year pointer of the year within a row
 * @param value pointer of the figure within a row; rows without one are passed over
 * @param measure what is measured
 * @param unit of the figures
 * @param pages pointer of the number of pages, or null if there is but one
 * @param pageParameter by which the following pages are asked for
 * @param fresh how old a recorded answer may be to stand in for a new one
 */
public record SeriesPlan(
        String address,
        String rows,
        String year,
        String value,
        PropertyId measure,
        String unit,
        @Nullable String pages,
        String pageParameter,
        Duration fresh) {}
