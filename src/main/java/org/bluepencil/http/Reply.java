package org.bluepencil.http;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came of an ask. */
public sealed interface Reply {

    /**
     * An answer with status 200.
     *
     * @param address the address at the end of all redirects
     * @param contentType the header as sent, or the empty string
     * @param body decompressed
     * @param etag the header as sent, or the empty string
     * @param retrieved when the host gave it
     * @param sha256 of the body, in hex
     */
    @SuppressWarnings("ArrayRecordComponent") // large, never compared, never changed
    record Content(String address, String contentType, byte[] body, String etag, Instant retrieved, String sha256)
            implements Reply {
        private static final Pattern CHARSET =
                Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

        public boolean isHtml() {
            String type = contentType.toLowerCase(Locale.ROOT);
            return type.startsWith("text/html") || type.startsWith("application/xhtml");
        }

        /** The character set that the header declares, if this Java knows it. */
        public Optional<Charset> charset() {
            Matcher declared = CHARSET.matcher(contentType);
            try {
                return declared.find() ? Optional.of(Charset.forName(declared.group(1))) : Optional.empty();
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return Optional.empty();
            }
        }

        /** The body as text, in the declared character set, else in UTF-8. */
        public String text() {
            return new String(body, charset().orElse(StandardCharsets.UTF_8));
        }
    }

    /** No answer that can be used. */
    record Failure(Kind kind, String why) implements Reply {}

    /** Why there is none. */
    enum Kind {
        /** The address is not one that may be asked. */
        REFUSED,
        /** The site asks programs to stay away from it. */
        ROBOTS,
        /** The run has asked this host as often as it may. */
        BUDGET,
        TIMEOUT,
        TOO_LARGE,
        /** The host answered with another status than 200. */
        STATUS,
        /** The connection failed. */
        CONNECTION,
        /** The host failed several times before. */
        BREAKER,
        /** A replay has no record of it. */
        NOT_RECORDED,
        /** The run is offline. */
        OFFLINE,
        /** Somebody who looked on did not want to wait for it. */
        SKIPPED
    }
}
