package org.bluepencil.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.bluepencil.Checking;
import org.bluepencil.regression.TestReport;
import org.bluepencil.report.Report;
import org.junit.jupiter.api.Test;

final class JUnitReportTest {

    @Test
    void aTestForEachFactAsSurefireReadsIt() throws Exception {
        Report report = Checking.onStarter()
                .check(
                        Checking.text(
                                "Astana is the capital of Kazakhstan. The SCO has nine members. The SCO has 12 lakes & <ponds>.\n",
                                "2024-07-05"),
                        null);

        String xml = new JUnitReport().text(report);
        TestReport tests = TestReport.read(xml);

        assertThat(tests.tests()).isEqualTo(report.judgements().size());
        assertThat(tests.failed()).containsExactly("\"nine\" (count) in: The SCO has nine members.");
        assertThat(tests.message("\"nine\" (count) in: The SCO has nine members."))
                .contains("Was true until 3 July 2024");
        assertThat(tests.skipped()).isNotEmpty();
        assertThat(new JUnitReport().text(report)).isEqualTo(xml);
    }

    @Test
    void whatXmlCannotHoldIsShownByItsNumber() throws Exception {
        StringWriter out = new StringWriter();
        List<JUnitCase> cases = List.of(new JUnitCase(
                "a \u0000 suite", "b \u0007 \uD800 \u202E", new JUnitCase.Failed("x", "]]> & \"", "\u0001\n]]>")));

        JUnitXml.write("all", cases, out);

        TestReport tests = TestReport.read(out.toString());
        assertThat(tests.failed()).containsExactly("b ‹U+0007› ‹U+D800› ‹U+202E›");
        assertThat(tests.message("b ‹U+0007› ‹U+D800› ‹U+202E›")).isEqualTo("]]> & \"");
    }
}
