package org.bluepencil.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PagesTest {
    static Stream<Arguments> all() {
        return Stream.of(Topic.values()).flatMap(t -> t.names().stream().map(n -> Arguments.of(t, n)));
    }

    /** The bold words that each page of a topic has a paragraph for. */
    private static List<String> leads(Topic topic) {
        return switch (topic) {
            case RULE, VERDICT -> List.of("Confirmed:", "Contradicted:");
            case REASON -> List.of("Confirmed:", "Contradicted:", "Open:", "Next step:");
            case QUERY -> List.of("Raised:", "Left alone:", "Next step:");
        };
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    void everyNameHasAPageWithItsExamples(Topic topic, String name) {
        Page page = Pages.of(topic, name);
        assertThat(page.markdown()).startsWith("# ").hasSizeGreaterThan(150);
        assertThat(page.paragraphs()).extracting(Page.Paragraph::lead).containsAll(leads(topic));
        assertThat(Pages.named(name)).contains(page);
    }

    @Test
    void namesAreForgiving() {
        assertThat(Pages.named("NO_DATE")).hasSize(1).isEqualTo(Pages.named("no-date"));
        assertThat(Pages.named("span of time")).hasSize(1);
    }

    @Test
    void aWordThatNamesTwoThingsHasTwoPages() {
        assertThat(Pages.named("unmapped")).hasSize(2);
    }

    @Test
    void noPageForOthers() {
        assertThat(Pages.named("truth")).isEmpty();
        assertThat(Pages.named("../rules/fact")).isEmpty();
    }
}
