package org.bluepencil.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BatchLineTest {

    @Test
    void textIsReadWithoutAnyChange() {
        BatchLine line =
                BatchLine.parse("{\"id\":\"a\",\"text\":\"\\ufeff <b>One</b>  &amp;\\r\\n\\n two\\u0000.\"}", 1);

        assertThat(line).isInstanceOfSatisfying(BatchLine.Good.class, good -> {
            assertThat(good.article().text()).isEqualTo("\ufeff <b>One</b>  &amp;\r\n\n two\0.");
            assertThat(good.article().map().original(new Span(2, 5))).contains(new Span(2, 5));
            assertThat(good.article().published()).isNull();
            assertThat(good.asOf()).isNull();
            assertThat(good.pages()).isEmpty();
        });
    }

    @Test
    void everyField() {
        BatchLine line = BatchLine.parse(
                """
                {"id": 7, "text": "The dam is safe.", "published": "2024-07-05T23:00:00-05:00", "as_of": "2024-08-01", "title": "Dam", \
                "url": "https://a.example/", "more": [1], "pages": ["https://b.example/x", "pages/one.html", \
                {"path": "two.html", "url": "https://b.example/two", "date": "2024-06-01", "standing": 1}]}""",
                3);

        assertThat(line).isInstanceOfSatisfying(BatchLine.Good.class, good -> {
            assertThat(good.id()).isEqualTo("7");
            assertThat(good.article().published()).isEqualTo(LocalDate.of(2024, 7, 5));
            assertThat(good.asOf()).isEqualTo(LocalDate.of(2024, 8, 1));
            assertThat(good.article().title()).isEqualTo("Dam");
            assertThat(good.article().url()).isEqualTo("https://a.example/");
            assertThat(good.pages())
                    .containsExactly(
                            new CitedPage(null, "https://b.example/x", null),
                            new CitedPage("pages/one.html", null, null),
                            new CitedPage("two.html", "https://b.example/two", LocalDate.of(2024, 6, 1), 1));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\",\"text\":\"b\"|`line 4, column `|",
                "[1]|expected a JSON object|",
                "{\"text\":\"b\"}|\"id\" is missing|",
                "{\"id\":\"a\"}|\"text\" is missing|a",
                "{\"id\":\"a\",\"text\":5}|\"text\" is missing or no string|a",
                "{\"id\":\"a\",\"text\":\" \"}|\"text\" is empty|a",
                "{\"id\":\"a\",\"text\":\"b\",\"published\":\"05/07/2024\"}|\"published\" is no date: \"05/07/2024\"|a",
                "{\"id\":\"a\",\"text\":\"b\",\"as_of\":2024}|\"as_of\" is no string|a",
                "{\"id\":\"a\",\"text\":\"b\",\"pages\":[{}]}|\"pages\"|a",
                "{\"id\":\"a\",\"text\":\"b\",\"pages\":[{\"path\":\"p\",\"standing\":4}]}|\"standing\" of a page is 1, 2 or 3|a",
                "{\"id\":\"a\",\"id\":\"b\",\"text\":\"b\"}|Duplicate|",
                "{\"id\":\"a\",\"text\":\"b\"} {}|not JSON|",
            })
    void aBadLineSaysWhatIsWrong(String json, String message, String id) {
        BatchLine line = BatchLine.parse(json, 4);

        assertThat(line)
                .asInstanceOf(InstanceOfAssertFactories.type(BatchLine.Bad.class))
                .satisfies(bad -> {
                    assertThat(bad.error()).startsWith("line 4").contains(message);
                    assertThat(bad.id()).isEqualTo(id);
                });
    }

    @Test
    void emptyAndDeeplyNestedLinesAreBadToo() {
        assertThat(BatchLine.parse("  ", 1)).isInstanceOf(BatchLine.Bad.class);
        assertThat(BatchLine.parse("[".repeat(100_000), 1)).isInstanceOf(BatchLine.Bad.class);
        assertThat(BatchLine.parse("{\"id\":\"a\",\"pages\":" + "[".repeat(100_000), 1))
                .isInstanceOf(BatchLine.Bad.class);
    }
}
