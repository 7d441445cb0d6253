package org.bluepencil.language;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.bluepencil.value.Later;

/**
 * The dependency tree of a sentence: for each word its head and its relation to it. To parse costs more than all other
 * reading together, so that it is done when somebody first asks, and not at all where nobody does. Safe for several threads.
 */
public final class Dependencies {
    /**
     * The relation of a time to what alone it is told of, in "joined NATO in 1999 and the European Union in 2004": by the name that Universal
     * Dependencies has for what lost its verb.
     */
    public static final String ORPHAN = "orphan";

    private final Later<List<Arc>> arcs;

    private Dependencies(Later<List<Arc>> arcs) {
        this.arcs = arcs;
    }

    /**
     * What ties a word to another.
     *
     * @param head the index of the head, or -1 for the root
     * @param relation the relation to the head, in the names of the ClearNLP dependency style
     */
    public record Arc(int head, String relation) {}

    /** A tree that the parser gives when it is first asked for: an arc for each word. */
    public static Dependencies onDemand(Supplier<List<Arc>> parser) {
        return new Dependencies(Later.of(() -> List.copyOf(parser.get())));
    }

    /** A tree in which no word hangs below another, of so many words: for who reads words alone. */
    public static Dependencies none(int words) {
        return onDemand(() -> Collections.nCopies(words, new Arc(-1, "root")));
    }

    public Arc of(int word) {
        return arcs.get().get(word);
    }

    /** Whether somebody has asked for the tree. */
    public boolean isParsed() {
        return arcs.isThere();
    }
}
