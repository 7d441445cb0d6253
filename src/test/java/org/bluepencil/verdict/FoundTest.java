package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.Checking;
import org.bluepencil.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sources hold, in few words: what a desk would write on the margin. */
final class FoundTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The SCO was founded in 2001.                        | 15 June 2001",
                "The SCO has eleven members.                         | 10",
                "Belarus is the ninth member of the SCO.             | 10th",
                "Pakistan has been a member of the SCO since 2015.   | since 9 June 2017",
                "Paris is the capital of Germany.                    | Berlin",
                "Almaty is the capital of Kazakhstan.                | Almaty; Astana",
                "The attack on Crocus City Hall killed 60 people.    | 144",
            })
    void isTheDecidingValue(String sentence, String found) {
        Report report = Checking.onStarter().check(Checking.text(sentence, "2024-07-05"), null);

        assertThat(report.judgements()).extracting(Judgement::found).contains(found);
    }
}
