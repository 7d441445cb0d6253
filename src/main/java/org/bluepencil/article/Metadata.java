package org.bluepencil.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a document says about itself. Absent is null; nothing here is guessed. */
record Metadata(@Nullable String title, @Nullable String url, @Nullable LocalDate published) {
    static final Metadata NONE = new Metadata(null, null, null);

    /** This, completed by another where this says nothing. */
    Metadata or(Metadata other) {
        return new Metadata(
                title != null ? title : other.title,
                url != null ? url : other.url,
                published != null ? published : other.published);
    }
}
