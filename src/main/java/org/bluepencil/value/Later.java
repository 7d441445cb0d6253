package org.bluepencil.value;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when somebody first asks for it, and then kept. Safe for several threads. */
public final class Later<T> {
    private volatile @Nullable T value;
    private @Nullable Supplier<T> work;

    private Later(@Nullable T value, @Nullable Supplier<T> work) {
        this.value = value;
        this.work = work;
    }

    /** A value that is there already. */
    public static <T> Later<T> now(T value) {
        return new Later<>(value, null);
    }

    /** A value that the work gives, done at most once. */
    public static <T> Later<T> of(Supplier<T> work) {
        return new Later<>(null, work);
    }

    public T get() {
        T there = value;
        return there == null ? workOut() : there;
    }

    /** Whether it was asked for. */
    public boolean isThere() {
        return value != null;
    }

    private synchronized T workOut() {
        T there = value;
        if (there == null) {
            if (work == null) {
                throw new IllegalStateException("neither a value nor work that gives it");
            }
            there = work.get();
            value = there;
            work = null; // all that only the work needs goes with it
        }
        return there;
    }
}
