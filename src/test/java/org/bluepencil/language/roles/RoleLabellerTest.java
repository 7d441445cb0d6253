package org.bluepencil.language.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluepencil.language.English;
import org.bluepencil.language.Sentence;
import org.junit.jupiter.api.Test;

class RoleLabellerTest {

    @Test
    void labelsWhoDidWhatWhen() {
        Sentence sentence = English.sentence("The museum was founded in 1921 by two brothers from Lyon.");

        List<String> roles = new RoleLabeller()
                .label(sentence.tokens()).stream()
                        .map(r -> sentence.token(r.predicate()).lemma() + " " + r.label() + " "
                                + sentence.token(r.head()).form())
                        .toList();

        assertThat(roles).containsExactly("found A1 museum", "found AM-TMP in", "found A0 by");
    }

    @Test
    void areOffUnlessAskedFor() {
        assertThat(English.sentence("Two brothers founded the museum.").roles()).isEmpty();
    }
}
