package org.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.verdict.Reason;
import org.junit.jupiter.api.Test;

final class FingerprintTest {
    private static String of(String paragraph, String words, String subject, String year) {
        ReportBuilder b = ReportBuilder.article("Title", "Some words before.", paragraph);
        b.claim(words)
                .of(subject, "Lakes Forum")
                .property("P571", "inception")
                .time(year)
                .open(Reason.NO_STATEMENT, "-");
        Report report = b.build();
        return Fingerprint.of(
                report.judgements().get(0).claim(), report.article().text());
    }

    @Test
    void staysWhenTheSentenceMovesOrIsRewritten() {
        String one = of("The forum dates from 1999.", "from [1999]", "The [forum]", "1999");
        assertThat(one).matches("[0-9a-f]{16}");
        assertThat(of("More. In 1999, they say, the bloc began.", "In [1999]", "the [bloc]", "1999"))
                .isEqualTo(one);
    }

    @Test
    void changesWithTheValue() {
        String one = of("The forum dates from 1999.", "from [1999]", "The [forum]", "1999");
        assertThat(of("The forum dates from 1998.", "from [1998]", "The [forum]", "1998"))
                .isNotEqualTo(one);
    }

    @Test
    void tellsUnlinkedNamesApartByTheirSentences() {
        ReportBuilder b = ReportBuilder.article("Title", "It is far. It is far away.");
        b.claim("It is [far].").open(Reason.UNMAPPED, "-");
        b.claim("It is [far] away").open(Reason.UNMAPPED, "-");
        assertThat(Findings.of(b.build())).hasSize(2);
    }
}
