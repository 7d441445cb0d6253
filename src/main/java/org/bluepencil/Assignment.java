package org.bluepencil;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bluepencil.source.page.HandedPage;
import org.bluepencil.value.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * What a check is told beside the article.
 *
 * @param asOf what counts as today; null for the publication date
 * @param pages what the writer handed over with the article, asked before all else
 * @param meanings what names of the article denote, where somebody said so
 */
public record Assignment(@Nullable LocalDate asOf, List<HandedPage> pages, Map<String, EntityId> meanings) {
    public Assignment {
        pages = List.copyOf(pages);
        meanings = Map.copyOf(meanings);
    }
}
