package org.bluepencil.evidence;

import java.util.function.Supplier;
import org.bluepencil.value.Later;
import org.jspecify.annotations.Nullable;

/**
 * A text that is put together when somebody first reads it: of the many statements that are found, few are ever shown. Two
 * are equal if they read the same. Safe for several threads.
 */
public final class LateText {
    private final Later<String> text;

    private LateText(Later<String> text) {
        this.text = text;
    }

    /** A text that is there already. */
    public static LateText of(String text) {
        return new LateText(Later.now(text));
    }

    /**
     * A text to be made.
     *
     * @param making gives it from what stays as it is until the text is read
     */
    public static LateText by(Supplier<String> making) {
        return new LateText(Later.of(making));
    }

    /** The text; made now if nobody has read it before. */
    public String read() {
        return text.get();
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
