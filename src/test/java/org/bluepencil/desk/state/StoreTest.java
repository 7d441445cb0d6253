package org.bluepencil.desk.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every change is kept, in order, whatever happens to the process. */
final class StoreTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-05-17T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private static Draft draft(String text) {
        return new Draft(
                "pasted", text.getBytes(StandardCharsets.UTF_8), "A title", null, LocalDate.of(2026, 5, 1), null);
    }

    @Test
    void changesAreTheSameWhenReadAgain() throws StaleRevision {
        Path file = folder.resolve("desk.db");
        List<Entry> written;
        ArticleId id;
        try (Store store = Store.open(file, NOON)) {
            id = store.add(draft("Some words."), "AB").id();
            store.append(
                    id, 1, "AB", new Change.Decided("f1", Change.Ruling.DISMISSED, "words", "why", "outdated", "e1"));
            store.append(id, 2, "", new Change.Cited("f1", "https://example.org/", null));
            store.append(id, 3, "CD", new Change.Meant("Georgia", "Q230"));
            store.append(id, 4, "CD", new Change.Edited("f1", "words", "letters", draft("Some letters.")));
            written = store.entries(id);
        }
        try (Store store = Store.open(file, NOON)) {
            assertThat(store.entries(id))
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(written);
            Story story = store.story(id).orElseThrow();
            assertThat(story.revision()).isEqualTo(5);
            assertThat(story.current().number()).isEqualTo(2);
            assertThat(story.current().draft().read().text()).isEqualTo("Some letters.");
            assertThat(story.meanings()).containsEntry("Georgia", "Q230");
            assertThat(story.mark("f1").decision()).isNotNull();
        }
    }

    @Test
    void aStaleChangeIsNotKept() throws StaleRevision {
        try (Store store = Store.open(folder.resolve("desk.db"), NOON)) {
            ArticleId id = store.add(draft("Some words."), "").id();
            store.append(id, 1, "", new Change.Noted("f1", "first"));
            assertThatThrownBy(() -> store.append(id, 1, "", new Change.Noted("f1", "second")))
                    .isInstanceOf(StaleRevision.class);
            assertThat(store.story(id).orElseThrow().mark("f1").note()).isEqualTo("first");
        }
    }

    @Test
    void aDecisionExpiresWhenTheEvidenceChanges() throws StaleRevision {
        try (Store store = Store.open(folder.resolve("desk.db"), NOON)) {
            ArticleId id = store.add(draft("Some words."), "").id();
            store.append(id, 1, "", new Change.Decided("f1", Change.Ruling.CONFIRMED, "words", "", "outdated", "e1"));
            Mark.Decision decision = Objects.requireNonNull(
                    store.story(id).orElseThrow().mark("f1").decision());
            assertThat(decision.isExpired("outdated", "e1")).isFalse();
            assertThat(decision.isExpired("outdated", "e2")).isTrue();
            assertThat(decision.isExpired("contradicted", "e1")).isTrue();
        }
    }

    @Test
    void whatIsTakenToAnotherDeskIsTheSame() throws StaleRevision, IOException {
        StringWriter moved = new StringWriter();
        try (Store one = Store.open(folder.resolve("one.db"), NOON);
                Store two = Store.open(folder.resolve("two.db"), NOON)) {
            ArticleId id = one.add(draft("Some words."), "AB").id();
            one.append(id, 1, "AB", new Change.Noted("f1", "first"));
            assertThat(Transfer.write(one, moved)).isEqualTo(1);
            assertThat(bring(moved.toString(), two)).isEqualTo(1);
            assertThat(Json.write(two.entries(id))).isEqualTo(Json.write(one.entries(id)));
            assertThat(bring(moved.toString(), two)).isZero();
            two.append(id, 2, "", new Change.Noted("f1", "second"));
            assertThatThrownBy(() -> bring(moved.toString(), two))
                    .isInstanceOf(UnusableState.class)
                    .hasMessageContaining("with other changes");
            assertThatThrownBy(() -> bring("{\"article\":\"x\"}", two))
                    .isInstanceOf(UnusableState.class)
                    .hasMessageStartingWith("moved.jsonl:1: not a change of a desk");
        }
    }

    private static int bring(String lines, Store store) throws IOException {
        return Transfer.read(new BufferedReader(new StringReader(lines)), "moved.jsonl", store);
    }

    /** A process that writes changes without end, telling of each when it is kept. */
    public static final class Writer {
        public static void main(String[] args) throws StaleRevision {
            try (Store store = Store.open(Path.of(args[0]), NOON)) {
                ArticleId id = store.add(draft("Some words."), "").id();
                System.out.println(id + " 1");
                for (int seen = 1; ; seen++) {
                    store.append(id, seen, "", new Change.Noted("f", "note " + seen));
                    System.out.println(id + " " + (seen + 1));
                }
            }
        }
    }

    @Test
    void killedInTheMiddleOfWritingItLosesNothingThatWasTold() throws IOException, InterruptedException {
        Path file = folder.resolve("desk.db");
        int[] stops = {3, 20, 57};
        for (int stop : stops) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String last = "";
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (int i = 0; i < stop; i++) {
                    last = String.valueOf(lines.readLine());
                }
                process.destroyForcibly().waitFor();
            }
            ArticleId id = new ArticleId(last.substring(0, 16));
            int told = Integer.parseInt(last.substring(17));
            try (Store store = Store.open(file, NOON)) {
                List<Entry> entries = store.entries(id);
                assertThat(entries.size()).isGreaterThanOrEqualTo(told);
                for (int i = 0; i < entries.size(); i++) {
                    assertThat(entries.get(i).revision()).isEqualTo(i + 1);
                }
                assertThat(store.story(id)).isPresent();
            }
        }
        try (Store store = Store.open(file, NOON)) {
            assertThat(store.articles()).hasSize(stops.length);
        }
    }
}
