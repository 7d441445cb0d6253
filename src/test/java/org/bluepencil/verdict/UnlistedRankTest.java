package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.Checking;
import org.bluepencil.report.Report;
import org.junit.jupiter.api.Test;

/** One that a ranking does not list cannot hold more than the listed ones leave. */
final class UnlistedRankTest {

    /** The United States take most of what Mexico sells; the five listed partners leave less than that to all others. */
    @Test
    void whatTheListedOnesLeaveIsTooLittleForTheFirstPlace() {
        Report report = Checking.onStarter()
                .check(Checking.text("Iceland is Mexico's largest export partner.", "2024-07-05"), null);

        assertThat(Checking.flagged(report)).containsExactly("contradicted \"Iceland\"");
        assertThat(report.judgements().get(0).explanation()).contains("all others together at most");
    }
}
