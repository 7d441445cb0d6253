package org.bluepencil.report;

import java.util.Locale;
import java.util.Optional;
import org.bluepencil.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What became of one claim since an earlier run.
 *
 * @param kind what to make of it
 * @param earlier what the earlier run held; empty if it did not have the claim
 * @param now what is held now; empty if the claim is not there any more
 */
public record Drift(Kind kind, Optional<Recorded> earlier, Optional<Recorded> now) {
    public Drift {
        if (earlier.isEmpty() && now.isEmpty()) {
            throw new IllegalArgumentException("a drift of nothing");
        }
    }

    /** The most urgent first. */
    public enum Kind {
        /** It matched, and the world moved on: the sources hold another value, or say otherwise now. */
        STALE("newly stale"),
        /** It was settled and is not any more: flagged again after it was fixed, or open again after it matched. */
        REOPENED("re-opened"),
        /** Flagged, and nobody had flagged it. */
        NEW("new"),
        /** It was flagged or open, and now matches, or its words are gone. */
        FIXED("fixed"),
        UNCHANGED("unchanged");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As print says it. */
        public String words() {
            return words;
        }

        /** As in JSON: {@code stale}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String key() {
        return now.or(() -> earlier).orElseThrow().key();
    }

    /** What became of a claim; empty where there is nothing to tell: one that came and matches, one that went and matched. */
    static Optional<Drift> of(@Nullable Recorded earlier, @Nullable Recorded now, boolean wasFixed) {
        Optional<Kind> kind;
        if (now == null) {
            kind = earlier != null && earlier.isFlagged() ? Optional.of(Kind.FIXED) : Optional.empty();
        } else if (earlier == null) {
            kind = now.isFlagged() ? Optional.of(wasFixed ? Kind.REOPENED : Kind.NEW) : Optional.empty();
        } else {
            kind = Optional.of(between(earlier, now, wasFixed));
        }
        return kind.map(k -> new Drift(k, Optional.ofNullable(earlier), Optional.ofNullable(now)));
    }

    private static Kind between(Recorded earlier, Recorded now, boolean wasFixed) {
        if (earlier.holdsAs(now) || now.isUnasked()) {
            return Kind.UNCHANGED;
        }
        boolean matched = earlier.verdict() == Verdict.CONFIRMED;
        if (now.isFlagged()) {
            if (wasFixed) {
                return Kind.REOPENED;
            }
            return matched || earlier.isFlagged() ? Kind.STALE : Kind.NEW;
        }
        if (now.verdict() == Verdict.CONFIRMED) {
            return matched ? Kind.STALE : Kind.FIXED;
        }
        return matched ? Kind.REOPENED : Kind.FIXED;
    }
}
