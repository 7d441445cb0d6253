package org.bluepencil.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.report.Edition;
import org.bluepencil.report.Summit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReportFormatTest {
    private static final Edition EDITION = new Edition("The Harbour Post", "https://post.example/checks/1");

    @ParameterizedTest
    @EnumSource
    void isFoundByItsNameAndWrites(ReportFormat format) {
        assertThat(ReportFormat.of(format.id())).contains(format);
        assertThat(format.writer(EDITION).text(Summit.report())).isNotBlank();
        assertThat(format.fileName()).startsWith("report.");
    }

    @Test
    void knowsNoOtherNames() {
        assertThat(ReportFormat.of("HTML")).isEmpty();
        assertThat(ReportFormat.ids())
                .containsExactly(
                        "html", "json", "text", "markdown", "sarif", "csv", "annotations", "claimreview", "junit");
    }
}
