package org.bluepencil.source.page;

import java.nio.file.Path;
import java.time.LocalDate;
import org.bluepencil.evidence.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A page that the writer handed over with the article. It has a file, an address, or both: then the file holds what the
 * address said.
 *
 * @param date of the page, where it is told
 * @param standing what whoever hands it over takes it for; {@link Standing#AUTHORITY} vouches for it
 */
public record HandedPage(@Nullable Path file, @Nullable String url, @Nullable LocalDate date, Standing standing) {
    public HandedPage {
        if (file == null && url == null) {
            throw new IllegalArgumentException("a page needs a file or an address");
        }
    }

    /** A page that nobody vouches for: what it says counts as a reference work's. */
    public HandedPage(@Nullable Path file, @Nullable String url, @Nullable LocalDate date) {
        this(file, url, date, Standing.REFERENCE);
    }

    /** What the reader calls it. */
    public String name() {
        return url != null ? url : String.valueOf(file == null ? "" : file.getFileName());
    }
}
