package org.bluepencil.claim.worth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.bluepencil.Checking;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.clause.Clauses;
import org.junit.jupiter.api.Test;

class WordSignalsTest {
    private static Set<String> signals(String text, String kind) {
        Sentence sentence = Checking.onStarter()
                .check(Checking.text(text, "2021-03-10"), null)
                .extraction()
                .sentences()
                .get(0);
        return Signals.of(sentence, Clauses.of(sentence)).keySet().stream()
                .filter(name -> name.startsWith(kind))
                .collect(Collectors.toSet());
    }

    @Test
    void aWordCountsByItsLemmaAndANameDoesNot() {
        assertThat(signals("Marta hired nurses.", "word:")).containsExactlyInAnyOrder("word:hire", "word:nurse");
    }

    @Test
    void wordsThatAreUsedAlikeAreOfOneFamily() {
        Set<String> plumber = signals("A plumber", "family:");

        assertThat(plumber).isNotEmpty().isEqualTo(signals("A teacher", "family:"));
        assertThat(plumber).doesNotContainAnyElementsOf(signals("quickly", "family:"));
    }

    @Test
    void marksAreNoWords() {
        assertThat(signals("Well, no.", "word:")).containsExactlyInAnyOrder("word:well", "word:no");
    }
}
