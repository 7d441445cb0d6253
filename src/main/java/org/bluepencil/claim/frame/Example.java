package org.bluepencil.claim.frame;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * An example that a frame must satisfy: a text, the knowledge to check it against, and what must come out. A frame
 * without a confirmed and a contradicted example does not load; a test runs every example.
 *
 * @param published the article's date, ISO, or null
 * @param knowledge a list of entities in the short form: {@code {id, label, is: [class…], P571: 1990-05-01, …}}
 * @param verdict the expected verdict in lower case
 * @param value the exact words that the verdict stands on
 */
public record Example(String text, @Nullable String published, JsonNode knowledge, String verdict, String value) {}
