package org.bluepencil.report.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.bluepencil.evidence.Standing;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportBuilder;
import org.bluepencil.report.Summit;
import org.bluepencil.verdict.Reason;
import org.junit.jupiter.api.Test;

final class AnnotationsReportTest {
    /** The grammar of workflow commands: a name, properties without raw delimiters, a message on one line. */
    private static final Pattern COMMAND = Pattern.compile(
            "::(error|warning|notice) file=[^:,]+,line=\\d+,endLine=\\d+(,col=\\d+,endColumn=\\d+)?,title=[^:,]+::\\S.*");

    @Test
    void everyLineIsACommandAndTheGravestComeFirst() {
        List<String> lines = lines(Summit.report());
        assertThat(lines).isNotEmpty().allMatch(l -> COMMAND.matcher(l).matches());
        List<String> levels =
                lines.stream().map(l -> l.substring(2, l.indexOf(' '))).toList();
        assertThat(levels).isSortedAccordingTo((a, b) -> Integer.compare(order(a), order(b)));
    }

    @Test
    void whatMatchesAndWhatIsOpenIsLeftOut() {
        ReportBuilder b = ReportBuilder.article("Title", "The lake is deep.");
        b.claim("is [deep].").of("The [lake]", "Lake").open(Reason.UNMAPPED, "Nothing covers it.");
        assertThat(new AnnotationsReport().text(b.build())).isEmpty();
    }

    @Test
    void delimitersInNamesAndMessagesAreEscaped() {
        ReportBuilder b =
                ReportBuilder.article("Title", "The forum of 1999 met.").named("a:b,c%d.txt");
        b.source("almanac", "Almanac", Standing.AUTHORITY, "2026-01-01");
        b.claim("of [1999]")
                .of("The [forum]", "Forum")
                .property("P571", "inception")
                .time("1999")
                .says("almanac", "Forum, inception: 2001", b.value("2001"))
                .contradicted("It was 100% 2001.\n::error::injected");
        String text = new AnnotationsReport().text(b.build());
        assertThat(text)
                .startsWith("::error file=a%3Ab%2Cc%25d.txt,line=2,endLine=2,col=14,endColumn=17,")
                .contains("100%25 2001. ::error::injected");
        assertThat(text.lines()).hasSize(1);
    }

    private static int order(String level) {
        return List.of("error", "warning", "notice").indexOf(level);
    }

    private static List<String> lines(Report report) {
        return new AnnotationsReport().text(report).lines().toList();
    }
}
