package org.bluepencil.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bluepencil.report.Summit;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {
    @Test
    void writes() throws Exception {
        String html = new HtmlReport().text(Summit.report());
        Files.writeString(Path.of("target/summit.html"), html);
        assertThat(html).contains("Lakes Forum");
    }
}
