package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.language.clause.Polarity;
import org.bluepencil.value.Period;

/**
 * Decides claims: a pure function of claim, evidence, house style and two dates. The same evidence gives the same
 * judgement. One rule per form does the work; the judge sees to what they share: names that nobody knows, matters on
 * which the house takes no side, denials and quotations.
 */
public final class Judge {
    /** The rules by name, as {@code explain} and the reports call them. */
    public static final List<String> RULES = List.of(
            EntityFact.NAME,
            DateFact.NAME,
            FigureFact.NAME,
            TollFact.NAME,
            ListingRule.NAME,
            CountRule.NAME,
            PositionRule.NAME,
            SuperlativeRule.NAME,
            ShareRule.NAME,
            ChangeRule.NAME,
            SpanOfTimeRule.NAME,
            UnmappedRule.NAME,
            SameWords.NAME);

    private final Style style;

    public Judge(Style style) {
        this.style = style;
    }

    public Style style() {
        return style;
    }

    /** The judgement of a claim from what was gathered for it. */
    public Judgement judge(Claim claim, Dossier dossier, Dates dates) {
        Frame frame = claim.frame();
        if (frame == null || claim.form() instanceof Form.Unmapped) {
            return UnmappedRule.judge(claim, dossier);
        }
        Case given = new Case(claim, frame, dossier, dates, style);
        Optional<Judgement> unlinked = unlinked(given);
        if (unlinked.isPresent()) {
            return unlinked.get();
        }
        Judgement plain = ofThatEvent(given, contested(given, byForm(given)));
        // before a denial is turned, so that it does not rest on what the words may not mean; after it for the same
        // reason
        return cautious(unclear(narrowed(inferred(Turn.of(given, narrowed(plain))))));
    }

    /** "The 1931 earthquake": what the source has of an event of the same name and another time is not of this one. */
    private static Judgement ofThatEvent(Case given, Judgement judgement) {
        Period happened = given.dossier().happened();
        Period told = given.told();
        if (happened == null || told == null || judgement.verdict() == Verdict.UNVERIFIED) {
            return judgement;
        }
        LocalDate first = happened.from();
        LocalDate last = happened.to();
        boolean before = first != null && told.to() != null && told.to().isBefore(first);
        // what is told of later may still be its aftermath: right but not wrong
        boolean after = last != null && told.from() != null && told.from().isAfter(last) && isWrong(judgement);
        return before || after
                ? Turn.with(
                        judgement,
                        Verdict.UNVERIFIED,
                        Reason.NOT_COMPARABLE,
                        "The sentence may speak of another event, at another time. The source: "
                                + judgement.explanation())
                : judgement;
    }

    /** What the sentence may as well deny as say is left open. */
    private static Judgement unclear(Judgement judgement) {
        return judgement.claim().manner().polarity() == Polarity.UNCLEAR && judgement.verdict() != Verdict.UNVERIFIED
                ? Turn.with(
                        judgement,
                        Verdict.UNVERIFIED,
                        Reason.NOT_COMPARABLE,
                        "It is not clear whether the sentence says it or denies it. The source: "
                                + judgement.explanation())
                : judgement;
    }

    /** What was not right often enough on public sets is left open. */
    private Judgement cautious(Judgement judgement) {
        return Confidence.of(judgement)
                .filter(c -> c.probability() < style.least(c.way()))
                .map(c -> Turn.with(
                        judgement,
                        Verdict.UNVERIFIED,
                        Reason.LOW_CONFIDENCE,
                        "Verdicts reached this way are too seldom right for the caution of the house. The source: "
                                + judgement.explanation()))
                .orElse(judgement);
    }

    /** Words that may mean a part, an episode or another kind can be right but not wrong. */
    private static Judgement narrowed(Judgement judgement) {
        return judgement.claim().manner().narrowed() && isWrong(judgement)
                ? Turn.with(
                        judgement,
                        Verdict.UNVERIFIED,
                        Reason.NOT_COMPARABLE,
                        "The words may mean a part, a plan or another kind. The source: " + judgement.explanation())
                : judgement;
    }

    private static boolean isWrong(Judgement judgement) {
        return switch (judgement.verdict()) {
            case CONTRADICTED, OUTDATED, DISPUTED -> true;
            case CONFIRMED, UNVERIFIED -> false;
        };
    }

    /** Whom the sentence does not name, and only the one before it may mean, can be right about but never wrong. */
    private static Judgement inferred(Judgement judgement) {
        Optional<Participant> guessed = judgement.claim().form().participants().stream()
                .filter(p -> p.link() instanceof Link.To to && to.isInferred())
                .findFirst();
        return isWrong(judgement) && guessed.isPresent()
                ? Turn.with(
                        judgement,
                        Verdict.UNVERIFIED,
                        Reason.AMBIGUOUS_ENTITY,
                        "The sentence does not say whose; if " + guessed.get().label() + " is meant: "
                                + judgement.explanation())
                : judgement;
    }

    /**
     * The judgement of a claim whose whole sentence sources say again in the same words: what is open for want of anything known
     * of it is borne out by them.
     *
     * @param same what says it, one assertion a source; may be empty
     */
    public Judgement withSameWords(Judgement told, List<Assertion> same) {
        return same.isEmpty() ? told : SameWords.judge(told, same, style);
    }

    /**
     * The judgement where a name might be another: open if the verdict would differ and the lead is small.
     *
     * @param other the judgement with the runner-up in place of the linked entity
     * @param margin the lead of the linked entity, 0 to 1
     */
    public Judgement withRunnerUp(Judgement best, Judgement other, double margin) {
        if (margin >= style.margin() || best.verdict() == other.verdict() || best.verdict() == Verdict.UNVERIFIED) {
            return best;
        }
        return Turn.with(
                best,
                Verdict.UNVERIFIED,
                Reason.AMBIGUOUS_ENTITY,
                "The name may denote another, and then the verdict would be "
                        + other.verdict().id() + ": " + best.explanation());
    }

    private static Judgement byForm(Case given) {
        Form form = given.claim().form();
        if (form instanceof Form.Fact fact) {
            return new FactRule().judge(given, fact);
        }
        if (form instanceof Form.Listing listing) {
            return new ListingRule().judge(given, listing);
        }
        if (form instanceof Form.Count count) {
            return new CountRule().judge(given, count);
        }
        if (form instanceof Form.Position position) {
            return new PositionRule().judge(given, position);
        }
        if (form instanceof Form.Superlative superlative) {
            return new SuperlativeRule().judge(given, superlative);
        }
        if (form instanceof Form.Share share) {
            return new ShareRule().judge(given, share);
        }
        if (form instanceof Form.Change change) {
            return new ChangeRule().judge(given, change);
        }
        if (form instanceof Form.SpanOfTime span) {
            return new SpanOfTimeRule().judge(given, span);
        }
        return UnmappedRule.judge(given.claim(), given.dossier());
    }

    /** A name without an entity leaves the claim open, whatever the sources say of the others. */
    private static Optional<Judgement> unlinked(Case given) {
        Form form = given.claim().form();
        for (Participant participant : form.participants()) {
            if (participant.link() instanceof Link.Unknown) {
                return Optional.of(new Draft(given, ruleOf(form))
                        .open(
                                Reason.UNKNOWN_ENTITY,
                                "No configured source knows \"" + participant.text() + "\".",
                                List.of()));
            }
            if (participant.link() instanceof Link.Ambiguous ambiguous) {
                List<String> names = ambiguous.candidates().stream()
                        .map(c -> c.label() + " (" + c.id() + ")")
                        .limit(4)
                        .toList();
                return Optional.of(new Draft(given, ruleOf(form))
                        .open(
                                Reason.AMBIGUOUS_ENTITY,
                                "\"" + participant.text() + "\" may denote " + Words.list(names) + ".",
                                List.of()));
            }
        }
        return Optional.empty();
    }

    private static String ruleOf(Form form) {
        if (form instanceof Form.Fact fact) {
            return fact.value() instanceof Claimed.Time
                    ? DateFact.NAME
                    : fact.value() instanceof Claimed.Number ? FigureFact.NAME : EntityFact.NAME;
        }
        if (form instanceof Form.Listing) {
            return ListingRule.NAME;
        }
        if (form instanceof Form.Count) {
            return CountRule.NAME;
        }
        if (form instanceof Form.Position) {
            return PositionRule.NAME;
        }
        if (form instanceof Form.Superlative) {
            return SuperlativeRule.NAME;
        }
        if (form instanceof Form.Share) {
            return ShareRule.NAME;
        }
        if (form instanceof Form.Change) {
            return ChangeRule.NAME;
        }
        return form instanceof Form.SpanOfTime ? SpanOfTimeRule.NAME : UnmappedRule.NAME;
    }

    /** What the house takes no side on is disputed, in its own words, wherever a source speaks of it at all. */
    private Judgement contested(Case given, Judgement plain) {
        Form form = given.claim().form();
        Optional<Style.Contested> matter = form.subject()
                .entity()
                .flatMap(id -> style.contested(id, given.frame().property()));
        return matter.isPresent() && !plain.evidence().isEmpty()
                ? Turn.with(plain, Verdict.DISPUTED, null, matter.get().say() + " " + plain.explanation())
                : plain;
    }
}
