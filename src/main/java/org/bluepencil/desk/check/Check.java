package org.bluepencil.desk.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.bluepencil.Assignment;
import org.bluepencil.Progress;
import org.bluepencil.Watch;
import org.bluepencil.article.Article;
import org.bluepencil.article.UnreadableArticle;
import org.bluepencil.desk.proof.Proof;
import org.bluepencil.desk.state.Json;
import org.bluepencil.desk.state.Store;
import org.bluepencil.desk.state.Story;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Record;
import org.bluepencil.http.Recording;
import org.bluepencil.http.Replaying;
import org.bluepencil.report.Report;
import org.bluepencil.value.EntityId;
import org.jspecify.annotations.Nullable;

/** One check of one article: told to its channel as it goes on, and called off at any time. */
public final class Check implements Watch {
    private final Tools tools;
    private final Store store;
    private final Story story;
    private final boolean anew;
    private final Channel channel;
    private final Set<String> off = ConcurrentHashMap.newKeySet();
    private volatile Checks.Standing standing = Checks.Standing.WAITING;
    private volatile boolean calledOff;
    private volatile String trouble = "";
    private @Nullable Article article;

    Check(Tools tools, Store store, Story story, boolean anew, Channel channel) {
        this.tools = tools;
        this.store = store;
        this.story = story;
        this.anew = anew;
        this.channel = channel;
    }

    Story story() {
        return story;
    }

    Channel channel() {
        return channel;
    }

    public Checks.Standing standing() {
        return standing;
    }

    /** Why it failed, or the empty string. */
    public String trouble() {
        return trouble;
    }

    boolean isFailed() {
        return standing == Checks.Standing.FAILED;
    }

    void callOff() {
        calledOff = true;
    }

    /** Asks a source no more. */
    public void callOff(String source) {
        off.add(source);
    }

    /** Runs it; nothing if it was called off or failed. */
    Optional<Report> run() {
        if (calledOff) {
            return Optional.empty();
        }
        standing = Checks.Standing.RUNNING;
        channel.begin();
        channel.tell("started", Json.write(Map.of("version", story.current().number())));
        try {
            return Optional.of(check(anew ? new Record() : record(), true));
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (UnreadableArticle e) {
            return failed(e.getMessage());
        } catch (IOException e) {
            return failed("the evidence cannot be kept: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of the program in one article must not take the desk down.
            System.getLogger(Check.class.getName()).log(System.Logger.Level.ERROR, "check of " + story.id(), e);
            return failed("could not be checked: " + e);
        }
    }

    private Optional<Report> failed(@Nullable String why) {
        trouble = why == null ? "could not be checked" : why;
        standing = Checks.Standing.FAILED;
        return Optional.empty();
    }

    void tellEnd() {
        if (isFailed()) {
            channel.tell("failed", Json.write(Map.of("message", trouble)));
        } else if (!calledOff) {
            standing = Checks.Standing.DONE;
            channel.tell("done", Json.write(Map.of("version", story.current().number())));
        }
    }

    /** The same report once more, from the recorded answers alone. */
    Report again() {
        try {
            return check(record(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Report check(Record known, boolean live) throws IOException {
        Article read = story.current().draft().read();
        article = read;
        Map<String, EntityId> meanings = new LinkedHashMap<>();
        story.meanings().forEach((name, id) -> meanings.put(name, new EntityId(id)));
        try (AddedPages pages = AddedPages.of(story.cited());
                Fetcher network = live ? tools.network().apply(known) : new Replaying(known)) {
            Fetcher counted = new CountedFetcher(network, this::asked, () -> calledOff);
            Assignment assignment = new Assignment(story.current().draft().asOf(), pages.handed(), meanings);
            Report report = tools.checker().over(counted).check(read, assignment, this);
            if (live && network instanceof Recording recording) {
                keep(recording.record());
            }
            return report;
        }
    }

    private Record record() throws IOException {
        Optional<byte[]> kept = store.kept(story.id(), Store.Kept.RECORD);
        if (kept.isEmpty()) {
            return new Record();
        }
        Path file = Files.createTempFile("bluepencil-", ".warc.gz");
        try {
            Files.write(file, kept.get());
            return Record.read(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void keep(Record record) throws IOException {
        Path file = Files.createTempFile("bluepencil-", ".warc.gz");
        try {
            record.write(file);
            store.keep(story.id(), Store.Kept.RECORD, Files.readAllBytes(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void asked(String host) {
        channel.tell("request", Json.write(Map.of("host", host)));
    }

    @Override
    public boolean callsOff(String source) {
        return off.contains(source);
    }

    @Override
    public void told(Progress progress) {
        if (calledOff) {
            throw new CancellationException();
        }
        if (progress instanceof Progress.Read read) {
            channel.tell("read", Proof.read(read.article(), read.claims()));
        } else if (progress instanceof Progress.Asking asking) {
            channel.tell("asking", Proof.asking(asking));
        } else if (progress instanceof Progress.Answered answered) {
            channel.tell("answered", Proof.answered(answered));
        } else if (progress instanceof Progress.Judged judged && article != null) {
            channel.tell("judged", Proof.judged(judged.judgement(), article));
        }
    }
}
