package org.bluepencil.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HalfDoneTest {
    @TempDir
    Path folder;

    private Path target;
    private Path part;

    @BeforeEach
    void twoLinesAndABrokenOne() throws IOException {
        target = folder.resolve("out.jsonl");
        part = folder.resolve(".out.jsonl.part");
        try (HalfDone half = HalfDone.open(target, "input 1", false)) {
            half.add("one\n");
            half.add("two\n");
            half.flush();
        }
        Files.writeString(part, "thr", StandardOpenOption.APPEND);
    }

    @Test
    void goesOnBehindTheLastWholeLine() throws IOException {
        try (HalfDone half = HalfDone.open(target, "input 1", true)) {
            assertThat(half.lines()).isEqualTo(2);
            half.add("three\n");
            half.finish(null);
        }

        assertThat(target).hasContent("one\ntwo\nthree\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void beginsAnewUnlessAskedToGoOn() throws IOException {
        try (HalfDone half = HalfDone.open(target, "input 1", false)) {
            assertThat(half.lines()).isZero();
            assertThat(part).isEmptyFile();
        }
    }

    @Test
    void doesNotMixTwoInputs() {
        assertThatThrownBy(() -> HalfDone.open(target, "input 2", true))
                .isInstanceOf(HalfDone.Unfit.class)
                .hasMessageContaining("another input");
        assertThat(part).hasContent("one\ntwo\nthr");
    }

    @Test
    void twoRunsDoNotWriteAtTheSameTime() throws IOException {
        try (HalfDone half = HalfDone.open(target, "input 1", true)) {
            assertThat(half.lines()).isEqualTo(2);
            assertThatThrownBy(() -> HalfDone.open(target, "input 1", true))
                    .isInstanceOf(HalfDone.Unfit.class)
                    .hasMessageContaining("right now");
        }
    }
}
