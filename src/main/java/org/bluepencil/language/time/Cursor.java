package org.bluepencil.language.time;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.bluepencil.article.Span;
import org.bluepencil.language.Token;
import org.bluepencil.language.TokenRange;

/** The tokens of a sentence as the time grammar looks at them; places outside of the sentence read as empty words. */
record Cursor(List<Token> tokens, String text) {

    String form(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).form() : "";
    }

    String lower(int at) {
        return form(at).toLowerCase(Locale.ROOT);
    }

    String lemma(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lemma() : "";
    }

    boolean is(int at, String... words) {
        String lower = lower(at);
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isDash(int at) {
        return is(at, "-", "–", "—");
    }

    /** A year of four digits from 1000 to 2999. */
    OptionalInt year(int at) {
        String form = form(at);
        return form.matches("[12]\\d{3}") ? OptionalInt.of(Integer.parseInt(form)) : OptionalInt.empty();
    }

    /** A day of the month, with or without its ordinal ending. */
    OptionalInt day(int at) {
        String form = lower(at);
        if (!form.matches("\\d{1,2}(st|nd|rd|th)?")) {
            return OptionalInt.empty();
        }
        int day = Integer.parseInt(form.replaceAll("\\D", ""));
        return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    OptionalInt month(int at) {
        OptionalInt month = CalendarWords.month(form(at));
        if (month.isEmpty()) {
            return month;
        }
        // "May" and "March" as verbs: a modal or a verb form is no month.
        String tag = tokens.get(at).tag();
        return tag.startsWith("MD") || tag.startsWith("VB") ? OptionalInt.empty() : month;
    }

    Span span(int from, int to) {
        return tokens.get(from).span().union(tokens.get(to - 1).span());
    }

    TokenRange range(int from, int to) {
        return new TokenRange(from, to);
    }
}
