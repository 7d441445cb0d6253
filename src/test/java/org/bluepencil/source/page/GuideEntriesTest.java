package org.bluepencil.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GuideEntriesTest {
    private final GuideEntries listing = new GuideEntries(
            Jsoup.parse(
                    """
            <ul>
            <li>3 <b>Quay Museum</b> (Kajmuseum), 4 Salt Street (<i>lies approximately two miles north of the port.</i>). Open daily.</li>
            <li><b>Tarn Hall</b> (at Velm, across from the theatre). Free.</li>
            <li><b>Orm Mill</b> (closed; moved from Velm).</li>
            </ul>
            """));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quay Museum is located two miles north of the port.",
                "The Quay Museum is situated about two miles north of the port.",
                "Tarn Hall is located at Velm, across from the theatre."
            })
    void theBracketBehindANameSaysWhereItIs(String sentence) {
        assertThat(listing.saying(sentence)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quay Museum is located three miles north of the port.",
                "Quay Museum is located two miles north.",
                "Tarn Hall is located two miles north of the port.",
                "Orm Mill is located in Velm.",
                "Quay Museum is not located two miles north of the port.",
                "Quay Museum was moved two miles north of the port."
            })
    void otherWordsAreNotSaid(String sentence) {
        assertThat(listing.saying(sentence)).isEmpty();
    }
}
