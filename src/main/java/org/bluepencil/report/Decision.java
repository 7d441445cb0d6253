package org.bluepencil.report;

import java.util.Locale;
import org.bluepencil.claim.Query;
import org.bluepencil.verdict.Judgement;
import org.jspecify.annotations.Nullable;

/** What a finding asks of the editor, most urgent first. The letter, a shape and a colour stand for it in the proof. */
public enum Decision {
    /** Contradicted in the article's own words. */
    FIX('F', "to fix", "to fix"),
    /** Was true once. */
    PAST('P', "out of date", "out of date"),
    /** Sources differ, or reported speech differs from them: a warning. */
    DECIDE('D', "for you to decide", "for you to decide"),
    /** The article does not agree with itself. */
    QUERY('Q', "query", "queries"),
    /** An editor decided it by hand. */
    SETTLED('S', "settled by hand", "settled by hand"),
    /** Nothing decisive. */
    OPEN('O', "open", "open"),
    MATCH('M', "matches a source", "match a source");

    private final char letter;
    private final String one;
    private final String many;

    Decision(char letter, String one, String many) {
        this.letter = letter;
        this.one = one;
        this.many = many;
    }

    /** What a judgement asks for; what is wrong in somebody else's mouth is for the editor to decide, not to fix. */
    public static Decision of(Judgement judgement) {
        boolean reported = judgement.claim().manner().speaker() != null;
        return switch (judgement.verdict()) {
            case CONFIRMED -> MATCH;
            case CONTRADICTED -> reported ? DECIDE : FIX;
            case OUTDATED -> reported ? DECIDE : PAST;
            case DISPUTED -> DECIDE;
            case UNVERIFIED -> OPEN;
        };
    }

    /** The same where an editor may have decided by hand; what matches anyway needs no confirmation. */
    public static Decision of(Judgement judgement, @Nullable Ruling ruling) {
        Decision plain = of(judgement);
        if (ruling == null) {
            return plain;
        }
        return switch (ruling.action()) {
            case DISMISS -> SETTLED;
            case CONFIRM -> plain == MATCH ? MATCH : SETTLED;
            case NOTE -> plain;
        };
    }

    /** What a query of a report asks for. */
    public static Decision of(Query query, Report report) {
        return report.review()
                        .of(query, report.article().text())
                        .filter(r -> r.action().settles())
                        .isPresent()
                ? SETTLED
                : QUERY;
    }

    public char letter() {
        return letter;
    }

    /** In words behind a number: {@code 1 query}, {@code 2 queries}. */
    public String words(int count) {
        return count == 1 ? one : many;
    }

    /** As a name in marks and style sheets: {@code fix}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
