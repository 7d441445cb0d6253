package org.bluepencil.source.knowledge;

import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;

/** The stored bytes of an entity: its head and its statements, or the head alone, behind which reading stops. */
final class StoredEntity extends StoredFieldVisitor {
    private final boolean onlyHead;
    private byte[] head = {};
    private byte[] body = {};

    /**
     * Reads one entity.
     *
     * @param onlyHead whether to leave out its statements, of which a large one has thousands
     */
    StoredEntity(boolean onlyHead) {
        this.onlyHead = onlyHead;
    }

    @Override
    public Status needsField(FieldInfo field) {
        boolean whole = head.length > 0 && (onlyHead || body.length > 0);
        return whole ? Status.STOP : Status.YES;
    }

    @Override
    public void binaryField(FieldInfo field, byte[] value) {
        if (field.name.equals(Fields.HEAD)) {
            head = value;
        } else {
            body = value;
        }
    }

    EntityRecord entity() {
        return onlyHead ? EntityCodec.readHead(head) : EntityCodec.read(head, body);
    }
}
