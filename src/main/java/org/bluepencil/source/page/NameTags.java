package org.bluepencil.source.page;

import java.util.stream.Stream;
import org.bluepencil.claim.Extraction;
import org.bluepencil.language.Mention;

/** What the tagger takes a name for, wherever it stands in a text. */
public final class NameTags {
    private NameTags() {}

    /** The entity tags of a name's mentions, each as often as it stands there. */
    public static Stream<String> of(Extraction read, String text, String name) {
        return read.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m instanceof Mention.Name && m.span().of(text).equals(name))
                .map(m -> ((Mention.Name) m).entityTag());
    }
}
