package org.bluepencil.source.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TermRowsTest {
    private static List<TermRow> rows(String page) {
        ReadPage read = ReadPage.of("page.txt", page.getBytes(StandardCharsets.UTF_8), null);
        PageTopic topic = PageTopic.of(read);
        return TermRows.of(read.article()).stream().map(row -> row.of(topic)).toList();
    }

    private static List<String> sentences(String page) {
        return rows(page).stream()
                .flatMap(row -> row.sentences("Quay Rovers").stream())
                .toList();
    }

    @Test
    void readsTheTermsBelowARole() {
        assertThat(
                        sentences(
                                """
                Quay Rovers

                Quay Rovers is a club.

                Head coaches

                - Ida Marsh (1986–1990)
                - Mara van der Holt (3 March 1993 – 5 May 2006), also a player
                - 2006–present: Anna Berg
                - Piet Lorne : 1958–59 , 1961 to 1963
                """))
                .containsExactly(
                        "Ida Marsh was the head coach of Quay Rovers from 1986 to 1990.",
                        "Mara van der Holt was the head coach of Quay Rovers from 3 March 1993 to 5 May 2006.",
                        "Anna Berg has been the head coach of Quay Rovers since 2006.",
                        "Piet Lorne was the head coach of Quay Rovers from 1958 to 1959.",
                        "Piet Lorne was the head coach of Quay Rovers from 1961 to 1963.");
    }

    @Test
    void readsAnIntroductionWithItsOwner() {
        assertThat(
                        sentences(
                                """
                Quay

                Chiefs of the Harbour Watch

                List of Chiefs of the Harbour Watch (incomplete):

                - 1936-1942: Olan Brusk
                """))
                .containsExactly("Olan Brusk was the chief of the Harbour Watch from 1936 to 1942.");
    }

    @Test
    void leavesLivesAndDoubtfulRowsAlone() {
        assertThat(
                        sentences(
                                """
                Quay Rovers

                Presidents

                - Ida Marsh (1886–1950)
                - Mara Holt (1893–1971)

                Managers

                - Ida Marsh (acting), 1990–1991
                - Rolf Teld (born 1950), 1991–1993, died 1990–1999
                - Olan Brusk and Mira Teld (1993–1995)
                - May 1995 – June 1995: vacant

                Vice presidents

                - Ida Marsh (1986–1990)

                Candidates

                - Ida Marsh (1986–1990)
                """))
                .isEmpty();
    }

    @Test
    void readsNamesWithWhatStandsBesideThem() {
        assertThat(
                        sentences(
                                """
                Quay Rovers

                Mayors

                - Henning af Lund (Harbour Party) 1936–1942
                - Olan Brusk (オラン) – from 25 October, 1942 to 24 October 1950
                - 1950–1958: Piet Lorne (FP)
                """))
                .containsExactly(
                        "Henning af Lund was the mayor of Quay Rovers from 1936 to 1942.",
                        "Olan Brusk was the mayor of Quay Rovers from 25 October, 1942 to 24 October 1950.",
                        "Piet Lorne was the mayor of Quay Rovers from 1950 to 1958.");
    }

    @Test
    void theTopicOwnsWhatAHeadingSaysToBeItsOwn() {
        String page =
                """
                Quay Rovers Brigade

                Commanders of %s

                - Olan Brusk (1936–1942)
                """;
        assertThat(rows(page.formatted("the brigade")))
                .extracting(TermRow::role)
                .containsExactly("commander");
        assertThat(rows(page.formatted("the Quay Rovers Brigade")))
                .extracting(TermRow::role)
                .containsExactly("commander");
        assertThat(rows(page.formatted("the fleet")))
                .extracting(TermRow::role)
                .containsExactly("commander of the fleet");
        assertThat(rows(page.formatted("the Rovers")))
                .extracting(TermRow::role)
                .containsExactly("commander of the Rovers");
    }

    @Test
    void whoFollowedEachOtherHeldThePlaceAlone() {
        String page =
                """
                Quay Rovers

                Coaches

                - Ida Marsh (1936–%s)
                - Olan Brusk (1942–1950)
                - Piet Lorne (since 1950)
                """;
        assertThat(rows(page.formatted("1942"))).allMatch(TermRow::isWhole);
        assertThat(rows(page.formatted("1944"))).noneMatch(TermRow::isWhole);
        assertThat(rows(page.formatted("1942").replace("Coaches", "Youth coaches")))
                .noneMatch(TermRow::isWhole);
    }

    @Test
    void aTextNamesAHolderWithOrWithoutTheFormOfAddress() {
        TermRow row = new TermRow(
                "warden", "Capt. Mara Holt", List.of("since 1990"), TermRow.Hold.ALONE, "Capt. Mara Holt 1990-");
        assertThat(row.namedIn("Capt. Mara Holt spoke.")).map(TermRow::holder).contains("Capt. Mara Holt");
        assertThat(row.namedIn("Mara Holt spoke.")).map(TermRow::holder).contains("Mara Holt");
        assertThat(row.namedIn("Holt spoke.")).isEmpty();
        assertThat(TermRow.bare("St. Mara Holt")).isEqualTo("St. Mara Holt");
        assertThat(TermRow.bare("Sir Holt")).isEqualTo("Sir Holt");
    }

    @Test
    void whatStandsBehindATermWithADateOfItsOwnIsAnotherMatter() {
        assertThat(
                        sentences(
                                """
                Quay Rovers

                Head Coaches

                1. Ida Marsh (1929–1935)
                2. Rolf Teld (1941–1951), interim Warden of the Quay in April 1946
                3. Mara Holt (1951–1956) – later Minister of the Quay, 1960–1966
                4. Anna Berg (1957–1960), acting
                5. Olan Brusk (1957–1960), 1961–1990
                """))
                .containsExactly(
                        "Ida Marsh was the head coach of Quay Rovers from 1929 to 1935.",
                        "Rolf Teld was the head coach of Quay Rovers from 1941 to 1951.",
                        "Mara Holt was the head coach of Quay Rovers from 1951 to 1956.");
    }

    private static List<String> labelled(String label, String value) {
        return TermRows.labelled(new ShortForm(label, value, label + ": " + value)).stream()
                .flatMap(row -> row.sentences("Quay Rovers").stream())
                .toList();
    }

    @Test
    void aLabelTellsTheRoleOfEachBehindIt() {
        assertThat(labelled("President", "Ida Marsh (1990–1996), Olan Brusk (1996–2001)"))
                .containsExactly(
                        "Ida Marsh was the president of Quay Rovers from 1990 to 1996.",
                        "Olan Brusk was the president of Quay Rovers from 1996 to 2001.");
        assertThat(labelled("Chief Executive Officer", "Mara Holt (since 2017)"))
                .containsExactly("Mara Holt has been the chief executive officer of Quay Rovers since 2017.");
        assertThat(labelled("Clubs", "Tarn Town (1990–1994), FC Selm (1994–present)"))
                .containsExactly(
                        "Quay Rovers played for Tarn Town from 1990 to 1994.",
                        "Quay Rovers has played for FC Selm since 1994.");
        assertThat(labelled("Owner", "Oto Brandel (1980–1985)"))
                .containsExactly("Quay Rovers was owned by Oto Brandel from 1980 to 1985.");
    }

    @Test
    void aRowThatHoldsMoreThanNamesAndTermsTellsNone() {
        assertThat(labelled("President", "Ida Marsh (1990–1996), perhaps Olan Brusk (1996–2001)"))
                .isEmpty();
        assertThat(labelled("President", "Ida Marsh (1990)")).isEmpty();
        assertThat(labelled("Spouse", "Ida Marsh (1888–1977)")).isEmpty();
        assertThat(labelled("Vice president", "Ida Marsh (1990–1996)")).isEmpty();
        assertThat(labelled("Population", "4,200 (1990–1996)")).isEmpty();
    }

    @Test
    void aDatedRowTellsNothingOfToday() {
        assertThat(new ShortForm("Employer", "Quay Board (2002–2008)", "Employer: Quay Board (2002–2008)")
                        .sentences("Mara Holt"))
                .isEmpty();
        assertThat(new ShortForm("Employer", "Quay Board (QB)", "Employer: Quay Board (QB)").sentences("Mara Holt"))
                .containsExactly("The employer of Mara Holt is Quay Board.");
    }

    @Test
    void readsTheYearOnceAndOneCalendar() {
        assertThat(
                        sentences(
                                """
                Quay Rovers

                Commanders

                - 3 May 1951 – 30 October: Lt.Cdr. Ida Marsh
                - 1 October – 4 November 1942: Olan Brusk
                - 5 November 1942 – 3 March: Rolf Teld
                - Mara Holt 1950–1958 (1369–1377 H)
                - Anna Berg 1958–1962 (1911–1980)
                """))
                .containsExactly(
                        "Lt.Cdr. Ida Marsh was the commander of Quay Rovers from 3 May 1951 to 30 October 1951.",
                        "Olan Brusk was the commander of Quay Rovers from 1 October 1942 to 4 November 1942.",
                        "Mara Holt was the commander of Quay Rovers from 1950 to 1958.");
    }

    @Test
    void whoeverHeldAPlaceJointlyOrAmongOthersHeldItShared() {
        String page =
                """
                Quay Rovers

                %s

                - 1946–1953: Ida Marsh%s
                - 1953–1959: Olan Brusk
                - 1959–1966: Piet Lorne
                """;
        assertThat(rows(page.formatted("Wardens", "")))
                .extracting(TermRow::hold)
                .containsOnly(TermRow.Hold.ALONE);
        assertThat(rows(page.formatted("Wardens", " (jointly with Rolf Teld)")))
                .extracting(TermRow::hold)
                .containsExactly(TermRow.Hold.SHARED, TermRow.Hold.ALONE, TermRow.Hold.ALONE);
        assertThat(rows(page.formatted("Notable wardens", "")))
                .allMatch(row -> row.role().equals("warden") && row.hold() == TermRow.Hold.SHARED);
    }

    @Test
    void aLongTermThatAnotherFollowsIsOneThoughNotForCertain() {
        String page =
                """
                Quay Rovers

                List of former wardens

                1. Ida Marsh (1967–2015)
                2. Olan Brusk (%s)
                """;
        assertThat(rows(page.formatted("2015–2017")))
                .extracting(TermRow::hold)
                .containsExactly(TermRow.Hold.SHARED, TermRow.Hold.OPEN);
        assertThat(rows(page.formatted("2016–2017"))).isEmpty();
        assertThat(rows(page.formatted("1940–2015"))).isEmpty();
    }

    @Test
    void aRoleGoesByOtherNamesToo() {
        String page =
                """
                Quay Works

                Quay Works is a company.

                %s

                - Ida Marsh (1936–1942)
                """;
        assertThat(alike(page.formatted("Chiefs"))).containsExactly("commander", "director");
        assertThat(alike(page.formatted("Rulers"))).containsExactly("monarch");
        assertThat(alike(page.formatted("Chairmen of the Managing Board"))).containsExactly("chief executive");
        assertThat(alike(page.formatted("Chairmen of the Quay Works plc Management Board")))
                .containsExactly("chief executive");
        assertThat(alike(page.formatted("Chairmen of the Quay Works Tarn Managing Board")))
                .isEmpty();
        assertThat(alike(page.formatted("Chairmen of the Supervisory Board"))).isEmpty();
        assertThat(alike(page.formatted("Chiefs of staff"))).isEmpty();
        assertThat(alike(page.formatted("Presidents"))).isEmpty();
    }

    private static List<String> alike(String page) {
        ReadPage read = ReadPage.of("page.txt", page.getBytes(StandardCharsets.UTF_8), null);
        PageTopic topic = PageTopic.of(read);
        return rows(page).stream()
                .flatMap(row -> row.alike(topic))
                .map(TermRow::role)
                .toList();
    }

    @Test
    void theNamesBehindALabelAreAListToo() {
        String three = "Ida Marsh (1990–1996), Olan Brusk (1996–2001), Piet Lorne (2001–2005)";
        assertThat(TermRows.labelled(new ShortForm("President", three, "President: " + three)))
                .hasSize(3)
                .allMatch(TermRow::isWhole);
        String beside = "Ida Marsh (1990–1996), Olan Brusk (1994–2001, in Tarn), Piet Lorne (1992–2005)";
        assertThat(TermRows.labelled(new ShortForm("President", beside, "President: " + beside)))
                .extracting(TermRow::holder, TermRow::hold)
                .containsExactly(tuple("Ida Marsh", TermRow.Hold.OPEN), tuple("Piet Lorne", TermRow.Hold.OPEN));
    }

    private static List<String> headed(String... headings) {
        String page = "Quay Museum\n\n"
                + String.join("\n\nThe collection was shown to the public in the next year.\n\n", headings)
                + "\n\nIt is open on all days of the week.";
        ReadPage read = ReadPage.of("page.txt", page.getBytes(StandardCharsets.UTF_8), null);
        return HeadedTerms.of(read.article()).stream()
                .flatMap(row -> row.sentences("Quay Museum").stream())
                .toList();
    }

    @Test
    void chaptersAreHeadedByWhoeverHeldAPlaceMeanwhile() {
        assertThat(headed("Director Ida Marsh (1974-1981)", "Director Olan Brusk (since 1981)"))
                .containsExactly(
                        "Ida Marsh was the director of Quay Museum from 1974 to 1981.",
                        "Olan Brusk has been the director of Quay Museum since 1981.");
        assertThat(headed("Director Ida Marsh (1974-1981)", "Harbour Days (1981-1985)"))
                .isEmpty();
        assertThat(headed("Director Ida Marsh (1872-1949)", "Director Olan Brusk (1879-1950)"))
                .isEmpty();
        assertThat(headed("King Edmund Holt (1901–1910)", "King Harold Holt (1910–1936)"))
                .isEmpty();
    }
}
