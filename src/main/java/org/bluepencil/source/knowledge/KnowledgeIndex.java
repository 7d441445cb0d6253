package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
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
    private final Map<EntityId, Optional<EntityRecord>> cache = new ConcurrentHashMap<>();
    private final Map<String, List<String>> near = new ConcurrentHashMap<>();

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
        Optional<EntityRecord> known = cache.get(id);
        if (known != null) {
            return known;
        }
        Optional<EntityRecord> entity =
                whole(documents(Fields.ID, id.id(), 1)).stream().findFirst();
        if (cache.size() >= CACHED) {
            cache.clear();
        }
        cache.put(id, entity);
        return entity;
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
        return heads(documents(Fields.NAME, key, MOST_NAMED));
    }

    @Override
    public List<String> keysNear(String key, int edits) {
        List<String> known = near.get(edits + key);
        if (known != null) {
            return known;
        }
        List<String> keys = searchNear(key, edits);
        if (near.size() >= CACHED) {
            near.clear();
        }
        near.put(edits + key, keys);
        return keys;
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
        try {
            BytesRef wanted = new BytesRef(Fields.pointing(property, value));
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(Fields.POINTING);
                TermsEnum each = terms == null ? null : terms.iterator();
                if (each != null && each.seekExact(wanted)) {
                    Bits live = leaf.reader().getLiveDocs();
                    PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
                    for (int d = postings.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = postings.nextDoc()) {
                        if (live == null || live.get(d)) {
                            return true;
                        }
                    }
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<EntityRecord> events(List<EntityId> classes, LocalDate from, LocalDate to) {
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
        try {
            BytesRef wanted = new BytesRef(key);
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(Fields.NAME);
                if (terms == null) {
                    continue;
                }
                TermsEnum each = terms.iterator();
                if (each.seekCeil(wanted) != TermsEnum.SeekStatus.END && StringHelper.startsWith(each.term(), wanted)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document with how well known its entity is. */
    private record Hit(int document, long prominence) {
        /** The least known first, so that it is the first to be dropped. */
        static final Comparator<Hit> LEAST_KNOWN =
                Comparator.comparingLong(Hit::prominence).thenComparing(Hit::document, Comparator.reverseOrder());
    }

    /** The documents of a term, at most so many, the best known ones; read off the postings, without scoring. */
    private List<Integer> documents(String field, String term, int most) {
        PriorityQueue<Hit> best = new PriorityQueue<>(Hit.LEAST_KNOWN);
        try {
            BytesRef wanted = new BytesRef(term);
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(field);
                TermsEnum each = terms == null ? null : terms.iterator();
                if (each == null || !each.seekExact(wanted)) {
                    continue;
                }
                Bits live = leaf.reader().getLiveDocs();
                NumericDocValues prominence = leaf.reader().getNumericDocValues(Fields.PROMINENCE);
                PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
                for (int d = postings.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = postings.nextDoc()) {
                    if (live != null && !live.get(d)) {
                        continue;
                    }
                    long known = prominence != null && prominence.advanceExact(d) ? prominence.longValue() : 0;
                    best.add(new Hit(leaf.docBase + d, known));
                    if (best.size() > most) {
                        best.poll();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return best.stream().map(Hit::document).sorted().toList();
    }

    /** Something that is read of a stored entity. */
    private interface Reading {
        EntityRecord of(StoredFields stored, int document) throws IOException;
    }

    private List<EntityRecord> heads(List<Integer> documents) {
        return read(documents, (stored, document) -> {
            HeadOnly head = new HeadOnly();
            stored.document(document, head);
            return EntityCodec.readHead(head.head());
        });
    }

    private List<EntityRecord> whole(List<Integer> documents) {
        return read(documents, (stored, document) -> {
            Document fields = stored.document(document);
            return EntityCodec.read(bytes(fields, Fields.HEAD), bytes(fields, Fields.BODY));
        });
    }

    private List<EntityRecord> read(List<Integer> documents, Reading reading) {
        if (documents.isEmpty()) {
            return List.of();
        }
        List<EntityRecord> found = new ArrayList<>(documents.size());
        try {
            StoredFields stored = searcher.storedFields();
            for (int document : documents) {
                found.add(reading.of(stored, document));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(BEST_KNOWN);
        return found;
    }

    private static byte[] bytes(Document fields, String field) {
        BytesRef stored = fields.getBinaryValue(field);
        return Arrays.copyOfRange(stored.bytes, stored.offset, stored.offset + stored.length);
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
