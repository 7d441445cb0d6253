package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;

/** An open index: entities by id, by name, by what they point at. Safe for several threads. */
final class KnowledgeIndex implements AutoCloseable {
    private static final int MOST_HITS = 2000;
    private static final int CACHED = 20_000;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Directory directory;
    private final Map<EntityId, Optional<EntityRecord>> cache = new ConcurrentHashMap<>();

    KnowledgeIndex(Directory directory) {
        try {
            this.directory = directory;
            this.reader = DirectoryReader.open(directory);
            this.searcher = new IndexSearcher(reader);
        } catch (IOException e) {
            throw new UnreadableKnowledge(
                    "the index cannot be read: " + e.getMessage() + " (make it anew with bluepencil index)", e);
        }
    }

    static KnowledgeIndex open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableKnowledge(
                    "no index at " + folder + " (make one with bluepencil index DUMP --out " + folder + ")");
        }
        try {
            return new KnowledgeIndex(new MMapDirectory(folder));
        } catch (IOException e) {
            throw new UnreadableKnowledge("the index at " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    Optional<EntityRecord> entity(EntityId id) {
        Optional<EntityRecord> known = cache.get(id);
        if (known != null) {
            return known;
        }
        List<EntityRecord> found = search(new TermQuery(new Term(Fields.ID, id.id())), 1);
        Optional<EntityRecord> entity = found.stream().findFirst();
        if (cache.size() > CACHED) {
            cache.clear();
        }
        cache.put(id, entity);
        return entity;
    }

    /** The entities that carry a name of this key, best known first. */
    List<EntityRecord> named(String key) {
        return search(new TermQuery(new Term(Fields.NAME, key)), MOST_HITS);
    }

    List<EntityRecord> nearlyNamed(String key) {
        int edits = key.length() < 8 ? 1 : 2;
        return search(new FuzzyQuery(new Term(Fields.NAME, key), edits, 1), 20);
    }

    List<EntityRecord> pointing(PropertyId property, EntityId value) {
        return search(new TermQuery(new Term(Fields.POINTING, Fields.pointing(property, value))), MOST_HITS);
    }

    /** The entities with an event date in these days that are stated to be of one of the classes. */
    List<EntityRecord> events(List<EntityId> classes, LocalDate from, LocalDate to) {
        BooleanQuery.Builder kinds = new BooleanQuery.Builder();
        for (EntityId kind : classes) {
            kinds.add(
                    new TermQuery(new Term(Fields.POINTING, Fields.pointing(Properties.INSTANCE_OF, kind))),
                    BooleanClause.Occur.SHOULD);
        }
        Query when = LongPoint.newRangeQuery(
                Fields.WHEN, new long[] {Long.MIN_VALUE, from.toEpochDay()}, new long[] {to.toEpochDay(), Long.MAX_VALUE
                });
        return search(
                new BooleanQuery.Builder()
                        .add(kinds.build(), BooleanClause.Occur.FILTER)
                        .add(when, BooleanClause.Occur.FILTER)
                        .build(),
                50);
    }

    boolean beginsName(String key) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(Fields.NAME);
                if (terms == null) {
                    continue;
                }
                TermsEnum each = terms.iterator();
                BytesRef wanted = new BytesRef(key);
                if (each.seekCeil(wanted) != TermsEnum.SeekStatus.END && startsWith(each.term(), wanted)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWith(BytesRef term, BytesRef prefix) {
        return org.apache.lucene.util.StringHelper.startsWith(term, prefix);
    }

    private List<EntityRecord> search(Query query, int most) {
        try {
            List<EntityRecord> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                Document document = searcher.storedFields().document(hit.doc);
                BytesRef body = document.getBinaryValue(Fields.BODY);
                byte[] bytes = java.util.Arrays.copyOfRange(body.bytes, body.offset, body.offset + body.length);
                found.add(EntityCodec.decode(bytes));
            }
            found.sort(Comparator.comparingDouble((EntityRecord e) -> -e.prominence())
                    .thenComparing(EntityRecord::id));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
