package org.bluepencil.regression;

import java.time.LocalDate;
import org.bluepencil.yaml.YamlField;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what is expected of it.
 *
 * @param name its name among those of its suite
 * @param place {@code file:line:column}
 * @param published the day as of which it is judged
 * @param words the claimed value as the sentence has it, with its hedge
 * @param property the id or the label of what is claimed, where the words alone leave it open; else the empty string
 * @param why what it rests on, for the next reader
 * @param owner who answers for it; the empty string if nobody does
 * @param reviewBy the last day on which it may be relied on without somebody looking at it again; null if it has none
 * @param definition what the file says, for writing a new state into it
 */
record KnownClaim(
        String name,
        String place,
        Wording wording,
        LocalDate published,
        String words,
        String property,
        State expected,
        String why,
        String owner,
        @Nullable LocalDate reviewBy,
        YamlField definition) {

    boolean isExpired(LocalDate today) {
        return reviewBy != null && today.isAfter(reviewBy);
    }
}
