package org.bluepencil.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluepencil.evidence.Standing;
import org.bluepencil.report.ClaimBuilder;
import org.bluepencil.report.ReportBuilder;
import org.junit.jupiter.api.Test;

final class ExhibitTest {
    private static List<Exhibit> exhibits(int statements) {
        ReportBuilder b = ReportBuilder.article("Title", "Asa is on the list.")
                .source("roll", "The Roll", Standing.AUTHORITY, "2026-01-01")
                .source("other", "Another", Standing.SECONDARY, "2026-01-01");
        ClaimBuilder claim =
                b.claim("[Asa]").of("the [list]", "List").property("P1", "one").entity("Asa");
        for (int i = 1; i <= statements; i++) {
            claim.says("roll", i + ". Member", b.value("m" + i), "host.example");
        }
        claim.says("other", "Asa", b.value("Asa")).confirmed("Yes.");
        return Exhibit.of(b.build().judgements().get(0));
    }

    @Test
    void setsWhatOneSourceSaysTogether() {
        List<Exhibit> exhibits = exhibits(3);
        assertThat(exhibits).extracting(Exhibit::source).containsExactly("The Roll", "Another");
        assertThat(exhibits.get(0).quotes())
                .extracting(Exhibit.Quote::words)
                .containsExactly("1. Member", "2. Member", "3. Member");
        assertThat(exhibits.get(0).details())
                .isEqualTo("the authority for it · current to 1 January 2026 · retrieved 2026-01-01 · resting on"
                        + " host.example");
        assertThat(exhibits.get(1).details()).endsWith("no reference of its own");
    }

    @Test
    void foldsALongListAndLosesNothing() {
        Exhibit four = exhibits(4).get(0);
        assertThat(four.shown()).hasSize(4);
        assertThat(four.rest()).isEmpty();
        Exhibit ten = exhibits(10).get(0);
        assertThat(ten.shown()).hasSize(3);
        assertThat(ten.rest()).hasSize(7);
    }

    @Test
    void saysTheSameOnce() {
        ReportBuilder b = ReportBuilder.article("Title", "Asa is on the list.")
                .source("roll", "The Roll", Standing.AUTHORITY, "2026-01-01");
        b.claim("[Asa]")
                .of("the [list]", "List")
                .property("P1", "one")
                .entity("Asa")
                .says("roll", "Asa", b.value("Asa"))
                .says("roll", "Asa", b.value("Asa"))
                .confirmed("Yes.");
        assertThat(Exhibit.of(b.build().judgements().get(0)).get(0).quotes()).hasSize(1);
    }
}
