package org.bluepencil.evidence;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text that is put together when somebody first reads it: of the many statements that are found, few are ever shown. Two
 * are equal if they read the same. Safe for several threads.
 */
public final class LateText {
    private final Supplier<String> making;
    private volatile @Nullable String made;

    private LateText(Supplier<String> making) {
        this.making = making;
    }

    /** A text that is there already. */
    public static LateText of(String text) {
        return new LateText(() -> text);
    }

    /**
     * A text to be made.
     *
     * @param making gives the same text each time, from what stays as it is until the text is read
     */
    public static LateText by(Supplier<String> making) {
        return new LateText(making);
    }

    /** The text; made now if nobody has read it before. */
    public String read() {
        String text = made;
        if (text == null) {
            text = making.get();
            made = text;
        }
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof LateText late && read().equals(late.read()));
    }

    /** The same for all: what is sorted by its hash is not read for it. */
    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return read();
    }
}
