package org.bluepencil.regression;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.bluepencil.report.junit.JUnitCase;
import org.bluepencil.report.junit.JUnitXml;

/** A run as JUnit XML: a test for each claim. */
final class RunJUnit {
    private RunJUnit() {}

    static void write(TestRun run, boolean strict, Writer out) throws IOException {
        List<JUnitCase> cases = run.tests().stream()
                .map(t -> new JUnitCase(t.suite().name(), t.claim().name(), result(t, strict)))
                .toList();
        try {
            JUnitXml.write("known claims", cases, out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static JUnitCase.Result result(Tested test, boolean strict) {
        if (test.isFailure(strict)) {
            return new JUnitCase.Failed(test.outcome().id(), test.outcome().inWords(), details(test));
        }
        return test.outcome() instanceof Outcome.Inconclusive
                ? new JUnitCase.Skipped(test.outcome().inWords())
                : new JUnitCase.Passed();
    }

    private static String details(Tested test) {
        KnownClaim claim = test.claim();
        StringBuilder text = new StringBuilder(claim.place())
                .append('\n')
                .append(SuiteReader.flat(claim.wording().sentence()))
                .append("\nwords: ")
                .append(claim.words())
                .append("\nwhy: ")
                .append(claim.why());
        if (!claim.owner().isEmpty()) {
            text.append("\nowner: ").append(claim.owner());
        }
        test.now().filter(n -> !n.correction().isEmpty()).ifPresent(n -> text.append("\ndrafted correction: ")
                .append(n.correction()));
        return text.append('\n').toString();
    }
}
