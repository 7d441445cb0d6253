package org.bluepencil.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluepencil.article.Passage;
import org.bluepencil.names.Candidate;
import org.bluepencil.names.NameKind;
import org.bluepencil.names.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known names are written with a "+", unknown ones with a "?". */
class NameFinderTest {
    private static final Names KNOWN = new ListedNames(
                    "Peru",
                    "Chile",
                    "Kenya",
                    "U.S.",
                    "US",
                    "United States",
                    "Bank of Chile",
                    "Andean Trade Organisation",
                    "ATO",
                    "The Hague",
                    "Rosa Quispe",
                    "Quispe",
                    "Acme",
                    "President",
                    "Prime Minister",
                    "Reports",
                    "UN")
            .withDemonyms("Peruvian", "Kenyan", "French");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Andean Trade Organisation (ATO) met in Cusco.|+Andean Trade Organisation;+ATO;?Cusco",
                "The Bank of Chile raised rates.|+Bank of Chile",
                "Ann Keller works for the Centre for Baltic Studies at Aalto University.|?Ann Keller;?Centre for Baltic Studies;?Aalto University",
                "Peru's prime minister, Rosa Quispe, met Hugo Brandt in May.|+Peru;+Rosa Quispe;?Hugo Brandt",
                "Peruvian Prime Minister Rosa Quispe met President Quispe and Dr Lee.|+Peruvian;+Rosa Quispe;+Quispe;?Lee",
                "Reports say Peru is ahead.|+Peru",
                "Critics disagree with the BBC's Jane Doe.|?BBC;?Jane Doe",
                "Bank shares fell.|''",
                "East Peru Normal University opened a campus in North Chile.|?East Peru Normal University;?North Chile",
                "Acme Inc. competes with Procter & Gamble Co. in Kenya.|+Acme Inc.;?Procter & Gamble Co.;+Kenya",
                "Leonardo da Vinci and Charles de Gaulle are famous.|?Leonardo da Vinci;?Charles de Gaulle",
                "The storm hit Port-au-Prince on Sunday, June 4.|?Port-au-Prince",
                "The US-Chile talks ended.|+US;+Chile",
                "A Lima-born poet lives in the United States.|?Lima;+United States",
                "The court sits in The Hague.|+The Hague",
                "Minister of Foreign Affairs Hugo Brandt and Foreign Minister Eva Holt resigned.|?Hugo Brandt;?Eva Holt",
                "UN Secretary-General Ana Ruiz left.|+UN;?Ana Ruiz",
                "Lin Wei of Fudan University's School of Law said so.|?Lin Wei;?Fudan University;?School of Law",
                "Ann Keller, a lecturer at King’s College London, agreed.|?Ann Keller;?King’s College London",
                "Michael Chile scored twice.|?Michael Chile",
                "The phone was made by iPhone maker Apple.|?iPhone;?Apple",
            })
    void areFoundWhole(String text, String expected) {
        assertThat(String.join(";", names(text, Passage.Kind.PARAGRAPH))).isEqualTo(expected);
    }

    @Test
    void headlinesInTitleCaseAndCapitalsAddNoNames() {
        assertThat(names("Leaders Hail Big Gains In Peru", Passage.Kind.TITLE)).containsExactly("+Peru");
        assertThat(names("LEADERS MEET IN PERU", Passage.Kind.TITLE)).containsExactly("+PERU");
    }

    @Test
    void demonymsKeepTheirKind() {
        Mention.Name name = (Mention.Name)
                English.read("The Kenyan runner won.", KNOWN).get(0).mentions().get(0);

        assertThat(name.candidates()).extracting(Candidate::kind).containsOnly(NameKind.DEMONYM);
        assertThat(name.entityTag()).isEqualTo("NORP");
    }

    private static List<String> names(String text, Passage.Kind kind) {
        return English.read(text, KNOWN, kind).stream()
                .flatMap(s -> s.mentions().stream())
                .filter(Mention.Name.class::isInstance)
                .map(Mention.Name.class::cast)
                .map(n -> (n.candidates().isEmpty() ? "?" : "+") + n.span().of(text))
                .toList();
    }
}
