package org.bluepencil.source.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** What the API answered. */
sealed interface ApiAnswer {

    /** An object without an error in it. */
    record Data(JsonNode json, Instant retrieved, String sha256) implements ApiAnswer {}

    /** The API's own error: {@code maxlag}, {@code ratelimited}, {@code no-such-entity}, … */
    record Refused(String code, String info) implements ApiAnswer {}

    /** Something else than the API's JSON: a page of HTML, a part of an object. */
    record Unreadable(String why) implements ApiAnswer {}

    /** No answer. */
    record Unreachable(String why) implements ApiAnswer {}

    /** The run is offline, a record has no answer, or the article's requests are used up. */
    record NotAsked(String why) implements ApiAnswer {}
}
