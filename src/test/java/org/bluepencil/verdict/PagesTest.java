package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {
    static List<String> names() {
        return Pages.names();
    }

    static Stream<String> rules() {
        return Judge.RULES.stream();
    }

    static Stream<Reason> reasons() {
        return Stream.of(Reason.values());
    }

    static Stream<Verdict> verdicts() {
        return Stream.of(Verdict.values());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNameHasAPage(String name) {
        assertThat(Pages.of(name)).get().asString().startsWith("# ").hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasBothExamples(String rule) {
        assertThat(PagesTest.class.getResource("/rules/" + rule + ".md")).isNotNull();
        assertThat(Pages.of(rule)).get().asString().contains("**Confirmed:**").contains("**Contradicted:**");
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void everyReasonHasItsNextStep(Reason reason) {
        assertThat(PagesTest.class.getResource("/reasons/" + reason.id() + ".md"))
                .isNotNull();
        assertThat(Pages.of(reason.id())).get().asString().contains("**Next step:**");
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void everyVerdictHasAPage(Verdict verdict) {
        assertThat(PagesTest.class.getResource("/verdicts/" + verdict.id() + ".md"))
                .isNotNull();
    }

    @Test
    void namesAreForgiving() {
        assertThat(Pages.of("NO_DATE")).isPresent().isEqualTo(Pages.of("no-date"));
        assertThat(Pages.of("span of time")).isPresent();
    }

    @Test
    void noPageForOthers() {
        assertThat(Pages.of("truth")).isEmpty();
        assertThat(Pages.of("../rules/fact")).isEmpty();
    }
}
