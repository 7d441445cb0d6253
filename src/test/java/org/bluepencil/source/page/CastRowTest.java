package org.bluepencil.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class CastRowTest {
    private static final String OTHERS = "<li>Rolf Penn as the Ferryman</li><li>Ada Holt as Widow Ash</li>";

    private static Document list(String items) {
        return Jsoup.parse("<ul>" + items + "</ul>");
    }

    @Test
    void aRowTellsWhoPlaysAndWhom() {
        List<CastRow> rows =
                CastRow.of(list("<li>Evi Solberg as Captain Moth (uncredited)</li>" + OTHERS), "Captain Moth sailed.");
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.sentences("Low Water"))
                .containsExactly("Evi Solberg appeared in Low Water.", "Captain Moth is a character in Low Water."));
    }

    @Test
    void oneRowIsNoCast() {
        assertThat(CastRow.of(list("<li>Evi Solberg as Captain Moth</li>"), "Captain Moth sailed."))
                .isEmpty();
    }

    @Test
    void aSentenceIsNoRow() {
        assertThat(CastRow.of(
                        list("<li>Evi Solberg was seen as Captain Moth by all.</li>" + OTHERS), "Captain Moth sailed."))
                .isEmpty();
    }
}
