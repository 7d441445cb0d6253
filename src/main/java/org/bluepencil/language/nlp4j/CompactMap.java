package org.bluepencil.language.nlp4j;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A read-only map from words to values; equal values are stored once. */
final class CompactMap<V> extends AbstractMap<String, V> {
    private final WordTable words;
    private final int[] valueOf;
    private final List<V> values;

    private CompactMap(WordTable words, int[] valueOf, List<V> values) {
        this.words = words;
        this.valueOf = valueOf;
        this.values = values;
    }

    static <V> void write(Map<String, V> map, DataOutputStream out, Function<V, String> encode) throws IOException {
        Map<String, Integer> distinct = new LinkedHashMap<>();
        int[] valueOf = map.values().stream()
                .mapToInt(value -> distinct.computeIfAbsent(encode.apply(value), v -> distinct.size()))
                .toArray();
        WordTable.of(map.keySet()).write(out);
        PackedArrays.write(valueOf, out);
        out.writeInt(distinct.size());
        for (String value : distinct.keySet()) {
            out.writeUTF(value);
        }
    }

    static <V> CompactMap<V> read(DataInputStream in, Function<String, V> decode) throws IOException {
        WordTable words = WordTable.read(in);
        int[] valueOf = PackedArrays.ints(in);
        int distinct = in.readInt();
        List<V> values = new ArrayList<>(distinct);
        for (int i = 0; i < distinct; i++) {
            values.add(decode.apply(in.readUTF()));
        }
        return new CompactMap<>(words, valueOf, values);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int number = key instanceof String word ? words.find(word) : WordTable.ABSENT;
        return number == WordTable.ABSENT ? null : values.get(valueOf[number]);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        throw new UnsupportedOperationException("look words up; this map is not listed");
    }
}
