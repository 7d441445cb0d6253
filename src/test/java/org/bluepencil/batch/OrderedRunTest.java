package org.bluepencil.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bluepencil.Checking;
import org.junit.jupiter.api.Test;

final class OrderedRunTest {
    private static final LineChecker CHECKER = new LineChecker(Checking.onStarter(), null);

    /** Entries that tell their number; knows how many were taken. */
    private static final class Numbers implements ArchiveReader {
        private final int count;
        private int taken;

        Numbers(int count) {
            this.count = count;
        }

        @Override
        public Optional<Entry> next() {
            return taken == count ? Optional.empty() : Optional.of(new Entry.Broken("n" + taken++, "none"));
        }

        @Override
        public double fraction() {
            return 0;
        }

        @Override
        public long passedOver() {
            return 0;
        }

        @Override
        public void close() {}
    }

    private static String id(String json) {
        return json.replaceAll(".*\"id\":\"(n\\d+)\".*\\n", "$1");
    }

    @Test
    void keepsTheOrderAndReadsNoFurtherAheadThanItsBound() throws IOException {
        Numbers numbers = new Numbers(5000);
        List<String> ids = new ArrayList<>();
        List<Integer> ahead = new ArrayList<>();

        new OrderedRun(numbers, CHECKER, 3).run(0, (line, isLast) -> {
            ahead.add(numbers.taken - ids.size());
            ids.add(id(line.json()));
        });

        assertThat(ids)
                .isEqualTo(IntStream.range(0, 5000).mapToObj(i -> "n" + i).toList());
        assertThat(ahead).allMatch(n -> n <= 3 * 16);
    }

    @Test
    void passesOverWhatIsDone() throws IOException {
        List<String> ids = new ArrayList<>();
        new OrderedRun(new Numbers(12), CHECKER, 2).run(10, (line, isLast) -> ids.add(id(line.json())));

        assertThat(ids).containsExactly("n10", "n11");
        assertThatThrownBy(() -> new OrderedRun(new Numbers(3), CHECKER, 2).run(4, (line, isLast) -> {}))
                .hasMessageContaining("fewer articles");
    }
}
