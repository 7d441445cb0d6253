package org.bluepencil.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page that a batch line brings along as a source. It has a path, an address, or both: then the path holds what the
 * address said.
 *
 * @param path relative to the folder of the batch file, or absolute
 * @param url an http(s) address
 * @param date of the page
 * @param standing 1 where whoever hands it over vouches for it, else 2 or 3
 */
public record CitedPage(@Nullable String path, @Nullable String url, @Nullable LocalDate date, int standing) {
    private static final int REFERENCE = 2;
    private static final int LEAST = 3;

    /** A page that nobody vouches for. */
    public CitedPage(@Nullable String path, @Nullable String url, @Nullable LocalDate date) {
        this(path, url, date, REFERENCE);
    }

    public CitedPage {
        if (path == null && url == null) {
            throw new IllegalArgumentException("a cited page needs a path or an address");
        }
        if (standing < 1 || standing > LEAST) {
            throw new IllegalArgumentException("a standing is 1, 2 or 3, not " + standing);
        }
    }
}
