package org.bluepencil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built archive works alone, from any folder, with the sources and models packed in it. */
final class ArchiveIT {
    private static final Path ARCHIVE = Path.of("target/bluepencil.jar").toAbsolutePath();
    private static final Path SAMPLE = Path.of("claims/summit.html").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void checksTheSampleFromAnyFolder() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        List.of(java.toString(), "-jar", ARCHIVE.toString(), "check", SAMPLE.toString(), "--offline"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(Exit.TO_FIX);
        assertThat(said).contains("contradicted: \"2015\"");
        assertThat(Files.readString(folder.resolve("reports/report.html"))).contains("Pakistan");
    }
}
