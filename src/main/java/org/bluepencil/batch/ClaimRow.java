package org.bluepencil.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its verdict as a row of a table: what is asked for often as columns, and the whole claim as JSON.
 *
 * @param article the id of its article
 * @param published the day of the article; null if it is not known
 * @param claim the id within the article
 * @param confidence from 0 to 1; null where nothing was decided
 * @param sources ids of the sources of its evidence, with blanks between
 * @param statements ids of the statements of its evidence, with blanks between
 * @param json the claim as a batch line has it
 */
public record ClaimRow(
        String article,
        @Nullable String url,
        @Nullable String title,
        @Nullable LocalDate published,
        String claim,
        String form,
        int start,
        int end,
        String text,
        @Nullable String subjectId,
        String subject,
        @Nullable String propertyId,
        @Nullable String property,
        String value,
        @Nullable String valueId,
        String verdict,
        @Nullable String reason,
        String rule,
        String explanation,
        @Nullable String found,
        @Nullable Double confidence,
        String sources,
        String statements,
        String fingerprint,
        String json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What one line of a batch becomes.
     *
     * @param error null if the article could be checked; then there are no rows
     */
    public record Rows(@Nullable String article, @Nullable String error, List<ClaimRow> claims) {
        public Rows {
            claims = List.copyOf(claims);
        }
    }

    /**
     * The rows of a line that a batch wrote.
     *
     * @throws IllegalArgumentException if it is no such line
     */
    public static Rows of(String line) {
        try {
            JsonNode root = JSON.readTree(line);
            @Nullable String id = optional(root.path("id"));
            @Nullable String error = optional(root.path("error"));
            List<ClaimRow> rows = new ArrayList<>();
            for (JsonNode claim : root.path("claims")) {
                rows.add(row(id == null ? "" : id, root.path("article"), claim));
            }
            return new Rows(id, error, rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no line of a batch: " + e.getOriginalMessage(), e);
        }
    }

    private static ClaimRow row(String article, JsonNode about, JsonNode claim) {
        @Nullable String published = optional(about.path("published"));
        JsonNode confidence = claim.path("confidence");
        return new ClaimRow(
                article,
                optional(about.path("url")),
                optional(about.path("title")),
                published == null ? null : LocalDate.parse(published),
                claim.path("id").asText(),
                claim.path("form").asText(),
                claim.path("start").asInt(),
                claim.path("end").asInt(),
                claim.path("text").asText(),
                optional(claim.path("subject").path("id")),
                claim.path("subject").path("label").asText(),
                optional(claim.path("property").path("id")),
                optional(claim.path("property").path("label")),
                claim.path("value").path("normalized").asText(),
                optional(claim.path("value").path("id")),
                claim.path("verdict").asText(),
                optional(claim.path("reason")),
                claim.path("rule").asText(),
                claim.path("explanation").asText(),
                optional(claim.path("found")),
                confidence.isNumber() ? confidence.doubleValue() : null,
                each(claim.path("evidence"), "source"),
                each(claim.path("evidence"), "statement"),
                claim.path("fingerprint").asText(),
                claim.toString());
    }

    private static @Nullable String optional(JsonNode node) {
        return node.isTextual() ? node.textValue() : null;
    }

    private static String each(JsonNode evidence, String field) {
        Set<String> values = new TreeSet<>();
        evidence.forEach(one -> values.add(one.path(field).asText("")));
        values.remove("");
        return String.join(" ", values);
    }
}
