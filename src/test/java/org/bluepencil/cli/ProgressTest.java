package org.bluepencil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    private final StringWriter err = new StringWriter();

    @Test
    void estimatesFromWhatThisRunHasDone() {
        Progress progress = new Progress(new PrintWriter(err), "lines", 0.5, true);

        assertThat(progress.text(10, 0.501, 3)).isEqualTo("10 lines, 50 %");
        assertThat(progress.text(900, 0.75, 600)).isEqualTo("900 lines, 75 %, about 10 min left");
        assertThat(progress.text(990, 0.99, 600)).isEqualTo("990 lines, 99 %, about 12 s left");
        assertThat(progress.text(600, 0.51, 3600)).isEqualTo("600 lines, 51 %, about 49 h left");
    }

    @Test
    void saysNothingInAPipe() {
        Progress progress = new Progress(new PrintWriter(err), "lines", 0, false);
        progress.at(5, 0.5);
        progress.end();

        assertThat(err.toString()).isEmpty();
    }
}
