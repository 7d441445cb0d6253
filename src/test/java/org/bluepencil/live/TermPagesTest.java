package org.bluepencil.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bluepencil.evidence.Standing;
import org.bluepencil.http.Fetcher;
import org.bluepencil.source.page.HandedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that tell who held a place and when, in lists and in sentences. */
class TermPagesTest extends LiveTest {
    private List<String> told(String article, String... page) throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        Path file = Files.writeString(folder.resolve("page.txt"), String.join("\n\n", page));
        HandedPage handed = new HandedPage(file, null, LocalDate.parse("2024-05-01"), Standing.AUTHORITY);
        return told(check(article, Fetcher.OFFLINE, handed));
    }

    private static final String[] CLUB = {
        "Quell Harriers",
        "Quell Harriers is a football club.",
        "Coaches",
        "- Ida Marsh (1936–1942)",
        "- Olan Brusk (1942–1950)",
        "- Piet Lorne (since 1950)"
    };

    @Test
    void theOnlyCoachesOfTheirTimeAreHeadCoaches() throws IOException {
        assertThat(told("Olan Brusk was the head coach of Quell Harriers from 1942 to 1950.", CLUB))
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t).startsWith("confirmed"));
        // a list that may mean more than one coach denies nobody
        assertThat(told("Olan Brusk was the head coach of Quell Harriers from 1943 to 1950.", CLUB))
                .noneMatch(t -> t.startsWith("contradicted"))
                .anyMatch(t -> t.startsWith("unverified"));
        assertThat(told("Olan Brusk is the head coach of Quell Harriers.", CLUB))
                .noneMatch(t -> t.startsWith("confirmed"));
    }

    @Test
    void ofTwoReadingsTheOneIsLeftThatThePageBearsOut() throws IOException {
        String[] museum = {
            "Quell Gallery",
            "Quell Gallery is a museum.",
            "Directors",
            "- Olan Brusk (1942–1950)",
            "- Ida Marsh, 1950–1958"
        };
        assertThat(told("Olan Brusk was the director of Quell Gallery from 1942 to 1950.", museum))
                .containsExactly("confirmed \"Olan Brusk\"", "confirmed \"1942\"", "confirmed \"1950\"");
        // with nothing borne out, both stay
        assertThat(told("Rolf Teld was the director of Quell Gallery from 1942 to 1950.", museum))
                .noneMatch(t -> t.startsWith("confirmed"));
    }

    @Test
    void aPageSaysWhatItsTopicIsWhateverItsNameSoundsLike() throws IOException {
        String[] company = {
            "Mara Holt",
            "Mara Holt (MH) is an insurance company based in Quell.",
            "List of CEOs",
            "- Olan Brusk, 1942-1950",
            "- Ida Marsh, 1950-1958"
        };
        assertThat(told("Olan Brusk was the chief executive of Mara Holt from 1942 to 1950.", company))
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t).startsWith("confirmed"));
        assertThat(told(
                        "Mara Holt was born in 1951.",
                        "Mara Holt",
                        "Mara Holt (born 3 May 1951) is a film producer and a friend of the theatre."))
                .containsExactly("confirmed \"1951\"");
    }

    private static final String[] LIFE = {
        "Mara Lund",
        "Mara Jane Lund (3 May 1912 – 4 June 2003) was the 40th Warden of Tarn from 1969 to 1973, who previously served as the deputy"
                + " warden from 1963 to 1969.",
        "A member of the Harbour Party (HP), she was Minister of the Quay in the Brusk cabinet from December 2004 to October 2006.",
        "Lund was a pilot and lawyer who served as the 23rd Keeper of the Isles, from 1859 to 1863. She was not the mayor of Ostrel from"
                + " 1990 to 1993. She served as acting harbourmaster from 1980 to 1982."
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Lund was Warden of Tarn from 1969 to 1973.",
                "Mara Lund was deputy warden from 1963 to 1969.",
                "Mara Lund served as deputy warden from 1963 to 1969.",
                "Mara Lund was Minister of the Quay from 2004 to 2006.",
                "Mara Lund was Keeper of the Isles from 1859 to 1863."
            })
    void anOfficeIsToldInManyWays(String sentence) throws IOException {
        assertThat(told(sentence, LIFE)).isNotEmpty().allSatisfy(t -> assertThat(t)
                .startsWith("confirmed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Lund was Warden of Tarn from 1960 to 1980.",
                "Mara Lund was Warden of Tarn from 1970 to 1972.",
                "Mara Lund was warden from 1963 to 1969.",
                "Mara Lund was Minister of the Quay from 2003 to 2006.",
                "Mara Lund was the mayor of Ostrel from 1990 to 1993.",
                "Mara Lund was harbourmaster from 1980 to 1982.",
                "Oto Lund was Keeper of the Isles from 1859 to 1863."
            })
    void anotherOfficeOrStretchIsNotTold(String sentence) throws IOException {
        assertThat(told(sentence, LIFE)).noneMatch(t -> t.startsWith("confirmed"));
    }

    /** A life with a father and a sister of the same name. */
    private static final String[] FAMILY = {
        "Mara Lund",
        "Mara Jane Lund (born 3 May 1951) is a Norn painter.",
        "Her father was Carl Lund, a pilot. He drew maps. His maps were printed in Quell.",
        "The town lies in the north. It rains there. Nobody paints in the rain.",
        "Lund has been married twice; she was married to Oto Brandel from 1980 to 1982.",
        "Lund served in the Quell Guard from 1971 to 1973.",
        "Her sister Ida Lund was a diver. Lund lived in Tarn from 1990 to 1994."
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Lund was married to Oto Brandel from 1980 to 1982.",
                "Mara Lund served in the Quell Guard from 1971 to 1973."
            })
    void aBareSurnameIsTheTopicsWhereNobodyElseOfTheNameIsNear(String sentence) throws IOException {
        assertThat(told(sentence, FAMILY)).isNotEmpty().allSatisfy(t -> assertThat(t)
                .startsWith("confirmed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Carl Lund was married to Oto Brandel from 1980 to 1982.",
                "Mara Lund was married to Oto Brandel from 1981 to 1984.",
                "Mara Lund lived in Tarn from 1990 to 1994.",
                "Carl Lund served in the Quell Guard from 1971 to 1973."
            })
    void aBareSurnameBesideAnotherOfTheFamilyTellsNothingOfTheTopic(String sentence) throws IOException {
        assertThat(told(sentence, FAMILY)).noneMatch(t -> t.equals("confirmed \"Tarn\""));
        assertThat(told(sentence, FAMILY)).anyMatch(t -> !t.startsWith("confirmed"));
    }

    @Test
    void aTitleInAnAccountOfTheTimeTellsNothingOfToday() throws IOException {
        String[] company = {
            "Quell Works",
            "Quell Works is a company.",
            "In March 2011, it was decided to sell the pier, but CEO Olan Brusk said Quell Works would keep the crane."
        };
        assertThat(told("Olan Brusk is the CEO of Quell Works.", company)).noneMatch(t -> t.startsWith("confirmed"));
        assertThat(told("Olan Brusk has been the CEO of Quell Works since 2007.", company))
                .noneMatch(t -> t.startsWith("contradicted"));
    }

    private static final String[] BYGONE = {
        "Mara Lund",
        "Mara Lund (born 3 May 1951) is a Norn painter.",
        "Lund studied at Ostrel University from 1990 to 1994. She attended Tarn College. She worked for the Quay Board. In 2001 she joined"
                + " Quell Works. Her programme The Tern was broadcast on Radio Selm."
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Lund studies at Ostrel University.",
                "Mara Lund is studying at Ostrel University.",
                "Mara Lund is a student at Ostrel University.",
                "Mara Lund attends Tarn College.",
                "Mara Lund works for the Quay Board.",
                "Mara Lund works for Quell Works.",
                "The Tern is broadcast on Radio Selm.",
                "The Tern airs on Radio Selm."
            })
    void aPastIsNoPresent(String sentence) throws IOException {
        assertThat(told(sentence, BYGONE)).isNotEmpty().noneMatch(t -> t.startsWith("confirmed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Lund studied at Ostrel University.",
                "Mara Lund is a graduate of Ostrel University.",
                "Mara Lund attended Tarn College.",
                "The Tern was broadcast on Radio Selm."
            })
    void whatHasHappenedStaysSo(String sentence) throws IOException {
        assertThat(told(sentence, BYGONE)).isNotEmpty().allSatisfy(t -> assertThat(t)
                .startsWith("confirmed"));
    }

    @Test
    void aPresentIsBorneOutByAPresent() throws IOException {
        String[] page = {
            "Mara Lund",
            "Mara Lund (born 3 May 1951) is a Norn painter.",
            "Lund studies at Ostrel University. She has worked for the Quay Board since 1990."
        };
        assertThat(told("Mara Lund attends Ostrel University.", page)).contains("confirmed \"Ostrel University\"");
        assertThat(told("Mara Lund works for the Quay Board.", page)).containsExactly("confirmed \"Quay Board\"");
    }

    private static final String[] SERIES = {
        "Quell Comics",
        "Quell Comics is a comic book series. It was originally published by Dell House (1940-1962), and there have been many revivals."
    };

    @Test
    void howLongAWorkWasPublishedIsNoDateOfPublication() throws IOException {
        assertThat(told("Quell Comics was published by Dell House from 1940 to 1962.", SERIES))
                .containsExactly("confirmed \"Dell House\"", "confirmed \"1940\"", "confirmed \"1962\"");
        assertThat(told("Quell Comics was published by Dell House from 1941 to 1963.", SERIES))
                .noneMatch(t -> t.equals("confirmed \"1941\"") || t.equals("confirmed \"1963\""));
        assertThat(told("Quell Comics is published by Dell House.", SERIES)).noneMatch(t -> t.startsWith("confirmed"));
    }

    @Test
    void aStretchOfStudyIsHeldAgainstTheOneTold() throws IOException {
        assertThat(told("Mara Lund studied at Ostrel University from 1990 to 1994.", BYGONE))
                .containsExactly("confirmed \"Ostrel University\"", "confirmed \"1990\"", "confirmed \"1994\"");
        assertThat(told("Mara Lund studied at Ostrel University from 1980 to 1984.", BYGONE))
                .noneMatch(t -> t.startsWith("contradicted"))
                .noneMatch(t -> t.equals("confirmed \"1980\""));
    }

    private static final String[] VESSEL = {
        "Patrol vessel T-48 (1940)",
        "Patrol vessel T-48 was a ship.",
        "Chiefs",
        "- 5 September 1944 – 2 May 1945: Lt.Cdr. Ida Marsh",
        "- 3 May 1945 – 1950: Olan Brusk"
    };

    @Test
    void aHeadingWithADateBehindItIsAName() throws IOException {
        assertThat(told("Patrol vessel T-48 was commanded by Ida Marsh from 1944 to 1945.", VESSEL))
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t).startsWith("confirmed"));
    }

    @Test
    void theOtherNameOfARoleBearsOutAndDeniesNothing() throws IOException {
        assertThat(told("Patrol vessel T-48 was commanded by Olan Brusk from 1946 to 1950.", VESSEL))
                .contains("unverified \"1946\"")
                .noneMatch(t -> t.startsWith("contradicted"));
        assertThat(told("Patrol vessel T-48 is commanded by Ida Marsh.", VESSEL))
                .noneMatch(t -> t.startsWith("confirmed") || t.startsWith("outdated"));
    }
}
