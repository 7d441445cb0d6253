package org.bluepencil.regression;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.bluepencil.report.markdown.MarkdownText;

/** A run in Markdown: the counts, and a line for each claim that did not hold. */
final class RunMarkdown {
    private RunMarkdown() {}

    static void write(TestRun run, Writer out) throws IOException {
        out.write("### Known claims\n\n" + run.inWords() + "\n");
        List<Tested> told = run.onlyChanged().tests();
        if (!told.isEmpty()) {
            out.write("\n");
        }
        for (Tested test : told) {
            out.write("- **" + test.outcome().id().replace('-', ' ') + "** `"
                    + test.claim().place() + "` "
                    + MarkdownText.of(test.suite().name() + ": “"
                            + SuiteReader.flat(test.claim().wording().sentence()) + "”")
                    + " " + MarkdownText.of(test.outcome().inWords()));
            String owner = test.claim().owner();
            out.write(owner.isEmpty() ? "\n" : " Owner: " + MarkdownText.of(owner) + ".\n");
        }
    }
}
