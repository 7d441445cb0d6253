package org.bluepencil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Heeding;
import org.bluepencil.http.Network;
import org.bluepencil.http.Policy;
import org.bluepencil.http.Record;
import org.bluepencil.http.Recording;
import org.bluepencil.http.Replaying;
import org.bluepencil.source.Sources;
import org.bluepencil.value.FileTrouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which every checking command chooses whether and how the network is asked. */
final class WebOptions {
    @Option(names = "--offline", description = "Ask local sources only.")
    boolean offline;

    @Option(
            names = "--replay",
            paramLabel = "FILE",
            description = "Answer from a record (facts.warc.gz of an earlier run), without any network.")
    @Nullable
    Path replay;

    @Option(names = "--update", description = "Ask everything anew and tell what changed since the record in --out.")
    boolean update;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "Mail or web address that sites see as that of whoever runs this.",
            defaultValue = "")
    String contact;

    /**
     * @param earlier the record of an earlier run, whose fresh answers stand in for new ones; may not exist
     */
    Fetcher fetcher(Sources sources, boolean handed, @Nullable Path earlier) {
        Path recorded = replay;
        if (recorded != null) {
            if (offline) {
                throw new Failure("--replay asks no network anyway: leave out --offline");
            }
            return new Replaying(read(recorded));
        }
        if (offline || !(sources.needsNetwork() || handed)) {
            return Fetcher.OFFLINE;
        }
        boolean known = !update && earlier != null && Files.isRegularFile(earlier);
        return network(sources, known ? read(earlier) : new Record(), UnaryOperator.identity());
    }

    /**
     * A client for one more article, where {@link #fetcher} was the first: with the whole budget of each host.
     *
     * @param watched put around what makes the requests, if any are made
     */
    Fetcher again(Sources sources, Record known, UnaryOperator<Fetcher> watched) {
        if (replay != null) {
            return new Replaying(read(replay));
        }
        if (offline) {
            return Fetcher.OFFLINE;
        }
        return network(sources, known, watched);
    }

    private Fetcher network(Sources sources, Record known, UnaryOperator<Fetcher> watched) {
        Clock clock = Clock.systemUTC();
        Policy policy = Policy.DEFAULT.withContact(contact).permitting(sources.localHosts());
        return new Recording(watched.apply(new Heeding(new Network(policy, clock))), known, clock);
    }

    private static Record read(@Nullable Path file) {
        if (file == null || !Files.isRegularFile(file)) {
            throw new Failure("no record at " + file + ": give the facts.warc.gz of an earlier run");
        }
        try {
            return Record.read(file);
        } catch (IOException e) {
            throw new Failure(
                    file + " cannot be read as a record (" + FileTrouble.of(e)
                            + "): give the facts.warc.gz of an earlier run",
                    e);
        }
    }
}
