package org.bluepencil.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PageTest {
    @Test
    void readsTitleParagraphsAndBoldLeads() {
        Page page = Page.parse("count", "# Count\n\nHow many\nthere are.\n\n**Confirmed:** Five.\n");
        assertThat(page.title()).isEqualTo("Count");
        assertThat(page.gist()).isEqualTo("How many there are.");
        assertThat(page.paragraphs())
                .containsExactly(
                        new Page.Paragraph("", "How many there are."), new Page.Paragraph("Confirmed:", " Five."));
        assertThat(page.plain()).isEqualTo("How many there are.\n\nConfirmed: Five.");
    }
}
