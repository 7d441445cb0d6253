package org.bluepencil.source.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Links that lead to the very words: {@code #:~:text=first words,last words}. */
final class TextFragment {
    private static final int WORDS = 4;

    private TextFragment() {}

    static String link(String address, String quote) {
        if (!address.startsWith("http") || quote.isBlank()) {
            return address;
        }
        List<String> words = List.of(quote.strip().split("\\s+"));
        String bare = address.contains("#") ? address.substring(0, address.indexOf('#')) : address;
        String start = String.join(" ", words.subList(0, Math.min(WORDS, words.size())));
        if (words.size() <= 2 * WORDS) {
            return bare + "#:~:text=" + encoded(String.join(" ", words));
        }
        String end = String.join(" ", words.subList(words.size() - WORDS, words.size()));
        return bare + "#:~:text=" + encoded(start) + "," + encoded(end);
    }

    /** Hyphens and commas have a meaning of their own in a fragment. */
    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
