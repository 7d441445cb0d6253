package org.bluepencil.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluepencil.article.Passage.Kind;
import org.junit.jupiter.api.Test;

final class TextBlocksTest {

    @Test
    void aLineIsAParagraphWhereLinesEndSentences() {
        assertThat(
                        texts(
                                "The mill closed in March this year.\nSome 74 people lost their work.\nThe site is for sale now.\n"))
                .hasSize(3);
    }

    @Test
    void longLinesAreParagraphsEvenWithoutFullStops() {
        String line = "word ".repeat(40).strip();

        assertThat(texts(line + "\n" + line + "\n" + line)).hasSize(3);
    }

    @Test
    void wrappedLinesMakeOneParagraph() {
        String text =
                """
                The paper mill at Sorno will close in March, its owners said on Wednesday
                after months of talks. It opened in 1909 and once gave work to more than
                1,200 people, most of whom came from the two villages across the river.

                Only 74 are left.
                """;

        assertThat(texts(text)).hasSize(2);
        assertThat(texts(text).get(0)).startsWith("The paper").endsWith("the river.");
    }

    @Test
    void aRaggedLineDoesNotEndASentence() {
        String text =
                """
                The council of the old harbour met on Monday to hear the
                owners of the three mills, the miners' guild and the
                Tarn ferry company, which had asked for a longer quay and
                a second crane.
                """;

        assertThat(TextBlocks.of(text)).hasSize(1);
    }

    @Test
    void aLineBrokenWithinASentenceGoesOnWhereNothingElseIsWrapped() {
        assertThat(
                        TextBlocks.of(
                                """
                        The ferry to the island was late again, and the council, which had promised two boats for the summer, sent
                        only one to the harbour.
                        Nobody came.
                        """))
                .hasSize(2);
    }

    @Test
    void aShortLineEndsItsParagraphInWrappedText() {
        String text =
                """
                The paper mill at Sorno will close in March, its owners said on Wednesday
                after months of talks.
                It opened in 1909 and once gave work to more than 1,200 people, most of
                whom came from the two villages across the river, and some from far away.
                """;

        assertThat(texts(text)).hasSize(2);
    }

    @Test
    void verseAndAddressesKeepTheirLines() {
        assertThat(texts("Mill Lane 4\nSorno\nPost box 12\n\nThe mill is for sale."))
                .hasSize(4);
    }

    @Test
    void listMarksStandOutsideOfTheirPassage() {
        List<Passage> passages =
                TextBlocks.of("Two things changed.\n\n* The lock was repaired.\n2. The lamps are new.\n");

        assertThat(passages).extracting(Passage::kind).containsExactly(Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.LIST_ITEM);
        assertThat(passages.get(1).span().start()).isEqualTo(23);
    }

    @Test
    void figuresAtTheStartOfALineAreNoListMarks() {
        assertThat(TextBlocks.of("2024 was dry.\n14,000 people left.\n3.5 metres were missing."))
                .extracting(Passage::kind)
                .containsOnly(Kind.PARAGRAPH);
    }

    private static List<String> texts(String text) {
        return TextBlocks.of(text).stream()
                .map(passage -> passage.span().of(text))
                .toList();
    }
}
