package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was done at the desk stays done, whoever looks and whatever breaks off. */
final class KeepingIT extends InBrowser {
    @Test
    void whatWasDecidedIsThereAfterReloading() {
        tab.paste(SHORT, DAY).focus("2021").press("c");
        tab.page().fill("#because", "called the ministry");
        tab.press("Enter").await("#proof .mk.settled");
        tab.page().reload();
        tab.await("#proof .mk.settled").focus("2021");
        assertThat(tab.text("#card .state")).contains("Confirmed by hand").contains("called the ministry");
    }

    @Test
    void twoTabsSeeEachOther() {
        tab.paste(SHORT, DAY);
        Tab other = another().go(tab.page().url());
        other.await("#proof .mk.fix");
        tab.focus("2021").press("x", "Enter");
        other.await("#proof .mk.settled");
    }

    @Test
    void whatIsBeingWrittenOutlastsTheNewsOfAnotherTab() {
        tab.paste(SHORT + " The European Union has 28 members.", DAY);
        Tab other = another().go(tab.page().url());
        tab.focus("2021").press("m");
        tab.page().keyboard().type("half a ");
        other.focus("28").press("x", "Enter").await("#proof .mk.past.settled");
        tab.await("#proof .mk.past.settled");
        tab.page().keyboard().type("sentence");
        tab.press("Enter").await("#card .note:has-text('half a sentence')");
    }

    @Test
    void aTabThatMissedAChangeOverwritesNothing() {
        tab.paste(SHORT, DAY);
        Tab deaf = another();
        deaf.page().route("**/events", route -> route.abort());
        deaf.go(tab.page().url()).await("#proof .mk.fix");
        tab.focus("2021").press("x", "Enter").await("#proof .mk.settled");
        deaf.focus("2021").press("c", "Enter").await("#alert:has-text('changed elsewhere')");
        assertThat(deaf.text("#card .state")).contains("Dismissed");
        assertThat(desk.get("/api/articles/" + tab.id()).json().path("revision").asInt())
                .isEqualTo(2);
    }

    @Test
    void aDeskThatCannotBeReachedIsToldAndNothingIsLost() {
        tab.paste(SHORT, DAY).focus("2021");
        context.setOffline(true);
        tab.press("x", "Enter").await("#alert:has-text('does not answer')");
        assertThat(tab.count("#proof .mk.settled")).isZero();
        context.setOffline(false);
        tab.focus("2021").press("x", "Enter").await("#proof .mk.settled");
        assertThat(tab.page().isHidden("#alert")).isTrue();
    }
}
