package org.bluepencil.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement can be read.
 *
 * @param source id of the source that answered
 * @param sourceName its name for the reader
 * @param url the address, with revision where there is one; empty for an entity of the house
 * @param quote the verbatim words, or the statement rendered in words
 * @param currentTo the date up to which the source is current, or null if it does not say
 * @param retrieved when it was retrieved, ISO; for local evidence the date that the source declares
 * @param sha256 of the recorded bytes, in hex
 */
public record Citation(
        String source,
        String sourceName,
        String url,
        String quote,
        @Nullable LocalDate currentTo,
        String retrieved,
        String sha256) {}
