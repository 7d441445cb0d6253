package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * What one thread reads an index with. Opening a dictionary and the stored entities takes longer than a look-up in them, so that they
 * are kept open from one to the next. Not safe for several threads.
 */
final class IndexReading {
    private final List<LeafReaderContext> leaves;
    private final StoredFields stored;
    /** The dictionaries of a field, one of each part of the index that has any; null where it has none. */
    private final Map<String, TermsEnum[]> dictionaries = new HashMap<>();

    IndexReading(IndexReader reader) throws IOException {
        this.leaves = reader.leaves();
        this.stored = reader.storedFields();
    }

    /** A document with how well known its entity is. */
    private record Hit(int document, long prominence) {
        /** The least known first, so that it is the first to be dropped. */
        static final Comparator<Hit> LEAST_KNOWN =
                Comparator.comparingLong(Hit::prominence).thenComparing(Hit::document, Comparator.reverseOrder());
    }

    /** The documents of a term, at most so many, the best known ones; read off the postings, without scoring. */
    List<Integer> documents(String field, String term, int most) throws IOException {
        PriorityQueue<Hit> best = new PriorityQueue<>(Hit.LEAST_KNOWN);
        BytesRef wanted = new BytesRef(term);
        TermsEnum[] each = dictionaries(field);
        boolean[] found = new boolean[each.length];
        long all = 0;
        for (int i = 0; i < each.length; i++) {
            found[i] = each[i] != null && each[i].seekExact(wanted);
            all += found[i] ? each[i].docFreq() : 0;
        }
        for (int i = 0; i < each.length; i++) {
            if (!found[i]) {
                continue;
            }
            LeafReaderContext leaf = leaves.get(i);
            Bits live = leaf.reader().getLiveDocs();
            // where none is dropped, nobody asks which are known best
            NumericDocValues prominence = all > most ? leaf.reader().getNumericDocValues(Fields.PROMINENCE) : null;
            PostingsEnum postings = each[i].postings(null, PostingsEnum.NONE);
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
        return best.stream().map(Hit::document).sorted().toList();
    }

    /** Whether some document has a term. */
    boolean has(String field, String term) throws IOException {
        BytesRef wanted = new BytesRef(term);
        TermsEnum[] each = dictionaries(field);
        for (int i = 0; i < each.length; i++) {
            if (each[i] == null || !each[i].seekExact(wanted)) {
                continue;
            }
            Bits live = leaves.get(i).reader().getLiveDocs();
            PostingsEnum postings = each[i].postings(null, PostingsEnum.NONE);
            for (int d = postings.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = postings.nextDoc()) {
                if (live == null || live.get(d)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether some term begins so. */
    boolean begins(String field, String beginning) throws IOException {
        BytesRef wanted = new BytesRef(beginning);
        for (TermsEnum each : dictionaries(field)) {
            if (each != null
                    && each.seekCeil(wanted) != TermsEnum.SeekStatus.END
                    && StringHelper.startsWith(each.term(), wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The entities of documents, in their order. */
    List<EntityRecord> entities(List<Integer> documents, boolean onlyHead) throws IOException {
        List<EntityRecord> found = new ArrayList<>(documents.size());
        for (int document : documents) {
            StoredEntity entity = new StoredEntity(onlyHead);
            stored.document(document, entity);
            found.add(entity.entity());
        }
        return found;
    }

    private TermsEnum[] dictionaries(String field) throws IOException {
        TermsEnum[] known = dictionaries.get(field);
        if (known == null) {
            known = new TermsEnum[leaves.size()];
            for (int i = 0; i < known.length; i++) {
                LeafReader part = leaves.get(i).reader();
                Terms terms = part.terms(field);
                known[i] = terms == null ? null : terms.iterator();
            }
            dictionaries.put(field, known);
        }
        return known;
    }
}
