package org.bluepencil.source.knowledge;

import java.io.IOException;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.codecs.StoredFieldsWriter;
import org.apache.lucene.codecs.lucene90.Lucene90StoredFieldsFormat;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * Lucene's own form of stored fields in smaller blocks. Entities are looked up one by one, each from another block, and what
 * is unpacked for one of them grows with the block. The size of the blocks stands in the file, so that Lucene reads them back as its own.
 */
final class SmallBlocks extends StoredFieldsFormat {
    /** Lucene's own are of 80 KB. */
    private static final int BYTES = 16 * 1024;

    // As in Lucene's own format, whose reader asks for the name.
    private static final String NAME = "Lucene90StoredFieldsFastData";
    private static final int MOST_DOCUMENTS = 1024;
    private static final int BLOCKS_AN_INDEX_ENTRY = 10;

    private final StoredFieldsFormat own = new Lucene90StoredFieldsFormat();
    private final StoredFieldsFormat small = new Lucene90CompressingStoredFieldsFormat(
            NAME, Lucene90StoredFieldsFormat.BEST_SPEED_MODE, BYTES, MOST_DOCUMENTS, BLOCKS_AN_INDEX_ENTRY);

    @Override
    public StoredFieldsReader fieldsReader(Directory directory, SegmentInfo info, FieldInfos fields, IOContext context)
            throws IOException {
        return own.fieldsReader(directory, info, fields, context);
    }

    @Override
    public StoredFieldsWriter fieldsWriter(Directory directory, SegmentInfo info, IOContext context)
            throws IOException {
        info.putAttribute(Lucene90StoredFieldsFormat.MODE_KEY, Lucene90StoredFieldsFormat.Mode.BEST_SPEED.name());
        return small.fieldsWriter(directory, info, context);
    }
}
