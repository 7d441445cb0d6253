package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.FileTrouble;
import org.bluepencil.value.PropertyId;

/** An open index: entities by id, by name, by what they point at. Safe for several threads. */
final class KnowledgeIndex implements Shelf {
    /** More entities of one name than this cannot be told apart anyway. */
    private static final int MOST_NAMED = 50;

    private static final int MOST_POINTING = 2000;
    private static final int MOST_EVENTS = 50;
    private static final int MOST_NEAR = 200;
    private static final int CACHED = 4_000;
    private static final Comparator<EntityRecord> BEST_KNOWN =
            Comparator.comparingDouble((EntityRecord e) -> -e.prominence()).thenComparing(EntityRecord::id);

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Directory directory;
    private final ThreadLocal<IndexReading> readings = ThreadLocal.withInitial(this::newReading);
    private final Map<EntityId, Optional<EntityRecord>> cache = new ConcurrentHashMap<>();
    private final Map<String, List<EntityRecord>> named = new ConcurrentHashMap<>();
    private final Map<String, List<String>> near = new ConcurrentHashMap<>();
    private final Map<Happening, List<EntityRecord>> events = new ConcurrentHashMap<>();

    KnowledgeIndex(Directory directory) {
        try {
            this.directory = directory;
            this.reader = DirectoryReader.open(directory);
            this.searcher = new IndexSearcher(reader);
        } catch (IOException e) {
            throw unreadable(FileTrouble.of(e), e);
        } catch (IllegalArgumentException e) {
            throw unreadable(String.valueOf(e.getMessage()), e);
        }
    }

    private static UnreadableKnowledge unreadable(String why, Exception cause) {
        return new UnreadableKnowledge(
                "the index cannot be read: " + why + " (make it anew with bluepencil index)", cause);
    }

    static KnowledgeIndex open(Path folder) {
        IndexMarker.of(folder);
        try {
            return new KnowledgeIndex(new MMapDirectory(folder));
        } catch (IOException e) {
            throw new UnreadableKnowledge("the index at " + folder + " cannot be read: " + FileTrouble.of(e), e);
        }
    }

    @Override
    public Optional<EntityRecord> entity(EntityId id) {
        return kept(cache, id, () -> whole(documents(Fields.ID, id.id(), 1)).stream()
                .findFirst());
    }

    @Override
    public Optional<EntityRecord> head(EntityId id) {
        Optional<EntityRecord> known = cache.get(id);
        return known != null
                ? known
                : heads(documents(Fields.ID, id.id(), 1)).stream().findFirst();
    }

    @Override
    public List<EntityRecord> named(String key) {
        return kept(named, key, () -> heads(documents(Fields.NAME, key, MOST_NAMED)));
    }

    /** What was found before, else what is found now; the same names are looked up again and again. */
    private static <K, V> V kept(Map<K, V> cache, K key, Supplier<V> search) {
        V known = cache.get(key);
        if (known != null) {
            return known;
        }
        V found = search.get();
        if (cache.size() >= CACHED) {
            cache.clear();
        }
        cache.put(key, found);
        return found;
    }

    @Override
    public List<String> keysNear(String key, int edits) {
        return kept(near, edits + key, () -> searchNear(key, edits));
    }

    /** One automaton serves all edits: building it takes longer than walking the index with it. */
    private List<String> searchNear(String key, int edits) {
        int first = key.offsetByCodePoints(0, 1);
        Automaton alike =
                new LevenshteinAutomata(key.substring(first), true).toAutomaton(edits, key.substring(0, first));
        CompiledAutomaton finite = new CompiledAutomaton(alike, true, false);
        List<String> keys = new ArrayList<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(Fields.NAME);
                if (terms == null) {
                    continue;
                }
                TermsEnum each = terms.intersect(finite, null);
                for (BytesRef term = each.next(); term != null && keys.size() < MOST_NEAR; term = each.next()) {
                    keys.add(term.utf8ToString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(keys);
    }

    @Override
    public List<EntityRecord> pointing(PropertyId property, EntityId value) {
        return whole(documents(Fields.POINTING, Fields.pointing(property, value), MOST_POINTING));
    }

    @Override
    public boolean points(PropertyId property, EntityId value) {
        return read(index -> index.has(Fields.POINTING, Fields.pointing(property, value)));
    }

    /** What events are searched by. */
    private record Happening(List<EntityId> classes, LocalDate from, LocalDate to) {}

    @Override
    public List<EntityRecord> events(List<EntityId> classes, LocalDate from, LocalDate to) {
        return kept(events, new Happening(classes, from, to), () -> searchEvents(classes, from, to));
    }

    private List<EntityRecord> searchEvents(List<EntityId> classes, LocalDate from, LocalDate to) {
        BooleanQuery.Builder kinds = new BooleanQuery.Builder();
        for (EntityId kind : classes) {
            kinds.add(
                    new TermQuery(new Term(Fields.POINTING, Fields.pointing(Properties.INSTANCE_OF, kind))),
                    BooleanClause.Occur.SHOULD);
        }
        Query when = LongPoint.newRangeQuery(
                Fields.WHEN, new long[] {Long.MIN_VALUE, from.toEpochDay()}, new long[] {to.toEpochDay(), Long.MAX_VALUE
                });
        BooleanQuery both = new BooleanQuery.Builder()
                .add(kinds.build(), BooleanClause.Occur.FILTER)
                .add(when, BooleanClause.Occur.FILTER)
                .build();
        try {
            List<Integer> documents = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(both, MOST_EVENTS).scoreDocs) {
                documents.add(hit.doc);
            }
            return heads(documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean beginsName(String key) {
        return read(index -> index.begins(Fields.NAME, key));
    }

    /** Something that is read. */
    private interface Reading<T> {
        T of(IndexReading index) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try {
            return reading.of(readings.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexReading newReading() {
        try {
            return new IndexReading(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Integer> documents(String field, String term, int most) {
        return read(index -> index.documents(field, term, most));
    }

    private List<EntityRecord> heads(List<Integer> documents) {
        return entities(documents, true);
    }

    private List<EntityRecord> whole(List<Integer> documents) {
        return entities(documents, false);
    }

    private List<EntityRecord> entities(List<Integer> documents, boolean onlyHeads) {
        return documents.isEmpty()
                ? List.of()
                : read(index -> index.entities(documents, onlyHeads)).stream()
                        .sorted(BEST_KNOWN)
                        .toList();
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
