package org.bluepencil.desk.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The state of the desk in one file: every change of every article in order, and beside them what the last check of each
 * rests on and shows. A change is on the disk before anybody is told that it was made; what is half written when the machine
 * stops is not seen again. Safe for several threads; one process at a time.
 */
public final class Store implements AutoCloseable {
    private final MVStore store;
    private final MVMap<String, String> changes;
    private final MVMap<String, byte[]> kept;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    private Store(MVStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.changes = store.openMap("changes");
        this.kept = store.openMap("kept");
    }

    /** What is kept of an article beside its changes. */
    public enum Kept {
        /** What the last check shows, as the page takes it. */
        PROOF,
        /** What the network answered in the last check, as WARC. */
        RECORD,
        /** What was signed, as a JSON object of files. */
        SIGNED
    }

    /**
     * Opens the state, which is made if it is not there.
     *
     * @throws UnusableState if another process has it open, or it is no such file
     */
    public static Store open(Path file, Clock clock) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            MVStore store = new MVStore.Builder()
                    .fileName(file.toAbsolutePath().toString())
                    .autoCommitDisabled()
                    .compress()
                    .open();
            return new Store(store, clock);
        } catch (MVStoreException e) {
            boolean locked = e.getErrorCode() == org.h2.mvstore.DataUtils.ERROR_FILE_LOCKED;
            throw new UnusableState(
                    locked
                            ? "the desk's state in " + file + " is in use by another desk: close that one, or choose"
                                    + " another folder with --state"
                            : "the desk's state in " + file + " cannot be read (" + e.getMessage()
                                    + "): move it away, or choose another folder with --state",
                    e);
        } catch (IOException e) {
            throw new UnusableState(
                    "no folder for the desk's state can be made at " + file + " (" + e.getMessage()
                            + "): choose another with --state",
                    e);
        }
    }

    /** Takes an article in. */
    public synchronized Story add(Draft draft, String by) {
        ArticleId id = ArticleId.fresh(random);
        while (changes.containsKey(key(id, 1))) {
            id = ArticleId.fresh(random);
        }
        put(id, new Entry(1, clock.instant().truncatedTo(ChronoUnit.SECONDS), by, new Change.Opened(draft)));
        flush();
        return story(id).orElseThrow();
    }

    /**
     * Keeps a change.
     *
     * @param seen the revision that was seen by who makes it
     * @throws StaleRevision if the article has another by now; nothing is kept then
     * @throws IllegalArgumentException if there is no such article
     */
    public synchronized Story append(ArticleId id, int seen, String by, Change change) throws StaleRevision {
        Story story = story(id).orElseThrow(() -> new IllegalArgumentException("no article " + id));
        if (story.revision() != seen) {
            throw new StaleRevision(seen, story.revision());
        }
        put(id, new Entry(seen + 1, clock.instant().truncatedTo(ChronoUnit.SECONDS), by, change));
        flush();
        return story(id).orElseThrow();
    }

    /** All changes of an article, oldest first; empty if there is no such article. */
    public List<Entry> entries(ArticleId id) {
        List<Entry> entries = new ArrayList<>();
        for (Iterator<String> keys = changes.keyIterator(id + "/"); keys.hasNext(); ) {
            String key = keys.next();
            if (!key.startsWith(id + "/")) {
                break;
            }
            entries.add(entry(key));
        }
        return entries;
    }

    public Optional<Story> story(ArticleId id) {
        List<Entry> entries = entries(id);
        return entries.isEmpty() ? Optional.empty() : Optional.of(Story.of(id, entries));
    }

    /** The articles, in the order of their ids. */
    public Set<ArticleId> articles() {
        Set<ArticleId> ids = new TreeSet<>();
        for (Iterator<String> keys = changes.keyIterator(null); keys.hasNext(); ) {
            String key = keys.next();
            ids.add(new ArticleId(key.substring(0, key.indexOf('/'))));
        }
        return ids;
    }

    /** Removes an article with all that is kept of it. */
    public synchronized void remove(ArticleId id) {
        entries(id).forEach(e -> changes.remove(key(id, e.revision())));
        for (Kept what : Kept.values()) {
            kept.remove(key(id, what));
        }
        flush();
    }

    /** Keeps what a check or a sign-off leaves, in place of what was there. */
    public synchronized void keep(ArticleId id, Kept what, byte[] content) {
        kept.put(key(id, what), content);
        flush();
    }

    public Optional<byte[]> kept(ArticleId id, Kept what) {
        return Optional.ofNullable(kept.get(key(id, what)));
    }

    /** Takes in an article of another desk. */
    synchronized void bring(ArticleId id, List<Entry> entries, Map<Kept, byte[]> left) {
        entries.forEach(e -> put(id, e));
        left.forEach((what, content) -> kept.put(key(id, what), content));
        flush();
    }

    private void put(ArticleId id, Entry entry) {
        changes.put(key(id, entry.revision()), Json.write(entry));
    }

    private Entry entry(String key) {
        String json = changes.get(key);
        try {
            return Json.read(json == null ? "" : json, Entry.class);
        } catch (IOException e) {
            throw new UnusableState("the desk's state holds a change that cannot be read, " + key, e);
        }
    }

    /** Written, and on the disk. */
    private void flush() {
        store.commit();
        store.sync();
    }

    private static String key(ArticleId id, int revision) {
        return String.format(java.util.Locale.ROOT, "%s/%08d", id, revision);
    }

    private static String key(ArticleId id, Kept what) {
        return id + "/" + what;
    }

    @Override
    public void close() {
        store.close();
    }
}
