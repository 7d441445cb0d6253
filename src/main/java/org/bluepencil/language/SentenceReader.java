package org.bluepencil.language;

import java.util.List;
import org.bluepencil.article.Article;
import org.bluepencil.names.Names;

/** Reads an article into sentences with trees and mentions. Safe to use from several threads. */
public interface SentenceReader {

    /** The sentences of the article, in order; names are looked up in {@code names}. */
    List<Sentence> read(Article article, Names names);
}
