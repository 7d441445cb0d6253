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
                        "Quay Tern is a magazine. Most issues are small. Its editors included Ida Marsh (1870 to 1892, with interruptions),"
                                + " Olan Brusk (1875—1877), and Piet Lorne (1878–87)."))
                .containsExactly(
                        "Olan Brusk was the editor of Quay Tern from 1875 to 1877.",
                        "Piet Lorne was the editor of Quay Tern from 1878 to 1887.");
        assertThat(told("Past chairwomen have been Ida Marsh (1926-1938) and Mara Holt (1938-1956)."))
                .containsExactly(
                        "Ida Marsh was the chairwoman of Quay Tern from 1926 to 1938.",
                        "Mara Holt was the chairwoman of Quay Tern from 1938 to 1956.");
    }

    @Test
    void whatMayBeAnothersPlaceOrALifeIsNotRead() {
        assertThat(told("Quay Tern is a magazine. Tarn Press owns it. Its editors included Ida Marsh (1875–1877)."))
                .isEmpty();
        assertThat(told("Its deputy editors included Ida Marsh (1875–1877).")).isEmpty();
        assertThat(told("Its editors included Ida Marsh (1875–1957).")).isEmpty();
        assertThat(told("Its editors included Ida Marsh (1875–1877), who had left Tarn."))
                .isEmpty();
        assertThat(told("Its editors did not include Ida Marsh (1875–1877).")).isEmpty();
    }

    @Test
    void oneServesAfterTheOtherInThePlaceThatTheFirstIsToldToHold() {
        assertThat(
                        told(
                                "The first freely elected mayor after the war was Ida Marsh of the Harbour Party (HP), who served from 1990 to 1991,"
                                        + " followed by Olan Brusk (HP) until 1993. The mayor was chosen by the council then. Piet Lorne of the"
                                        + " Quay Party (QP) served from 1993 until 2006. The council sits in Tarn. Rolf Teld served from 2006 to 2010."))
                .containsExactly(
                        "Ida Marsh was the mayor of Quay Tern from 1990 to 1991.",
                        "Olan Brusk was the mayor of Quay Tern from 1991 to 1993.",
                        "Piet Lorne was the mayor of Quay Tern from 1993 to 2006.");
    }

    @Test
    void whoeverServesInAnUntoldOrAnothersPlaceIsNotRead() {
        assertThat(told("Ida Marsh served from 1990 to 1991.")).isEmpty();
        assertThat(told("The first mayor of Selm was Ida Marsh, who served from 1990 to 1991."))
                .isEmpty();
        assertThat(told("The first mayor was Ida Marsh, who died in 1991. Olan Brusk served from 1991 to 1993."))
                .isEmpty();
        assertThat(told("The first mayor was Ida Marsh, who served from 1993 to 1991."))
                .isEmpty();
    }
}
