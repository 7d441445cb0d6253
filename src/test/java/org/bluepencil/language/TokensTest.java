package org.bluepencil.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Berlin-based firm|the Berlin - based firm",
                "a 10-member board|a 10 - member board",
                "a 71-year-old man|a 71 - year - old man",
                "on its 10th birthday|on its 10th birthday",
                "in mid-2019|in mid-2019",
                "the 2018-2020 plan|the 2018 - 2020 plan",
                "the 2018–20 plan|the 2018 – 20 plan",
                "U.S.-led talks|U.S. - led talks",
                "the group’s plan didn’t work|the group ’s plan did n’t work",
                "it cost $1.5 billion|it cost $ 1.5 billion",
                "gains in GDP.|gains in GDP .",
                "it ended on June 4.|it ended on June 4 .",
            })
    void areCutAsFramesExpect(String text, String words) {
        assertThat(English.sentence(text).tokens()).extracting(Token::form).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It’s the group’s — not the firm’s — 41bn-yuan plan,” Ann O’Neil said…",
                "A line\nbreak,\u00a0a tab\tand an emoji \uD83D\uDE00 in \"quotes\" (see www.example.org).",
                "Prices rose 3.5% to €3.2m; nobody cared!!! ”[So]“ it goes"
            })
    void standWhereTheirWordsStand(String text) {
        List<Sentence> sentences = English.read(text, new ListedNames());
        int last = 0;
        StringBuilder read = new StringBuilder();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
                assertThat(token.form()).isEqualTo(token.span().of(text));
                last = token.span().end();
                read.append(token.form());
            }
        }

        assertThat(read.toString()).isEqualTo(text.replaceAll("[\\s\u00a0]", ""));
    }
}
