package org.bluepencil.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.language.Dependencies;
import org.bluepencil.language.English;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a clause without its verb hangs beside what it is parallel to, with its time below it. */
final class GappingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ruvia joined the League in 1999 and the Union in 2004. | Union | League | 2004
            Ruvia joined the League in 1999, the Union in 2004 and the Court in 2013. | Court | League | 2013
            Ruvia joined the League in 1999 and the Union five years later. | Union | League | later
            In 1999 Ruvia joined the League and in 2004 the Union. | Union | League | 2004
            She served in the Guard from 1951 to 1953; the Army from 1953 to 1956. | Army | Guard | 1953
            Spain joined in 1986, Finland in 1995. | Finland | Spain | 1995
            The museum was opened in May 1990 and the library in June 2001. | library | museum | 2001
            She was president of Ruvia from 1990 to 1995 and mayor of Tarn from 1980 to 1986. | mayor | president | 1980
            The firm had 300 workers in 2010 and 420 in 2023. | 420 | workers | 2023
            """)
    void aRemnantStandsBesideItsParallel(String text, String remnant, String parallel, String time) {
        Sentence sentence = English.sentence(text);

        Token root = word(sentence, remnant);
        assertThat(root.relation()).isEqualTo("conj");
        assertThat(sentence.token(root.head()).form()).isEqualTo(parallel);
        assertThat(sentence.tokens())
                .filteredOn(t -> t.is(Dependencies.ORPHAN) && t.head() == root.index())
                .singleElement()
                .satisfies(orphan -> assertThat(sentence.tokens())
                        .anyMatch(t -> t.form().equals(time) && sentence.isBelow(t.index(), orphan.index())));
    }

    @Test
    void aRemnantWithItsPrepositionHangsWhereTheOtherDoes() {
        Sentence sentence =
                English.sentence("Ruvia has been a member of the League since 2004 and of the Union since 1991.");

        Token of = sentence.token(word(sentence, "Union").head());
        assertThat(of.form()).isEqualTo("of");
        assertThat(sentence.token(of.head()).form()).isEqualTo("member");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruvia joined the League in 1999 and the government in 2004 led it into the Union.",
                "Founded in 1998, the club in 2004 won the cup.",
                "The twins were born in 1951 and 1948, in Tarn and Velm.",
                "She was born in Tarn at the beginning of May, six years after the war.",
                "Ruvia joined the League in 1999 and the Union, which had been founded in 1951, in 2004.",
                "Ruvia joined the League and the Union in 2004.",
            })
    void otherSentencesHaveNone(String text) {
        assertThat(English.sentence(text).tokens()).noneMatch(t -> t.is(Dependencies.ORPHAN));
    }

    private static Token word(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
