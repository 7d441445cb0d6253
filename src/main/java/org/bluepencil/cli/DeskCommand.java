package org.bluepencil.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bluepencil.OpenChecker;
import org.bluepencil.desk.Desk;
import org.bluepencil.desk.UnusableDoor;
import org.bluepencil.desk.api.Doorkeeper;
import org.bluepencil.desk.check.Tools;
import org.bluepencil.desk.state.Store;
import org.bluepencil.desk.state.Transfer;
import org.bluepencil.desk.state.UnusableState;
import org.bluepencil.value.FileTrouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the desk: a page on this machine where an editor works through an article. */
@Command(
        name = "desk",
        description = "Open a page on this machine to work through an article, claim by claim.",
        mixinStandardHelpOptions = true)
final class DeskCommand implements Callable<Integer> {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int SHORTEST_TOKEN = 16;
    private static final int SECONDS_TO_CLOSE = 5;

    @Spec
    CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", description = "The port; default: a free one.", defaultValue = "0")
    int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "The address to listen at, default: this machine alone. Any other needs --token.",
            defaultValue = LOOPBACK)
    String bind;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "What a caller must show; at least 16 characters. Read it from a file with @FILE.")
    @Nullable
    String token;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "Folder that keeps articles and decisions; default: .bluepencil in the user's folder.")
    @Nullable
    Path state;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "Write all articles with all their changes as JSON Lines, and open nothing.")
    @Nullable
    Path export;

    @Option(
            names = "--import",
            paramLabel = "FILE",
            description = "Bring the articles that --export wrote, and open nothing.")
    @Nullable
    Path brought;

    @Option(names = "--no-open", description = "Do not open the page in a browser.")
    boolean quiet;

    @Mixin
    CheckerOptions options;

    @Override
    public Integer call() throws InterruptedException {
        if (export != null || brought != null) {
            return transfer();
        }
        String key = token;
        if (!isLoopback(bind) && key == null) {
            throw new Failure(
                    "--bind " + bind + " opens the desk, with every article in it and every export, to whoever"
                            + " reaches this machine: give a --token that callers must show, or leave out --bind");
        }
        if (key != null && key.length() < SHORTEST_TOKEN) {
            throw new Failure("--token takes at least " + SHORTEST_TOKEN + " characters, not " + key.length());
        }
        if (port < 0 || port > 65535) {
            throw new Failure("--port takes a number up to 65535, not " + port);
        }
        try (OpenChecker checker = options.open(true, null)) {
            checker.sources().notes().forEach(n -> spec.commandLine().getErr().println("bluepencil: " + n));
            Tools tools = new Tools(
                    checker.checker(),
                    checker.sources(),
                    (known, watched) -> options.web.again(checker.sources(), known, watched));
            CountDownLatch waiting = new CountDownLatch(1);
            CountDownLatch closed = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                waiting.countDown();
                await(closed);
            }));
            try (Desk desk = Desk.open(
                    new Doorkeeper.Doors(bind, port, key), tools, file(), Clock.systemUTC(), Version.current())) {
                tell(desk);
                waiting.await();
            } catch (UnusableState | UnusableDoor e) {
                throw new Failure(String.valueOf(e.getMessage()), e);
            } finally {
                closed.countDown();
            }
        }
        return Exit.FINE;
    }

    private Integer transfer() {
        try (Store store = Store.open(file(), Clock.systemUTC())) {
            Path from = brought;
            if (from != null) {
                try (BufferedReader in = Files.newBufferedReader(from, StandardCharsets.UTF_8)) {
                    tell(articles(Transfer.read(in, from.toString(), store)) + " brought from " + from);
                } catch (IOException e) {
                    throw new Failure("cannot read " + from + " (" + FileTrouble.of(e) + "): check the path", e);
                }
            }
            Path to = export;
            if (to != null) {
                WholeFile.write(to, out -> tell(articles(Transfer.write(store, out)) + " written to " + to));
            }
            return Exit.FINE;
        } catch (UnusableState e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    private static String articles(int count) {
        return count + (count == 1 ? " article" : " articles");
    }

    private void tell(String words) {
        spec.commandLine().getOut().println(words);
    }

    /** Ctrl-C ends the process when this returns: the desk is given time to close. */
    private static void await(CountDownLatch closed) {
        try {
            if (!closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                System.getLogger(DeskCommand.class.getName()).log(System.Logger.Level.DEBUG, "closed late");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Desk desk) {
        if (!isLoopback(bind)) {
            spec.commandLine()
                    .getErr()
                    .println("bluepencil: the desk listens at " + bind
                            + ": whoever reaches it and has the token reads and changes every article on it; the connection"
                            + " is not encrypted");
        }
        spec.commandLine().getOut().println("The desk is open at " + desk.address() + " (Ctrl-C closes it)");
        spec.commandLine().getOut().flush();
        if (!quiet) {
            Browser.open(desk.address());
        }
    }

    private Path file() {
        Path folder = state;
        return (folder == null ? Path.of(System.getProperty("user.home"), ".bluepencil") : folder).resolve("desk.db");
    }

    private static boolean isLoopback(String address) {
        return address.equals(LOOPBACK) || address.equals("localhost") || address.equals("::1");
    }
}
