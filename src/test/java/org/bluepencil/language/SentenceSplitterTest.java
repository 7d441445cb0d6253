package org.bluepencil.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;
import org.bluepencil.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slash marks where a sentence shall end; the text is read without it. */
class SentenceSplitterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. economy grew./U.S. officials met at 9 a.m. on Jan. 5 with J. K. Rowling.",
                "Executives of Acme Inc. came too./The firm, No. 3 in its field, paid $1.5 billion.",
                "He lives in the U.S./The visit ended at 5 p.m./Mr. Lee left St. Petersburg on Wednesday.",
                "“We won.”/She smiled./“We will win again,” he said./“Is it over?” they asked.",
                "Analysts saw gains in GDP./India led the group.",
                "He said “[the union] will grow … and thrive.”/Nobody objected.",
                "The bloc includes Peru./[That] It was founded later./She paused…/Then she went on.",
                "” [ABC] “Peru has a role.”/The rest is unclear.",
                "(The deal was signed in May.)/It expired on June 4./Nothing followed.",
                "He said: “It is over./We lost.”/Then he left.",
                "The price rose by 3.5 per cent to £2.40./Version 2.0 came later.",
                "It can't go on!!!/Really?!/\"Yes.\"/\"No.\"",
                "The talks in Washington, D.C., ended."
            })
    void endsWhereASentenceEnds(String marked) {
        String[] expected = marked.split("/");
        String text = String.join(" ", expected).replace("Peru. [That]", "Peru.[That]");

        assertThat(English.read(text, new ListedNames()).stream()
                        .map(s -> s.span().of(text)))
                .containsExactly(expected);
    }

    @Test
    void neverCrossesAPassage() {
        String text = "A summit opens\nLeaders met in Lima";
        Article article = English.article(
                text,
                List.of(
                        new Passage(Passage.Kind.HEADING, new Span(0, 14)),
                        new Passage(Passage.Kind.PARAGRAPH, new Span(15, text.length()))));

        assertThat(English.read(article))
                .extracting(s -> s.span().of(text))
                .containsExactly("A summit opens", "Leaders met in Lima");
        assertThat(English.read(article)).extracting(Sentence::paragraph).containsExactly(0, 1);
    }
}
