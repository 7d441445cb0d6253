package org.bluepencil.verdict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two dates that a judgement depends on.
 *
 * @param published when the article appeared, or null if nobody knows
 * @param asOf "today" of the check, or null; what changed between the two is a note and never a verdict
 */
public record Dates(@Nullable LocalDate published, @Nullable LocalDate asOf) {
    public static final Dates UNKNOWN = new Dates(null, null);

    public static Dates published(LocalDate day) {
        return new Dates(day, day);
    }

    /** The day as of which claims are judged: that of publication, else "today"; null if neither is known. */
    public @Nullable LocalDate now() {
        return published != null ? published : asOf;
    }
}
