package org.bluepencil.language.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bluepencil.language.English;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * One reading a line of {@code negation.csv}: the sentence; the verb that tells it, or none; the word that says what, the others that
 * it is told of; and how.
 */
class NegationTest {

    @ParameterizedTest
    @CsvFileSource(resources = "negation.csv", delimiter = '|')
    void reachesAsFarAsItsScope(String text, String verb, String trigger, String told, String expected) {
        Sentence sentence = English.sentence(text);
        int teller = verb == null ? -1 : index(sentence, verb);
        List<Integer> words =
                Arrays.stream(told.split(" ")).map(w -> index(sentence, w)).toList();

        Polarity polarity = Negation.of(sentence, teller, index(sentence, trigger), words);

        assertThat(polarity.name().toLowerCase(Locale.ROOT)).isEqualTo(expected);
    }

    /** A word, or "member#2" for the second of its form. */
    private static int index(Sentence sentence, String word) {
        String[] parts = word.split("#");
        List<Integer> found = sentence.tokens().stream()
                .filter(t -> t.form().equals(parts[0]))
                .map(Token::index)
                .toList();
        return found.get(parts.length == 1 ? 0 : Integer.parseInt(parts[1]) - 1);
    }
}
