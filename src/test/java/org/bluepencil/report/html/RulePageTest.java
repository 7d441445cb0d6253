package org.bluepencil.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RulePageTest {
    @Test
    void readsTitleParagraphsAndBoldLeads() {
        RulePage page = RulePage.parse("count", "# Count\n\nHow many\nthere are.\n\n**Confirmed:** Five.\n");
        assertThat(page.title()).isEqualTo("Count");
        assertThat(page.paragraphs())
                .containsExactly(
                        new RulePage.Paragraph("", "How many there are."),
                        new RulePage.Paragraph("Confirmed:", " Five."));
    }

    @Test
    void leavesARuleWithoutAPageOut() {
        List<RulePage> pages = RulePage.of(List.of("fact", "no-such-rule", "fact"));
        assertThat(pages).extracting(RulePage::name).containsExactly("fact");
        assertThat(pages.get(0).paragraphs()).isNotEmpty();
    }
}
