package org.bluepencil.language.nlp4j;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * Distinct words, each with a number from 0 on: all in one byte array, found by open addressing. Takes a third of the
 * memory of a hash map, loads without hashing anew, and looks words up without making objects. Most of what is looked up is
 * not there, and memory is far away: so a slot holds eight bits of its word's hash beside the number, and a word of another
 * hash is told apart without going where it stands.
 */
final class WordTable {
    static final int ABSENT = -1;
    private static final int LAST_OF_ONE_BYTE = 0x7f;
    private static final int TAG_SHIFT = 24;
    /** The bits of a slot that hold a word's number plus one; a slot without a word is 0. */
    private static final int NUMBER = (1 << TAG_SHIFT) - 1;

    private final byte[] words;
    private final int[] offsets;
    private final int[] slots;

    private WordTable(byte[] words, int[] offsets, int[] slots) {
        this.words = words;
        this.offsets = offsets;
        this.slots = slots;
    }

    /** A table that numbers the words in the order given. */
    static WordTable of(Collection<String> given) {
        int size = given.size();
        if (size >= NUMBER) {
            throw new IllegalArgumentException("more words than " + TAG_SHIFT + " bits number: " + size);
        }
        int[] offsets = new int[size + 1];
        int[] slots = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        int total = given.stream()
                .mapToInt(w -> w.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        byte[] words = new byte[total];
        int number = 0;
        for (String word : given) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            System.arraycopy(bytes, 0, words, offsets[number], bytes.length);
            offsets[number + 1] = offsets[number] + bytes.length;
            int slot = slot(word, slots.length);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = tag(word) | ++number;
        }
        return new WordTable(words, offsets, slots);
    }

    static WordTable read(DataInputStream in) throws IOException {
        return new WordTable(PackedArrays.bytes(in), PackedArrays.ints(in), PackedArrays.ints(in));
    }

    void write(DataOutputStream out) throws IOException {
        PackedArrays.write(words, out);
        PackedArrays.write(offsets, out);
        PackedArrays.write(slots, out);
    }

    int size() {
        return offsets.length - 1;
    }

    /** The number of a word, or {@link #ABSENT}. */
    int find(String word) {
        int slot = slot(word, slots.length);
        int tag = tag(word);
        while (slots[slot] != 0) {
            int number = (slots[slot] & NUMBER) - 1;
            if ((slots[slot] & ~NUMBER) == tag && is(word, offsets[number], offsets[number + 1])) {
                return number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return ABSENT;
    }

    /** What Java promises of a string's hash code holds on every machine: a table may be stored with it. */
    private static int slot(String word, int slots) {
        int hash = word.hashCode() * 0x9e3779b9;
        return (hash ^ (hash >>> 15)) & (slots - 1);
    }

    /** Bits of the hash that the slot does not depend on alone. */
    private static int tag(String word) {
        return (word.hashCode() * 0x85ebca6b) & ~NUMBER;
    }

    private boolean is(String word, int from, int to) {
        if (word.length() > to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter > LAST_OF_ONE_BYTE) {
                byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
                return Arrays.equals(words, from, to, bytes, 0, bytes.length);
            }
            if (words[from + i] != letter) {
                return false;
            }
        }
        return word.length() == to - from;
    }
}
