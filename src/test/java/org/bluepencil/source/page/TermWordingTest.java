package org.bluepencil.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TermWordingTest {
    private static boolean says(String sentence) {
        TermRow row = new TermRow(
                "warden",
                "Mara Holt",
                List.of("from 3 May 1990 to 1996"),
                TermRow.Hold.ALONE,
                "Mara Holt (3 May 1990–1996)");
        return new TermWording("Warden of the Quay"::equals).says(sentence, row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Holt was Warden of the Quay from 1990 to 1996.",
                "Mara Holt was the Warden of the Quay from 3 May 1990 until 1996.",
                "Dame Mara Holt was Warden of the Quay from 1990 to 1996.",
                "Mara Holt served as Warden of the Quay between 1990 and 1996."
            })
    void theRowIsSaidInAnyOfTheseWays(String sentence) {
        assertThat(says(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Holt was Warden of the Quay from 1990 to 1997.",
                "Mara Holt was Deputy Warden of the Quay from 1990 to 1996.",
                "Mara Holt was not Warden of the Quay from 1990 to 1996.",
                "Mara Holt was Warden of the Tarn from 1990 to 1996.",
                "Ida Holt was Warden of the Quay from 1990 to 1996.",
                "Mara Holt was Warden of the Quay from 4 May 1990 to 1996.",
                "Mara Holt was the first Warden of the Quay from 1990 to 1996.",
                "Few know that Mara Holt was Warden of the Quay from 1990 to 1996."
            })
    void whatSaysMoreOrLessIsNotTheRow(String sentence) {
        assertThat(says(sentence)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Chief Warden of the Quay,true",
        "Water Warden for Tarn,true",
        "Deputy Warden of the Quay,false",
        "Wardens' Clerk,false"
    })
    void aListMayGoWithoutTheAdjectivesOfItsOffice(String office, boolean same) {
        TermRow row = new TermRow(
                "warden", "Mara Holt", List.of("from 1990 to 1996"), TermRow.Hold.ALONE, "Mara Holt 1990-1996");
        assertThat(new TermWording(office::equals).says("Mara Holt was " + office + " from 1990 to 1996.", row))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "The Tern was commanded by Mara Holt from 1990 to 1996.,commander,true",
        "The Tern was edited by Mara Holt from 1990 to 1996.,editor,true",
        "The Tern was commanded by Mara Holt from 1990 to 1997.,commander,false",
        "The Tern was commanded by Ida Holt from 1990 to 1996.,commander,false",
        "The Quay was commanded by Mara Holt from 1990 to 1996.,commander,false",
        "The Tern was not commanded by Mara Holt from 1990 to 1996.,commander,false",
        "The Tern was commanded by Mara Holt from 1990 to 1996.,deputy commander,false",
        "The Tern was founded by Mara Holt from 1990 to 1996.,commander,false"
    })
    void whoeverCommandsIsTheCommander(String sentence, String role, boolean same) {
        TermRow row = new TermRow(
                role, "Capt. Mara Holt", List.of("from 1990 to 1996"), TermRow.Hold.OPEN, "1990-1996: Capt. Mara Holt");
        assertThat(new TermWording("Tern"::equals).says(sentence, row)).isEqualTo(same);
    }
}
