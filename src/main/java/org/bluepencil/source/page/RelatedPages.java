package org.bluepencil.source.page;

import java.util.Optional;

/** Pages that were read for an article, searched for what speaks of a claim without deciding it. */
public interface RelatedPages {

    /** A passage that names the subject and shares a word with the value, with its address behind it; empty if there is none. */
    Optional<String> related(String subject, String value);
}
