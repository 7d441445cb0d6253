package org.bluepencil.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WordTableTest {

    @Test
    void numbersWordsInTheirOrder() {
        WordTable table = WordTable.of(List.of("summit", "Summit", "", "Aa", "BB"));

        assertThat(table.size()).isEqualTo(5);
        assertThat(table.find("summit")).isZero();
        assertThat(table.find("Summit")).isEqualTo(1);
        assertThat(table.find("")).isEqualTo(2);
        // "Aa" and "BB" have one hash code.
        assertThat(table.find("Aa")).isEqualTo(3);
        assertThat(table.find("BB")).isEqualTo(4);
    }

    @Test
    void knowsNeitherBeginningsNorContinuations() {
        WordTable table = WordTable.of(List.of("Ürümqi", "river"));

        assertThat(List.of("Ürüm", "Ürümqis", "rive", "rivers", "Urumqi", "rivér"))
                .allSatisfy(word -> assertThat(table.find(word)).isEqualTo(WordTable.ABSENT));
    }

    @Test
    void anEmptyTableHoldsNothing() {
        assertThat(WordTable.of(List.of()).find("any")).isEqualTo(WordTable.ABSENT);
    }

    @Test
    void isReadAsWritten() throws IOException {
        // More words than a piece of the stream holds numbers.
        List<String> words = IntStream.range(0, 40_000)
                .mapToObj(i -> (i % 7 == 0 ? "é" : "w") + i)
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordTable.of(words).write(new DataOutputStream(bytes));

        WordTable read = WordTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        for (int i = 0; i < words.size(); i++) {
            assertThat(read.find(words.get(i))).isEqualTo(i);
        }
        assertThat(read.find("w40000")).isEqualTo(WordTable.ABSENT);
    }
}
