package org.bluepencil.source.page;

import java.time.Duration;
import java.util.List;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.jspecify.annotations.Nullable;

/**
 * Which pages of a site are read, and how.
 *
 * @param addresses fixed addresses
 * @param template an address with {@code {name}} for the label of the entity asked about, or null
 * @param search the site's own search, or null
 * @param tables what its tables state
 * @param prose whether its sentences are read
 * @param most most pages read for one article
 * @param fresh how old a recorded answer may be to stand in for a new one
 */
public record PagePlan(
        List<String> addresses,
        @Nullable String template,
        @Nullable Search search,
        List<Table> tables,
        boolean prose,
        int most,
        Duration fresh) {

    public PagePlan {
        addresses = List.copyOf(addresses);
        tables = List.copyOf(tables);
    }

    /**
     * A search page or interface.
     *
     * @param address with {@code {query}}
     * @param links for HTML: the CSS selector of the links to results; for JSON: the pointer of an array
     * @param link for JSON: the pointer of the address within a result
     * @param json whether it answers with JSON
     */
    public record Search(String address, String links, String link, boolean json) {}

    /**
     * A table with one statement a row.
     *
     * @param select the CSS selector of the tables
     * @param property what a row states
     * @param subject the heading of whom it is stated, or null if {@code ofAll} names one for all rows
     * @param ofAll the subject of all rows, or null
     * @param value the heading of the value, or null if {@code toAll} is the value of all rows
     * @param toAll the value of all rows, or null
     * @param as what the value is
     * @param start the heading of the start of validity, or null
     * @param end the heading of its end, or null
     * @param dates in which order dates of numbers alone are written; null if there are none such, and then none is read
     */
    public record Table(
            String select,
            PropertyId property,
            @Nullable String subject,
            @Nullable EntityId ofAll,
            @Nullable String value,
            @Nullable EntityId toAll,
            As as,
            @Nullable String start,
            @Nullable String end,
            @Nullable DateOrder dates) {}

    /** What comes first in a date of numbers alone. */
    public enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    /** What a column holds. */
    public enum As {
        ENTITY,
        TIME,
        NUMBER
    }
}
