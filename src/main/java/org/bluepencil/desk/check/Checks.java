package org.bluepencil.desk.check;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.bluepencil.desk.proof.Proof;
import org.bluepencil.desk.state.ArticleId;
import org.bluepencil.desk.state.Store;
import org.bluepencil.desk.state.Story;
import org.bluepencil.report.Report;

/** The checks that run and wait: as many at a time as there are processors, the others in a queue of bounded length. */
public final class Checks implements AutoCloseable {
    /** The most that wait at a time. */
    public static final int MOST_WAITING = 64;

    private static final int REPORTS_KEPT = 24;
    private static final int SECONDS_TO_STOP = 2;

    private final Tools tools;
    private final Store store;
    private final ThreadPoolExecutor workers;
    private final Map<ArticleId, Check> running = new ConcurrentHashMap<>();
    private final Map<ArticleId, Channel> channels = new ConcurrentHashMap<>();
    /** The last reports whole; an older one is made again from what was kept of its evidence. */
    private final Cache<Basis, Report> reports =
            Caffeine.newBuilder().maximumSize(REPORTS_KEPT).build();

    /** What a report was made of. */
    private record Basis(ArticleId id, String basis) {
        static Basis of(Story story) {
            return new Basis(story.id(), story.basis());
        }
    }

    public Checks(Tools tools, Store store) {
        this.tools = tools;
        this.store = store;
        int processors = Runtime.getRuntime().availableProcessors();
        this.workers = new ThreadPoolExecutor(
                processors, processors, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                    Thread thread = new Thread(task, "desk-check");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Where an article stands. */
    public enum Standing {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        /** Called off, or cut off when the desk was closed, or brought from another desk: there is no proof. */
        STOPPED
    }

    /**
     * Starts a check, in place of one that runs.
     *
     * @throws Busy if too many wait
     */
    public void start(Story story) {
        start(story, false);
    }

    /**
     * Starts a check.
     *
     * @param anew whether the network is asked again for what was recorded
     */
    public void start(Story story, boolean anew) {
        Check check = new Check(tools, store, story, anew, channel(story.id()));
        Check before = running.put(story.id(), check);
        if (before != null) {
            before.callOff();
        }
        try {
            workers.execute(() -> run(check));
        } catch (RejectedExecutionException e) {
            running.remove(story.id(), check);
            throw new Busy(MOST_WAITING);
        }
    }

    private void run(Check check) {
        ArticleId id = check.story().id();
        check.run().ifPresent(report -> {
            remember(check.story(), report);
            store.keep(id, Store.Kept.PROOF, Proof.kept(check.story().basis(), report));
        });
        if (check.isFailed() || running.remove(id, check)) {
            check.tellEnd();
            check.channel().end();
        }
    }

    /** The check of an article that runs, waits or failed. */
    public Optional<Check> running(ArticleId id) {
        return Optional.ofNullable(running.get(id));
    }

    /** Stops whatever runs for an article. */
    public void callOff(ArticleId id) {
        Check check = running.remove(id);
        if (check != null) {
            check.callOff();
        }
    }

    /** Where the article stands. */
    public Standing standing(Story story) {
        Check check = running.get(story.id());
        if (check != null) {
            return check.standing();
        }
        boolean done =
                reports.getIfPresent(Basis.of(story)) != null || proof(story).isPresent();
        return done ? Standing.DONE : Standing.STOPPED;
    }

    /** The proof of the article as it is now, as the page takes it, if there is one. */
    public Optional<byte[]> proof(Story story) {
        return store.kept(story.id(), Store.Kept.PROOF).filter(k -> Proof.isOf(k, story.basis()));
    }

    /**
     * The report on an article as it is now: the last one, or made again from the evidence that was recorded.
     *
     * @throws org.bluepencil.article.UnreadableArticle if there is no article in the draft
     */
    public Report report(Story story) {
        Report done = reports.getIfPresent(Basis.of(story));
        return done == null ? again(story) : done;
    }

    private Report again(Story story) {
        return remember(story, new Check(tools, store, story, false, new Channel()).again());
    }

    private Report remember(Story story, Report report) {
        reports.put(Basis.of(story), report);
        return report;
    }

    /** What is told of an article. */
    public Channel channel(ArticleId id) {
        return channels.computeIfAbsent(id, i -> new Channel());
    }

    /** Forgets all of an article. */
    public void forget(ArticleId id) {
        callOff(id);
        reports.asMap().keySet().removeIf(b -> b.id().equals(id));
        channels.remove(id);
    }

    /** How many run or wait. */
    public int busy() {
        return workers.getActiveCount() + workers.getQueue().size();
    }

    @Override
    public void close() {
        running.values().forEach(Check::callOff);
        workers.shutdownNow();
        try {
            if (!workers.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                System.getLogger(Checks.class.getName()).log(System.Logger.Level.DEBUG, "a check did not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
