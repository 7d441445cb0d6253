package org.bluepencil.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement can be read.
 *
 * @param source id of the source that answered
 * @param sourceName its name for the reader
 * @param url the address, with revision where there is one; empty for an entity of the house
 * @param words the verbatim words, or the statement rendered in words
 * @param around what stands before and after the quote in its source; none where the quote is a whole of its own
 * @param revision of what was read: a revision's number, or the ETag that the host sent; the empty string if it has none
 * @param currentTo the date up to which the source is current, or null if it does not say
 * @param retrieved when it was retrieved, ISO; for local evidence the date that the source declares
 * @param hash SHA-256 of the recorded bytes, in hex
 */
public record Citation(
        String source,
        String sourceName,
        String url,
        LateText words,
        Around around,
        String revision,
        @Nullable LocalDate currentTo,
        String retrieved,
        LateText hash) {

    /** The words before and after a quote; either may be empty. */
    public record Around(String before, String after) {
        public static final Around NOTHING = new Around("", "");
    }

    /** A citation of words that are there already. */
    public Citation(
            String source,
            String sourceName,
            String url,
            String quote,
            Around around,
            String revision,
            @Nullable LocalDate currentTo,
            String retrieved,
            String sha256) {
        this(source, sourceName, url, LateText.of(quote), around, revision, currentTo, retrieved, LateText.of(sha256));
    }

    /** A citation of a whole: a row of a table. */
    public Citation(
            String source,
            String sourceName,
            String url,
            String quote,
            @Nullable LocalDate currentTo,
            String retrieved,
            String sha256) {
        this(source, sourceName, url, quote, Around.NOTHING, "", currentTo, retrieved, sha256);
    }

    /** The verbatim words, or the statement rendered in words. */
    public String quote() {
        return words.read();
    }

    /** SHA-256 of the recorded bytes, in hex. */
    public String sha256() {
        return hash.read();
    }
}
