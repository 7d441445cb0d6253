package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.bluepencil.value.EntityId;

/**
 * Which entities an index holds so far, at a bit for each number: a new one need not be looked for among the old ones, which
 * for millions takes longer than to write them. All of Wikidata is some 20 MB.
 */
final class SeenEntities {
    /** Larger numbers are not kept: of them it is only known that they may have been seen. */
    private static final long LARGEST = 1L << 28;

    private final BitSet items = new BitSet();
    private final BitSet others = new BitSet();

    /** Those of an index that is half written. */
    static SeenEntities of(IndexReader index) throws IOException {
        SeenEntities seen = new SeenEntities();
        for (LeafReaderContext leaf : index.leaves()) {
            Terms ids = leaf.reader().terms(Fields.ID);
            if (ids != null) {
                TermsEnum each = ids.iterator();
                for (BytesRef id = each.next(); id != null; id = each.next()) {
                    seen.add(new EntityId(id.utf8ToString()));
                }
            }
        }
        return seen;
    }

    /** Adds one; false if it is certain that it was not there. */
    boolean add(EntityId id) {
        long number = Long.parseLong(id.id().substring(1));
        if (number >= LARGEST) {
            return true;
        }
        BitSet ofItsKind = id.onWikidata() ? items : others;
        boolean seen = ofItsKind.get((int) number);
        ofItsKind.set((int) number);
        return seen;
    }
}
