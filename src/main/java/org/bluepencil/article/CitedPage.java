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
 */
public record CitedPage(@Nullable String path, @Nullable String url, @Nullable LocalDate date) {

    public CitedPage {
        if (path == null && url == null) {
            throw new IllegalArgumentException("a cited page needs a path or an address");
        }
    }
}
