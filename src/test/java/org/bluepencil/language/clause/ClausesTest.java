package org.bluepencil.language.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bluepencil.language.English;
import org.bluepencil.language.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * One clause a line of {@code clauses.csv}: the sentence, the verb, who does it, to whom, complements, what follows the
 * prepositions, and how it is said.
 */
class ClausesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "clauses.csv", delimiter = '|', emptyValue = "", nullValues = "\u0000")
    void readWhoDidWhatToWhom(String text, String expected) {
        Sentence sentence = English.sentence(text);
        String verb = expected.substring(0, expected.indexOf(':'));
        List<String> read = Clauses.of(sentence).stream()
                .filter(c -> c.phrase().equals(verb))
                .map(c -> print(sentence, c))
                .toList();

        assertThat(read).containsExactly(expected);
    }

    private static String print(Sentence sentence, Clause clause) {
        StringBuilder line = new StringBuilder(clause.phrase()).append(':');
        append(line, "by", words(sentence, clause.agents()));
        append(line, "to", words(sentence, clause.patients()));
        append(line, "is", words(sentence, clause.complements()));
        new TreeMap<>(clause.prepositions())
                .forEach((preposition, objects) -> append(line, "<" + preposition + ">", words(sentence, objects)));
        line.append(' ').append(clause.tense().name().toLowerCase(Locale.ROOT));
        line.append(clause.passive() ? " passive" : "");
        line.append(clause.negated() ? " negated" : "");
        line.append(clause.modal() ? " modal" : "");
        line.append(clause.question() ? " question" : "");
        line.append(clause.subordinate() ? " subordinate" : "");
        return line.toString();
    }

    private static void append(StringBuilder line, String label, String words) {
        if (!words.isEmpty()) {
            line.append(' ').append(label).append('=').append(words);
        }
    }

    private static String words(Sentence sentence, List<Integer> tokens) {
        return tokens.stream().map(i -> sentence.token(i).form()).collect(Collectors.joining(","));
    }
}
