package org.bluepencil.report;

import java.util.Optional;

/** How findings of this run stand to those of an earlier one. */
@FunctionalInterface
public interface Baseline {
    /** No earlier run is known. */
    Baseline NONE = fingerprint -> Optional.empty();

    /**
     * The state of a finding.
     *
     * @param fingerprint of a claim or a query, see {@link Fingerprint}
     * @return empty if there is nothing to compare with
     */
    Optional<State> of(String fingerprint);

    /** What became of a finding since the earlier run. */
    enum State {
        NEW,
        UNCHANGED,
        /** The same claim with another verdict or other values behind it. */
        UPDATED
    }
}
