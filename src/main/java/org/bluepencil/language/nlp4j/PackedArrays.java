package org.bluepencil.language.nlp4j;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Whole arrays on a stream, each after its length; read piece by piece, so that nothing is held twice. */
final class PackedArrays {
    private static final int PIECE = 1 << 16;

    private PackedArrays() {}

    static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static void write(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        out.write(bytes.array());
    }

    static void write(float[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
        bytes.asFloatBuffer().put(numbers);
        out.write(bytes.array());
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    static int[] ints(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        for (int at = 0; at < numbers.length; at += PIECE / Integer.BYTES) {
            int count = Math.min(PIECE / Integer.BYTES, numbers.length - at);
            in.readFully(piece.array(), 0, count * Integer.BYTES);
            piece.asIntBuffer().get(numbers, at, count);
        }
        return numbers;
    }

    static float[] floats(DataInputStream in) throws IOException {
        float[] numbers = new float[in.readInt()];
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        for (int at = 0; at < numbers.length; at += PIECE / Float.BYTES) {
            int count = Math.min(PIECE / Float.BYTES, numbers.length - at);
            in.readFully(piece.array(), 0, count * Float.BYTES);
            piece.asFloatBuffer().get(numbers, at, count);
        }
        return numbers;
    }
}
