package org.bluepencil.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ToldHoldersTest {
    private static List<String> told(String paragraph) {
        String page = "Quay Tern\n\n" + paragraph;
        ReadPage read = ReadPage.of("page.txt", page.getBytes(StandardCharsets.UTF_8), null);
        return ToldHolders.of(read.article(), PageTopic.of(read)).stream()
                .filter(row -> row.hold() == TermRow.Hold.SHARED)
                .flatMap(row -> row.sentences("Quay Tern").stream())
                .toList();
    }

    @Test
    void aSentenceListsWhoHeldAPlaceOfTheTopic() {
        assertThat(told(
                        "Quay Tern is a magazine. Most issues are small. Its editors included Ida Marsh (1874 to 1890, with interruptions),"
                                + " Olan Brusk (1883—1886), and Piet Lorne (1887–94)."))
                .containsExactly(
                        "Olan Brusk was the editor of Quay Tern from 1883 to 1886.",
                        "Piet Lorne was the editor of Quay Tern from 1887 to 1894.");
        assertThat(told("Past chairwomen have been Ida Marsh (1926-1938) and Mara Holt (1938-1956)."))
                .containsExactly(
                        "Ida Marsh was the chairwoman of Quay Tern from 1926 to 1938.",
                        "Mara Holt was the chairwoman of Quay Tern from 1938 to 1956.");
    }

    @Test
    void whatMayBeAnothersPlaceOrALifeIsNotRead() {
        assertThat(told("Quay Tern is a magazine. Tarn Press owns it. Its editors included Ida Marsh (1883–1886)."))
                .isEmpty();
        assertThat(told("Its deputy editors included Ida Marsh (1883–1886).")).isEmpty();
        assertThat(told("Its editors included Ida Marsh (1883–1965).")).isEmpty();
        assertThat(told("Its editors included Ida Marsh (1883–1886), who had left Tarn."))
                .isEmpty();
        assertThat(told("Its editors did not include Ida Marsh (1883–1886).")).isEmpty();
    }
}
