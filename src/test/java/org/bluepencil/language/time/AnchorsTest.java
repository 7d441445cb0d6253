package org.bluepencil.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bluepencil.language.English;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times told by their distance from another, in texts of Friday 5 July 2024. */
class AnchorsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway joined in 2017, and Sweden followed six years later. | 2017; six years later = 2023",
                "The vote was held on 4 March 2021. The next day the mayor resigned. | 4 March 2021; next day = 5 March 2021",
                "The bridge was begun in May 2001. That same year the harbour closed. | May 2001; That same year = 2001",
                "He left in 2014 after he had won the vote a year earlier. | 2014; a year earlier = 2013",
                "The dam opened in 1962. Two decades later it was closed. | 1962; Two decades later = 1982",
                "She won in 2010 and 2014. Six years later she left. | 2010; 2014; Six years later",
                "It was founded in the 1990s and closed two days later. | the 1990s; two days later",
                "Six years later she left. | Six years later",
                "In the third quarter of 2023 profit rose. Sales were 8 million euros, up from 7 million a year earlier. "
                        + "| third quarter of 2023 = July 2023 to September 2023; a year earlier = July 2022 to September 2022",
                "In the third quarter of 2023 profit rose to 8 million euros from 7 million a year earlier. Costs fell in the quarter "
                        + "| third quarter of 2023 = July 2023 to September 2023; a year earlier = July 2022 to September 2022; quarter = July 2023 to September 2023",
                "In the first half of 2023 profit rose. In the year-ago period it fell. "
                        + "| first half of 2023 = January 2023 to June 2023; year-ago period = January 2022 to June 2022",
                "In 2019 sales were 8 million euros, up from 7 million a year earlier. | 2019; a year earlier = 2018",
                "The cafes of the quarter were full. | ",
                "Profit fell in the year-ago quarter. | year-ago quarter = 2023",
            })
    void countsFromTheTimeBefore(String text, String expected) {
        assertThat(String.join("; ", printed(text))).isEqualTo(expected == null ? "" : expected);
    }

    /** What the parser takes for the tense of a clause decides on which side of the publication date a time lies. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The club has until Tuesday to pay. | Tuesday = 9 July 2024",
                "The court has given the club until Tuesday. | Tuesday = 9 July 2024",
                "The guests might come on Tuesday. | Tuesday = 9 July 2024",
                "It might have rained on Tuesday. | Tuesday = 2 July 2024",
                "The guests stayed until Tuesday. | Tuesday = 2 July 2024",
                "The club plans to repay the loan by February. | February = February 2025",
                "The mayor resigned in September. | in September = September 2023",
                "Rules to be published in August will settle the matter. | in August = August 2024",
            })
    void putsATimeBeforeOrBehindPublication(String text, String expected) {
        assertThat(String.join("; ", printed(text))).isEqualTo(expected);
    }

    private static List<String> printed(String text) {
        List<String> printed = new ArrayList<>();
        for (Sentence sentence : Anchors.resolve(English.sentences(text), text)) {
            for (Mention mention : sentence.mentions()) {
                if (mention instanceof Mention.Time time) {
                    printed.add(time.printed());
                }
            }
        }
        return printed;
    }
}
