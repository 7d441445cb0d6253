package org.bluepencil.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes that are written once more for each entity, without a lock and without new memory. */
final class GrowingBytes {
    private byte[] bytes = new byte[1 << 16];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void add(byte[] more) {
        if (size + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more.length, bytes.length * 2));
        }
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    void add(String text) {
        add(EntityPiece.bytes(text));
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }
}
