package org.bluepencil.desk.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
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
    private final Calls calls;
    private volatile Checks.Standing standing = Checks.Standing.WAITING;
    private volatile String trouble = "";
    private @Nullable Article article;

    Check(Tools tools, Store store, Story story, boolean anew, Channel channel) {
        this.tools = tools;
        this.store = store;
        this.story = story;
        this.anew = anew;
        this.channel = channel;
        this.calls = new Calls(new Told());
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
        calls.callOff();
    }

    /** Asks a source no more; the others go on. */
    public void skip(String source) {
        calls.skip(source);
        channel.tell("skipped", Json.write(Map.of("source", source)));
    }

    /** Runs it; nothing if it was called off or failed. */
    Optional<Report> run() {
        if (calls.isOff()) {
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
            if (calls.isOff()) {
                return Optional.empty();
            }
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
        } else if (!calls.isOff()) {
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
                Fetcher network = live ? tools.network().open(known, calls::over) : new Replaying(known)) {
            Assignment assignment = new Assignment(story.current().draft().asOf(), pages.handed(), meanings);
            Report report = tools.checker().over(network).check(read, assignment, this);
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

    /** Tells the page of requests. */
    private final class Told implements Calls.Listener {
        private final Map<String, String> names = tools.names();

        @Override
        public void waits(String source, String host) {
            channel.tell("waits", Json.write(Map.of("source", source, "name", name(source), "host", host)));
        }

        @Override
        public void heard(String source, String host, int requests) {
            if (calls.isOff()) {
                return;
            }
            channel.tell("heard", Json.write(Map.of("source", source, "host", host, "requests", requests)));
        }

        private String name(String source) {
            return names.getOrDefault(source, "");
        }
    }

    @Override
    public void told(Progress progress) {
        if (calls.isOff()) {
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
