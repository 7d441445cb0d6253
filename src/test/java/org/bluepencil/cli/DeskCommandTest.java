package org.bluepencil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.desk.state.ArticleId;
import org.bluepencil.desk.state.Change;
import org.bluepencil.desk.state.Draft;
import org.bluepencil.desk.state.StaleRevision;
import org.bluepencil.desk.state.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk as a user opens it, or moves what is on it. */
final class DeskCommandTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-05-17T12:00:00Z"), ZoneOffset.UTC);
    private static final String TOKEN = "a-token-of-some-length";
    private static final int POLLS = 1200;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private Path filled(String name) throws StaleRevision {
        Path state = folder.resolve(name);
        try (Store store = Store.open(state.resolve("desk.db"), NOON)) {
            Draft draft = new Draft(
                    "pasted",
                    "Some words.".getBytes(StandardCharsets.UTF_8),
                    "A title",
                    null,
                    LocalDate.of(2026, 5, 1),
                    null);
            ArticleId id = store.add(draft, "AB").id();
            store.append(id, 1, "AB", new Change.Noted("f1", "see the treaty"));
            store.keep(id, Store.Kept.SIGNED, new byte[] {1, 2, 3});
        }
        return state;
    }

    @Test
    void whatIsOnOneDeskIsBroughtToAnother() throws StaleRevision, IOException {
        Path one = filled("one");
        Path two = folder.resolve("two");
        Path moved = folder.resolve("moved.jsonl");
        Path again = folder.resolve("again.jsonl");

        assertThat(run("desk", "--state", one.toString(), "--export", moved.toString()))
                .isEqualTo(Exit.FINE);
        assertThat(run("desk", "--state", two.toString(), "--import", moved.toString()))
                .isEqualTo(Exit.FINE);
        assertThat(run("desk", "--state", two.toString(), "--export", again.toString()))
                .isEqualTo(Exit.FINE);

        assertThat(out.toString()).contains("1 article written to").contains("1 article brought from");
        assertThat(again).hasSameTextualContentAs(moved);
        assertThat(Files.readString(again)).contains("see the treaty").contains("SIGNED");
    }

    @Test
    void whatIsNoExportBringsNothing() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"article\":\"x\"}\n");

        assertThat(run("desk", "--state", folder.resolve("two").toString(), "--import", broken.toString()))
                .isEqualTo(Exit.FAILED);
        assertThat(run("desk", "--state", folder.toString(), "--import", "not-there.jsonl"))
                .isEqualTo(Exit.FAILED);

        assertThat(err.toString())
                .contains("broken.jsonl:1: not a change of a desk")
                .contains("cannot read not-there.jsonl");
        try (Store store = Store.open(folder.resolve("two").resolve("desk.db"), NOON)) {
            assertThat(store.articles()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--bind, 0.0.0.0, whoever reaches this machine: give a --token",
        "--token, short, --token takes at least 16 characters",
        "--port, 70000, '--port takes a number up to 65535, not 70000'"
    })
    void whatWouldOpenItWronglyIsRefused(String option, String value, String told) {
        assertThat(run("desk", "--no-open", "--offline", "--state", folder.toString(), option, value))
                .isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains(told);
    }

    @Test
    void beyondThisMachineItSaysWhatItOpensAndAsksForTheToken() throws IOException, InterruptedException {
        String[] args = {
            "desk", "--no-open", "--offline", "--state", folder.toString(), "--bind", "0.0.0.0", "--token", TOKEN
        };
        Thread desk = new Thread(() -> run(args), "desk-under-test");
        desk.start();
        try {
            String address = address();
            assertThat(err.toString())
                    .contains("listens at 0.0.0.0")
                    .contains("whoever reaches it and has the token reads and changes every article")
                    .contains("not encrypted");
            assertThat(status(address)).isEqualTo(HttpURLConnection.HTTP_OK);
            assertThat(status(address.replace(TOKEN, "another-token-of-that-length")))
                    .isEqualTo(HttpURLConnection.HTTP_UNAUTHORIZED);
        } finally {
            desk.interrupt();
            desk.join();
        }
    }

    private String address() throws InterruptedException {
        Pattern told = Pattern.compile("open at (http://\\S+)");
        for (int i = 0; i < POLLS; i++) {
            Matcher open = told.matcher(out.toString());
            if (open.find()) {
                return open.group(1);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("not open: " + out + err);
    }

    private static int status(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
