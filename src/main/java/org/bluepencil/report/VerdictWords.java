package org.bluepencil.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bluepencil.claim.Query;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.Moment;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Reason;
import org.jspecify.annotations.Nullable;

/** A verdict as print says it: {@code Matches Wikidata}, {@code Was true until 26 May 2014}. */
public final class VerdictWords {
    private static final int NAMED_SOURCES = 2;

    private VerdictWords() {}

    public static String of(Judgement judgement) {
        return switch (judgement.verdict()) {
            case CONFIRMED -> "Matches " + sources(judgement);
            case CONTRADICTED -> upper(sources(judgement)) + (many(judgement) ? " say otherwise" : " says otherwise");
            case OUTDATED -> until(judgement);
            case DISPUTED -> "Sources differ: your call";
            case UNVERIFIED -> "Open: " + why(judgement.reason());
        };
    }

    /** What does not fit, in a few words. */
    public static String of(Query.Kind kind) {
        return switch (kind) {
            case SAME_FACT_TWICE -> "One fact told in two ways";
            case DOES_NOT_ADD_UP -> "Does not add up";
            case WEEKDAY_AND_DATE -> "Weekday and date disagree";
            case IMPOSSIBLE_DATE -> "No such date";
            case TENSE_AND_DATE -> "Tense and date disagree";
            case AGE_AND_BIRTH -> "Age and birth disagree";
            case UNBALANCED_QUOTE -> "A quotation mark without its partner";
            case NEAR_NAME -> "A name nearly like a known one";
            case NAME_SPELT_TWO_WAYS -> "A name spelt in two ways";
            case SOURCE_DOES_NOT_SAY -> "Your source does not say this";
        };
    }

    private static String sources(Judgement judgement) {
        List<String> names = List.copyOf(names(judgement));
        return switch (names.size()) {
            case 1 -> names.get(0);
            case NAMED_SOURCES -> names.get(0) + " and " + names.get(1);
            default -> names.get(0) + " and " + (names.size() - 1) + " more sources";
        };
    }

    private static boolean many(Judgement judgement) {
        return names(judgement).size() > 1;
    }

    private static Set<String> names(Judgement judgement) {
        Set<String> names = new LinkedHashSet<>();
        judgement.evidence().forEach(a -> names.add(a.statement().citation().sourceName()));
        return names;
    }

    private static String until(Judgement judgement) {
        for (Assertion assertion : judgement.evidence()) {
            Moment end = assertion.validity().end();
            if (end != null) {
                return "Was true until " + end.inWords();
            }
        }
        return "Was true once, no longer";
    }

    private static String why(@Nullable Reason reason) {
        if (reason == null) {
            return "not decided";
        }
        return switch (reason) {
            case NO_STATEMENT -> "no source answered";
            case UNKNOWN_ENTITY -> "name not known";
            case AMBIGUOUS_ENTITY -> "the name may denote several";
            case UNMAPPED -> "nothing at hand measures it";
            case SOURCE_UNREACHABLE -> "a source did not answer";
            case SOURCE_OLDER -> "the source is older";
            case SINGLE_SOURCE -> "one source alone";
            case OTHER_VALUES_POSSIBLE -> "other values are possible";
            case NO_DATE -> "no date to hold it against";
            case LOW_CONFIDENCE -> "below the caution of the house";
            case NOT_ASKED -> "could not ask";
            case TOO_VAGUE -> "the words stretch the figure";
            case WEAK_EVIDENCE -> "a related passage only";
            case NOT_COMPARABLE -> "not like with like";
        };
    }

    private static String upper(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
