package org.bluepencil.source.page;

import org.bluepencil.article.Article;
import org.bluepencil.claim.Extraction;

/** Reads a page as articles are read: the very extractor, over the names in force. */
public interface PageClaims {
    Extraction read(Article page);
}
