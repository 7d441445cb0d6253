package org.bluepencil.desk.state;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an article at the desk: sixteen hex digits, so that none is guessed from another. */
public record ArticleId(String id) implements Comparable<ArticleId> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");
    private static final int BYTES = 8;

    public ArticleId {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("not the id of an article: " + id);
        }
    }

    /** The id that a text spells, if it spells one. */
    public static Optional<ArticleId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ArticleId(text)) : Optional.empty();
    }

    public static ArticleId fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new ArticleId(HexFormat.of().formatHex(bytes));
    }

    @Override
    public int compareTo(ArticleId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
