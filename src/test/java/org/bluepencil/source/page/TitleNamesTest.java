package org.bluepencil.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluepencil.article.Passage;
import org.bluepencil.article.Span;
import org.bluepencil.language.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Tern K48,The Tern K48 was sold.,true",
        "Many a Slip,Many a Slip was broadcast on Radio Selm.,true",
        "Many a Slip,The many a slip was broadcast on Radio Selm.,false",
        "Prime Minister,The Prime Minister was in Tarn.,false",
        "Prime Minister,Prime Minister Holt was in Tarn.,false",
        "Prime Minister,Their Prime Minister was in Tarn.,false",
        "Open harbours,Open harbours are dear.,false"
    })
    void aHeadingIsANameWhereItIsWrittenAsOne(String heading, String text, boolean name) {
        Sentence sentence = new Sentence(new Span(0, text.length()), Passage.Kind.PARAGRAPH, 0, List.of(), List.of());
        assertThat(TitleNames.in(text, List.of(sentence), List.of(heading))).hasSize(name ? 1 : 0);
    }
}
