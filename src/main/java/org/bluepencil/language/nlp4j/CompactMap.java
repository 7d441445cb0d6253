package org.bluepencil.language.nlp4j;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A read-only map from words to values: all keys in one byte array, found by open addressing; equal values are stored
 * once. Takes a third of the memory of a hash map and loads without hashing anew.
 */
final class CompactMap<V> extends AbstractMap<String, V> {
    private final byte[] keys;
    private final int[] offsets;
    private final int[] valueOf;
    private final int[] slots;
    private final List<V> values;

    private CompactMap(byte[] keys, int[] offsets, int[] valueOf, int[] slots, List<V> values) {
        this.keys = keys;
        this.offsets = offsets;
        this.valueOf = valueOf;
        this.slots = slots;
        this.values = values;
    }

    static <V> void write(Map<String, V> map, DataOutputStream out, Function<V, String> encode) throws IOException {
        int size = map.size();
        Map<String, Integer> distinct = new LinkedHashMap<>();
        ByteArrayOutputStream keyBytes = new ByteArrayOutputStream();
        int[] offsets = new int[size + 1];
        int[] valueOf = new int[size];
        int[] slots = new int[Integer.highestOneBit(Math.max(16, size * 2 - 1)) * 2];
        int entry = 0;
        for (Map.Entry<String, V> e : map.entrySet()) {
            byte[] key = e.getKey().getBytes(StandardCharsets.UTF_8);
            offsets[entry] = keyBytes.size();
            keyBytes.writeBytes(key);
            valueOf[entry] = distinct.computeIfAbsent(encode.apply(e.getValue()), v -> distinct.size());
            int slot = hash(key) & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = ++entry;
        }
        offsets[size] = keyBytes.size();
        out.writeInt(size);
        out.writeInt(slots.length);
        out.writeInt(keyBytes.size());
        keyBytes.writeTo(out);
        for (int[] numbers : List.of(offsets, valueOf, slots)) {
            ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
            bytes.asIntBuffer().put(numbers);
            out.write(bytes.array());
        }
        out.writeInt(distinct.size());
        for (String value : distinct.keySet()) {
            out.writeUTF(value);
        }
    }

    static <V> CompactMap<V> read(DataInputStream in, Function<String, V> decode) throws IOException {
        int size = in.readInt();
        int slotCount = in.readInt();
        byte[] keys = in.readNBytes(in.readInt());
        int[] offsets = readInts(in, size + 1);
        int[] valueOf = readInts(in, size);
        int[] slots = readInts(in, slotCount);
        int distinct = in.readInt();
        List<V> values = new ArrayList<>(distinct);
        for (int i = 0; i < distinct; i++) {
            values.add(decode.apply(in.readUTF()));
        }
        return new CompactMap<>(keys, offsets, valueOf, slots, values);
    }

    private static int[] readInts(DataInputStream in, int count) throws IOException {
        int[] numbers = new int[count];
        ByteBuffer.wrap(in.readNBytes(count * Integer.BYTES)).asIntBuffer().get(numbers);
        return numbers;
    }

    private static int hash(byte[] key) {
        int hash = 0x811c9dc5;
        for (byte b : key) {
            hash = (hash ^ b) * 16777619;
        }
        return hash ^ (hash >>> 15);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        if (!(key instanceof String word)) {
            return null;
        }
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        int slot = hash(bytes) & (slots.length - 1);
        while (slots[slot] != 0) {
            int entry = slots[slot] - 1;
            if (Arrays.equals(keys, offsets[entry], offsets[entry + 1], bytes, 0, bytes.length)) {
                return values.get(valueOf[entry]);
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return valueOf.length;
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        throw new UnsupportedOperationException("look words up; this map is not listed");
    }
}
