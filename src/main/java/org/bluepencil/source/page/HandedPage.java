package org.bluepencil.source.page;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page that the writer handed over with the article. It has a file, an address, or both: then the file holds what the
 * address said.
 *
 * @param date of the page, where it is told
 */
public record HandedPage(@Nullable Path file, @Nullable String url, @Nullable LocalDate date) {
    public HandedPage {
        if (file == null && url == null) {
            throw new IllegalArgumentException("a page needs a file or an address");
        }
    }

    /** What the reader calls it. */
    public String name() {
        return url != null ? url : String.valueOf(file == null ? "" : file.getFileName());
    }
}
