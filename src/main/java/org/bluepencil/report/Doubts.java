package org.bluepencil.report;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bluepencil.article.Article;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Citation;
import org.bluepencil.evidence.Standing;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Precision;
import org.bluepencil.value.Value;
import org.bluepencil.verdict.Judgement;

/** Why a finding might be a false alarm: what the program took for granted, and where its evidence is thin. */
public final class Doubts {
    /** Below this lead over the runner-up a link is worth a second look. */
    private static final double CLEAR_LEAD = 0.5;

    private Doubts() {}

    /** The doubts in plain sentences, gravest first; never empty: where nothing speaks against it, that is said. */
    public static List<String> of(Judgement judgement, Article article) {
        Set<String> doubts = new LinkedHashSet<>();
        for (Participant participant : judgement.claim().form().participants()) {
            link(participant, doubts);
        }
        if (judgement.claim().manner().speaker() != null) {
            doubts.add("It is reported speech of " + judgement.claim().manner().speaker()
                    + ": whether it was said so was not checked.");
        }
        if (!judgement.claim().time().explicit() && changes(judgement.claim())) {
            doubts.add("The sentence names no time; it was read as of the article's own date.");
        }
        judgement.evidence().forEach(a -> evidence(a, article, doubts));
        int origins = Origins.of(judgement.evidence()).size();
        if (origins == 1) {
            doubts.add("It rests on one origin alone: "
                    + Origins.of(judgement.evidence()).first() + ".");
        }
        return doubts.isEmpty()
                ? List.of("No doubt is known: the names have no rival, and the sources are dated and agree.")
                : List.copyOf(doubts);
    }

    /** Whether the answer hangs on when: what happened once did not happen as of some day. */
    private static boolean changes(Claim claim) {
        Frame frame = claim.frame();
        boolean date = claim.form() instanceof Form.Fact fact && fact.value() instanceof Claimed.Time;
        return frame != null && frame.nature() != Frame.Nature.EVENT && !date;
    }

    private static void link(Participant participant, Set<String> doubts) {
        if (participant.link() instanceof Link.To to) {
            if (to.runnerUp() != null && to.margin() < CLEAR_LEAD) {
                doubts.add("\"" + participant.text() + "\" was read as " + to.label() + " (" + to.id()
                        + "); it may be " + to.runnerUp() + ", a lead of "
                        + String.format(Locale.ROOT, "%.0f", to.margin() * 100) + " in 100.");
            } else if (!participant.text().equalsIgnoreCase(to.label())) {
                doubts.add("\"" + participant.text() + "\" was read as " + to.label() + ".");
            }
        }
    }

    private static void evidence(Assertion assertion, Article article, Set<String> doubts) {
        Citation citation = assertion.statement().citation();
        if (assertion.value() instanceof Value.Time time
                && time.moment().precision().coarserThan(Precision.DAY)) {
            doubts.add("The source tells its date to the "
                    + FormName.of(time.moment().precision()) + " only.");
        }
        LocalDate current = citation.currentTo();
        LocalDate published = article.published();
        if (current == null) {
            doubts.add(citation.sourceName() + " does not say up to when it is current.");
        } else if (published != null && current.isBefore(published)) {
            doubts.add(citation.sourceName() + " is current to "
                    + Moment.day(current).inWords() + ", before the article's date.");
        }
        if (assertion.statement().standing() == Standing.SECONDARY) {
            doubts.add(citation.sourceName() + " is a secondary source for this.");
        }
    }
}
