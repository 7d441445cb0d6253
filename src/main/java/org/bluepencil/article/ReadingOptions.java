package org.bluepencil.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about an article. Each value given here goes before what the document says of itself.
 *
 * @param published the publication date
 */
public record ReadingOptions(@Nullable LocalDate published, @Nullable String title, @Nullable String url) {
    /** The document speaks for itself. */
    public static final ReadingOptions NONE = new ReadingOptions(null, null, null);
}
