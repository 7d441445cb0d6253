package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.claim.Link;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relations between two entities. Unless a row says otherwise the article is of 2024-07-05 and sources reach 2024-12-31. */
class EntityFactTest {
    private static final String SEAT = "Torvik@1990..1998-03-31 Lund@1998-04-01..";

    @ParameterizedTest(name = "{0} | {1} in {2} -> {3}")
    @CsvSource({
        // what holds at the time of the sentence
        "'Lund@1998..', Lund, , confirmed",
        "'Lund', Lund, , confirmed",
        "'Torvik@1990..1998-03-31 Lund@1998-04-01..', Torvik, 1995, confirmed",
        "'Torvik@1990..1998-03-31 Lund@1998-04-01..', Lund, 1995, contradicted",
        "'Torvik@1990..1998-03-31 Lund@1998-04-01..', Torvik, , outdated",
        "'Torvik@1990..1998-03-31 Lund@1998-04-01..', Torvik, 2020, contradicted",
        "'Torvik@1990..1998-03-31 Lund@1998-04-01..', Moss, , contradicted",
        "'Lund', Moss, , contradicted",
        // the day on which one ends and the next begins
        "'Torvik@1990..1998-04-01 Lund@1998-04-01..', Torvik, 1998-04-01, confirmed",
        "'Torvik@1990..1998-04-01 Lund@1998-04-01..', Lund, 1998-04-01, confirmed",
        // a year-precision end has not passed until the year is over
        "'Torvik@1990..2024', Torvik, , confirmed",
        "'Torvik@1990..2023 Lund@2023..', Torvik, , outdated",
        // true only later
        "'Torvik@1990..2024-09-01 Lund@2024-09-01..', Lund, , contradicted",
        // an undated statement beside dated ones has an unknown time
        "'Torvik@1990..1998 Lund', Lund, , confirmed",
        "'Torvik@1990..1998 Lund', Lund, 1994, not-comparable",
        "'Torvik Lund@1998..', Torvik, , not-comparable",
        "'Torvik Lund@1998..', Moss, , contradicted",
        "'Torvik', Moss, 1960, not-comparable",
        // an end of unknown date
        "'Torvik@1990..#ended', Torvik, , not-comparable",
        // nothing stated for the time
        "'Torvik@1990..1998', Moss, , no-statement",
        // standing and references
        "'Lund#wiki', Lund, , single-source",
        "'Lund#weak', Lund, , single-source",
        "'Lund#weak Lund#weak#src=atlas', Lund, , confirmed",
        "'Lund#weak#auth', Lund, , confirmed",
        "'Moss#weak', Lund, , single-source",
        "'Moss#auth', Lund, , contradicted",
        // equal or better standing that disagrees
        "'Lund Moss#src=atlas#origin=atlas.example', Lund, , disputed",
        "'Lund Moss#weak', Lund, , confirmed",
        "'Lund Moss', Lund, , confirmed",
        "'Lund#auth Moss#src=atlas#origin=atlas.example', Lund, , confirmed",
        // what is only presumed denies nothing, and calls nothing outdated
        "'Torvik@1990..2023#presumed Lund@2023..', Torvik, , other-values-possible",
        "'Torvik@1990..2024-09-01 Lund@2024-09-01..#presumed', Lund, , other-values-possible",
        "'Lund@1998..#presumed', Moss, , other-values-possible",
        "'Lund@1998..#presumed', Lund, , confirmed",
        // rank decides among several that hold
        "'Lund Moss#pref', Lund, , not-comparable",
        "'Torvik@1990..1998 Moss@1998..#pref Lund@1998..', Torvik, , outdated",
        "'Lund Moss#pref', Moss, , confirmed",
        "'Torvik@1990..1998 Lund@1998..#pref', Torvik, 1995, confirmed",
    })
    void judgesOneValuedStates(String statements, String claimed, String when, String expected) {
        assertThat(Trial.outcome(new Trial().about(statements).when(when).fact(claimed)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "source to {0}, announces {1} -> {2}")
    @CsvSource({
        "2024-07-05, false, contradicted",
        "2024-07-04, false, source-older",
        "2024-06-01, true, source-older",
        "2024-12-31, true, contradicted",
    })
    void deniesOnlyWhatTheSourceReaches(String current, boolean announces, String expected) {
        Trial trial = new Trial().current(current).about("Lund@1998..");
        assertThat(Trial.outcome((announces ? trial.announces() : trial).fact("Moss")))
                .isEqualTo(expected);
    }

    @Test
    void theAuthorityWithoutADateIsCurrentButNotForNews() {
        assertThat(Trial.outcome(
                        new Trial().current(null).about("Lund@1998..#auth").fact("Moss")))
                .isEqualTo("contradicted");
        assertThat(Trial.outcome(new Trial().current(null).about("Lund@1998..").fact("Moss")))
                .isEqualTo("source-older");
        assertThat(Trial.outcome(new Trial()
                        .current(null)
                        .about("Lund@1998..#auth")
                        .announces()
                        .fact("Moss")))
                .isEqualTo("source-older");
    }

    @Test
    void aValueOfLongAgoIsOutdatedWithItsEndAndTheNewOne() {
        Judgement judgement = new Trial().about(SEAT).fact("Torvik");
        assertThat(judgement.explanation()).contains("31 March 1998").contains("Lund");
        assertThat(Trial.edits(judgement)).containsExactly("Torvik -> Lund");
        assertThat(judgement.evidence()).hasSize(2);
    }

    @Test
    void outdatedNeedsASourceThatReachesTheArticle() {
        assertThat(Trial.outcome(new Trial().current("2010-01-01").about(SEAT).fact("Torvik")))
                .isEqualTo("source-older");
    }

    @Test
    void aFormerHolderIsNeverReplacedByAnotherPerson() {
        Trial trial = new Trial().office().subjectWords("Ardish").about("Ana@2004..2014-05-26 Bo@2014-05-26..");
        Judgement judgement = trial.fact("Ana");
        assertThat(Trial.outcome(judgement)).isEqualTo("outdated");
        assertThat(Trial.edits(judgement)).containsExactly("Ardish -> former Ardish");
        assertThat(Trial.edits(new Trial().office().about("Bo@2014..").fact("Cy")))
                .isEmpty();
    }

    @Test
    void noWordIsPutBeforeACountrysName() {
        Trial trial = new Trial().office().about("Ana@2004..2014-05-26 Bo@2014-05-26..");
        assertThat(Trial.edits(trial.fact("Ana"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} published {2} -> {3}")
    @CsvSource({
        "FORMER, Ana, 2024-07-05, confirmed",
        "FORMER, Bo, 2024-07-05, contradicted",
        "FORMER, Bo, 2026-01-01, source-older",
        "FORMER, Cy, 2024-07-05, other-values-possible",
        "FORMER, Ana, 2012-07-05, contradicted",
        "THEN, Ana, 2024-07-05, confirmed",
        "THEN, Cy, 2024-07-05, other-values-possible",
        "LATE, Ana, 2024-07-05, confirmed",
        "ACTING, Bo, 2024-07-05, confirmed",
        "ACTING, Cy, 2024-07-05, other-values-possible",
        "ACTING, Ana, 2024-07-05, outdated",
        "ELECT, Bo, 2014-05-20, confirmed",
        "ELECT, Bo, 2014-07-20, contradicted",
        "ELECT, Cy, 2014-07-20, other-values-possible",
        "OUTGOING, Ana, 2014-06-20, confirmed",
        "OUTGOING, Ana, 2016-06-20, outdated",
        "NONE, Ana, 2014-06-20, outdated",
        "NONE, Bo, 2014-05-26, confirmed",
        "NONE, Ana, 2014-05-26, confirmed",
    })
    void judgesTheWordBeforeATitle(Manner.Status status, String holder, String published, String expected) {
        Trial trial = new Trial().office().about("Ana@2004-05-22..2014-05-26 Bo@2014-05-26..");
        assertThat(Trial.outcome(trial.published(published).status(status).fact(holder)))
                .isEqualTo(expected);
    }

    @Test
    void thenInANamedYearIsHeldAgainstThatYear() {
        Trial trial = new Trial().office().about("Ana@2004-05-22..2014-05-26 Bo@2014-05-26..");
        assertThat(Trial.outcome(trial.status(Manner.Status.THEN).when("2010").fact("Ana")))
                .isEqualTo("confirmed");
        Trial other = new Trial().office().about("Ana@2004-05-22..2014-05-26 Bo@2014-05-26..");
        assertThat(Trial.outcome(other.status(Manner.Status.THEN).when("2010").fact("Bo")))
                .isEqualTo("contradicted");
    }

    @Test
    void thePastTenseIsRightForAnyEarlierTime() {
        assertThat(Trial.outcome(new Trial().past().about(SEAT).fact("Torvik"))).isEqualTo("confirmed");
        assertThat(Trial.outcome(new Trial().past().about(SEAT).fact("Lund"))).isEqualTo("confirmed");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "'Lund', Lund, confirmed",
        "'Lund@1998..', Lund, confirmed",
        "'Torvik@1990..1998 Lund@1998..', Torvik, no-date",
        "'Torvik@1990..1998 Lund@1998..', Moss, no-date",
        "'Lund', Moss, no-date",
    })
    void withoutAnyDateOnlyTheTimelessSpeaks(String statements, String claimed, String expected) {
        assertThat(Trial.outcome(new Trial().published(null).about(statements).fact(claimed)))
                .isEqualTo(expected);
    }

    @Test
    void whatHappenedOnceNeedsNoDate() {
        Trial born = new Trial().property("P19").event().published(null).about("Lund");
        assertThat(Trial.outcome(born.fact("Moss"))).isEqualTo("contradicted");
    }

    @Test
    void aChangeAfterPublicationIsANote() {
        Judgement judgement = new Trial()
                .asOf("2024-12-01")
                .about("Torvik@1990..2024-09-01 Lund@2024-09-01..")
                .fact("Torvik");
        assertThat(judgement.verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(judgement.note()).contains("Has changed since publication");
    }

    @Test
    void trueOnlyLaterNamesTheDay() {
        Judgement judgement =
                new Trial().about("Torvik@1990..2024-09-01 Lund@2024-09-01..").fact("Lund");
        assertThat(judgement.explanation()).contains("1 September 2024");
    }

    @Test
    void aChangeMayBeAnnouncedBeforeItsFormalDate() {
        Trial trial = new Trial().announces().about("Torvik@1990..2024-07-20 Lund@2024-07-20..");
        assertThat(Trial.outcome(trial.fact("Lund"))).isEqualTo("not-comparable");
    }

    @Test
    void aNearValueExplainsUnlessTheSentenceIsOfficial() {
        Judgement near = new Trial()
                .about("Lund")
                .near("Moss", "the seat of its predecessor")
                .fact("Moss");
        assertThat(Trial.outcome(near)).isEqualTo("not-comparable");
        assertThat(near.explanation()).contains("the seat of its predecessor");
        assertThat(Trial.outcome(new Trial()
                        .about("Lund")
                        .near("Moss", "the seat of its predecessor")
                        .official()
                        .fact("Moss")))
                .isEqualTo("contradicted");
        assertThat(Trial.outcome(new Trial()
                        .about("Lund")
                        .near("Oslo", "the seat of its predecessor")
                        .fact("Moss")))
                .isEqualTo("contradicted");
    }

    @Test
    void aPlaceThatContainsTheRightOneExplains() {
        Judgement related = new Trial()
                .about("Lund")
                .related("Lund", "Skane", "Lund lies in Skane")
                .fact("Skane");
        assertThat(Trial.outcome(related)).isEqualTo("not-comparable");
        assertThat(related.explanation()).contains("Lund lies in Skane");
    }

    @ParameterizedTest(name = "vouched {0}, own count {1} -> {2}")
    @CsvSource({
        "2001..2024-12, , contradicted",
        "2001..2024-06-01, , source-older",
        ", 3@=2024, contradicted",
        ", 4@=2024, other-values-possible",
        ", , other-values-possible",
    })
    void aStrangerIsWrongOnlyOnACompleteList(String vouched, String count, String expected) {
        Trial trial = new Trial()
                .membership()
                .about("Rim@2010..")
                .pointing("Bloc@2001..#of=Arden Bloc@2001..#of=Bel Bloc@2012..#of=Corr");
        if (vouched != null) {
            trial.vouch("Bloc", vouched);
        }
        if (count != null) {
            trial.counts(count + "#of=Bloc");
        }
        assertThat(Trial.outcome(trial.fact("Bloc"))).isEqualTo(expected);
    }

    @Test
    void aCompleteListIsPrinted() {
        Judgement judgement = new Trial()
                .membership()
                .pointing("Bloc@2001-06-15..#of=Arden Bloc@2012..#of=Corr")
                .vouch("Bloc", "2001..2024-12")
                .fact("Bloc");
        assertThat(judgement.working()).anyMatch(l -> l.equals("1. Arden (15 June 2001); 2. Corr (2012)"));
        assertThat(judgement.evidence()).hasSize(2);
    }

    @Test
    void anotherStatusOfAStrangerIsNamed() {
        Judgement judgement = new Trial()
                .membership()
                .pointing("Bloc@2001..#of=Arden")
                .near("Bloc", "where it is a dialogue partner")
                .vouch("Bloc", "2001..2024-12")
                .fact("Bloc");
        assertThat(judgement.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(judgement.note()).contains("dialogue partner");
    }

    @Test
    void membersOfManySetsAreNotDenied() {
        assertThat(Trial.outcome(
                        new Trial().membership().about("Rim@2010.. Bloc@2015..").fact("Bloc")))
                .isEqualTo("confirmed");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "DEATHS, 'Lund', single-source",
        "DEATHS, 'Lund#two', confirmed",
        "DEATHS, 'Lund#auth', confirmed",
        "DEATHS, 'Lund Lund#src=atlas', single-source",
        "DEATHS, 'Lund Lund#src=atlas#origin=atlas.example', confirmed",
        "CRIME, 'Lund', single-source",
        "CRIME, 'Lund#two', confirmed",
        "PERSON, 'Lund', confirmed",
        "MONEY, 'Lund', confirmed",
    })
    void graveMattersNeedTwoOrigins(Frame.Harm harm, String statements, String expected) {
        assertThat(Trial.outcome(new Trial().harm(harm).about(statements).fact("Lund")))
                .isEqualTo(expected);
    }

    @Test
    void reportedSpeechIsJudgedByItsContent() {
        Trial crime = new Trial().harm(Frame.Harm.CRIME).speaker().about("Lund");
        assertThat(Trial.outcome(crime.fact("Lund"))).isEqualTo("single-source");
        Trial office = new Trial().harm(Frame.Harm.PERSON).speaker().about("Lund");
        assertThat(Trial.outcome(office.fact("Lund"))).isEqualTo("confirmed");
        assertThat(Trial.outcome(new Trial().speaker().about("Lund").fact("Moss")))
                .isEqualTo("contradicted");
    }

    @Test
    void healthNeedsTwoOriginsWhateverItsFrame() {
        assertThat(Trial.outcome(new Trial().property("P1050").about("Flu").fact("Flu")))
                .isEqualTo("single-source");
    }

    @ParameterizedTest(name = "{0}, denied -> {2}")
    @CsvSource({
        "'Lund@1998..', Lund, contradicted",
        "'Lund@1998..', Moss, confirmed",
        "'Torvik@1990..1998 Lund@1998..', Torvik, confirmed",
        "'Lund#weak', Lund, single-source",
    })
    void aDenialTurnsTheSense(String statements, String claimed, String expected) {
        Judgement judgement = new Trial().denied().about(statements).fact(claimed);
        assertThat(Trial.outcome(judgement)).isEqualTo(expected);
        assertThat(judgement.suggestions()).isEmpty();
    }

    @Test
    void aDenialIsWrongOnlyIfTheSourceReachesIt() {
        assertThat(Trial.outcome(new Trial()
                        .denied()
                        .current("2023-01-01")
                        .about("Lund@1998..")
                        .fact("Lund")))
                .isEqualTo("source-older");
    }

    @ParameterizedTest(name = "quoted {1} -> {2}")
    @CsvSource({
        "'Lund@1998..', Lund, confirmed",
        "'Lund@1998..', Moss, low-confidence",
        "'Torvik@1990..1998 Lund@1998..', Torvik, low-confidence",
    })
    void aQuotationIsNeverWrong(String statements, String claimed, String expected) {
        Judgement judgement = new Trial().quoted().about(statements).fact(claimed);
        assertThat(Trial.outcome(judgement)).isEqualTo(expected);
        assertThat(judgement.suggestions()).isEmpty();
        if (!expected.equals("confirmed")) {
            assertThat(judgement.note()).contains("The quoted claim differs").contains("add context?");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, source-unreachable",
        "NOT_ASKED, not-asked",
        "SILENT, no-statement",
        "ANSWERED, no-statement"
    })
    void silenceHasItsReason(Dossier.Outcome outcome, String expected) {
        assertThat(Trial.outcome(new Trial().asked(outcome).fact("Lund"))).isEqualTo(expected);
    }

    @Test
    void aNameThatNobodyKnowsStaysOpen() {
        Judgement unknown = new Trial().about("Lund").factOf(new Link.Unknown());
        assertThat(Trial.outcome(unknown)).isEqualTo("unknown-entity");
        Judgement ambiguous = new Trial().about("Lund").factOf(new Link.Ambiguous(java.util.List.of()));
        assertThat(Trial.outcome(ambiguous)).isEqualTo("ambiguous-entity");
    }

    @Test
    void whatMayNotContradictDoesNot() {
        assertThat(Trial.outcome(new Trial().about("Lund@1998..#shy").fact("Moss")))
                .isNotEqualTo("contradicted");
    }

    @Test
    void theSameEvidenceGivesTheSameJudgement() {
        Trial one = new Trial().about(SEAT);
        Trial two = new Trial().about(SEAT);
        assertThat(one.fact("Torvik")).isEqualTo(two.fact("Torvik"));
    }

    @Test
    void besideTheOtherValueTheOtherOwnerIsATrueEditToo() {
        Trial capital = new Trial().about("Tarn").pointing("Bel#of=Moor");
        assertThat(capital.fact("Bel").suggestions())
                .extracting(s -> s.replacement())
                .containsExactly("Tarn", "Moor");
    }
}
