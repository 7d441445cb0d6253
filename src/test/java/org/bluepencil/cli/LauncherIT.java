package org.bluepencil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds its archive and a Java from anywhere, and makes the archive of classes that it starts from. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class LauncherIT {
    private static final Path BUILT = Path.of("target").toAbsolutePath();
    private static final Path SAMPLE = Path.of("claims/summit.html").toAbsolutePath();
    /** Makes Java refuse to start without its archive of classes. */
    private static final Map<String, String> ONLY_FROM_ARCHIVE = Map.of("JDK_JAVA_OPTIONS", "-Xshare:on");

    @TempDir
    Path folder;

    @Test
    void startsThroughALinkFromAnyFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("bp"), BUILT.resolve("bluepencil"));

        Said said = run(Map.of(), link, "--version");

        assertThat(said.words()).contains("bluepencil");
        assertThat(said.code()).isZero();
    }

    @Test
    void theBuildLeavesAnArchiveThatStartsUse() throws Exception {
        assertThat(classes(BUILT)).isNotEmpty();
        assertThat(run(ONLY_FROM_ARCHIVE, BUILT.resolve("bluepencil"), "explain", "confirmed")
                        .code())
                .isZero();
    }

    @Test
    void handsOnWordsAndExitCode() throws Exception {
        Said said = run(Map.of(), BUILT.resolve("bluepencil"), "check", "no such file.html", "--offline");

        assertThat(said.words()).contains("no such file.html");
        assertThat(said.code()).isEqualTo(Exit.FAILED);
    }

    @Test
    void saysWhichArchiveItMisses() throws Exception {
        Path alone = Files.copy(BUILT.resolve("bluepencil"), folder.resolve("bluepencil"));

        Said said = run(Map.of(), alone, "--version");

        assertThat(said.words()).contains(folder.toRealPath().resolve("bluepencil.jar") + ": build it");
        assertThat(said.code()).isEqualTo(Exit.FAILED);
    }

    @Test
    void theFirstCheckMakesTheArchiveAndANewerJarMakesItAnew() throws Exception {
        Path launcher = Files.copy(BUILT.resolve("bluepencil"), folder.resolve("bluepencil"));
        Path jar = Files.copy(BUILT.resolve("bluepencil.jar"), folder.resolve("bluepencil.jar"));
        assertThat(run(Map.of(), launcher, "--version").code()).isZero();
        assertThat(classes(folder)).isEmpty();

        check(launcher);

        List<Path> made = classes(folder);
        assertThat(made).hasSize(1);
        assertThat(run(ONLY_FROM_ARCHIVE, launcher, "--version").code()).isZero();

        Files.setLastModifiedTime(
                jar, FileTime.fromMillis(Files.getLastModifiedTime(made.get(0)).toMillis() + 1000));
        byte[] before = Files.readAllBytes(made.get(0));
        check(launcher);

        assertThat(classes(folder)).isEqualTo(made);
        assertThat(Files.readAllBytes(made.get(0))).isNotEqualTo(before);
    }

    private void check(Path launcher) throws IOException, InterruptedException {
        Said said = run(Map.of(), launcher, "check", SAMPLE.toString(), "--offline");
        assertThat(said.code()).as(said.words()).isEqualTo(Exit.TO_FIX);
    }

    private static List<Path> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("classes-"))
                    .toList();
        }
    }

    private record Said(int code, String words) {}

    private Said run(Map<String, String> environment, Path launcher, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), words);
    }
}
