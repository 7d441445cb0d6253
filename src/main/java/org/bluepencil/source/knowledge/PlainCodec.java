package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.SegmentInfoFormat;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * Lucene's own form of an index, entities in small blocks, without what it notes of the machine and the hour, so that the
 * same dump gives the same bytes. It is read back as Lucene's own.
 */
final class PlainCodec extends FilterCodec {
    private final StoredFieldsFormat entities = new SmallBlocks();

    PlainCodec() {
        super(Codec.getDefault().getName(), Codec.getDefault());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return entities;
    }

    @Override
    public SegmentInfoFormat segmentInfoFormat() {
        SegmentInfoFormat format = delegate.segmentInfoFormat();
        return new SegmentInfoFormat() {
            @Override
            public SegmentInfo read(Directory directory, String segment, byte[] id, IOContext context)
                    throws IOException {
                return format.read(directory, segment, id, context);
            }

            @Override
            public void write(Directory directory, SegmentInfo info, IOContext context) throws IOException {
                SegmentInfo plain = new SegmentInfo(
                        info.dir,
                        info.getVersion(),
                        info.getMinVersion(),
                        info.name,
                        info.maxDoc(),
                        info.getUseCompoundFile(),
                        info.getHasBlocks(),
                        info.getCodec(),
                        Map.of(),
                        info.getId(),
                        info.getAttributes(),
                        info.getIndexSort());
                plain.setFiles(info.files());
                format.write(directory, plain, context);
                info.addFiles(plain.files());
            }
        };
    }
}
