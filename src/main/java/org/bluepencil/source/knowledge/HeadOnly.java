package org.bluepencil.source.knowledge;

import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;

/** Reads the head of a stored entity, and stops before its statements, of which a large one has thousands. */
final class HeadOnly extends StoredFieldVisitor {
    private byte[] head = {};

    @Override
    public Status needsField(FieldInfo field) {
        if (field.name.equals(Fields.HEAD)) {
            return Status.YES;
        }
        return head.length == 0 ? Status.NO : Status.STOP;
    }

    @Override
    public void binaryField(FieldInfo field, byte[] value) {
        head = value;
    }

    byte[] head() {
        return head;
    }
}
