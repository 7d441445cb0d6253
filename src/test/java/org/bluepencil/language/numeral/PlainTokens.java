package org.bluepencil.language.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.Span;
import org.bluepencil.language.Dependencies;
import org.bluepencil.language.Token;

/** Tokens of a sentence for tests: cut at spaces and punctuation, tagged by the look of the word, without a tree. */
public final class PlainTokens {
    private static final Pattern WORD =
            Pattern.compile("[$€£₹¥]|\\d[\\d,.]*\\d|[\\p{L}\\d][\\p{L}\\d'’.-]*[\\p{L}\\d]|\\S");
    private static final Set<String> PAST = Set.of(
            "rose", "fell", "met", "won", "said", "was", "were", "grew", "began", "left", "took", "held", "came", "had",
            "went", "stood", "ran");
    private static final Set<String> PRESENT = Set.of("is", "are", "has", "have", "runs", "holds");
    private static final Set<String> ADJECTIVES =
            Set.of("new", "former", "wounded", "large", "old", "tall", "foreign", "armed", "recent", "current");
    private static final Set<String> FUNCTION = Set.of(
            "the", "a", "an", "of", "in", "on", "its", "this", "less", "across", "unless", "as", "his", "always",
            "plus", "yes", "us");

    private PlainTokens() {}

    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        List<Dependencies.Arc> arcs = new ArrayList<>();
        Dependencies tree = Dependencies.onDemand(() -> arcs);
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String form = matcher.group();
            String tag = tag(form, tokens.isEmpty());
            tokens.add(new Token(
                    tokens.size(),
                    new Span(matcher.start(), matcher.end()),
                    form,
                    form.toLowerCase(Locale.ROOT),
                    tag,
                    tree,
                    "",
                    ""));
            arcs.add(new Dependencies.Arc(-1, "dep"));
        }
        return tokens;
    }

    private static String tag(String form, boolean first) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (Character.isDigit(form.charAt(0)) || NumberWords.small(lower).isPresent()) {
            return "CD";
        }
        if (lower.equals("will") || (lower.equals("may") && form.equals(lower))) {
            return "MD";
        }
        if (PAST.contains(lower)
                || (lower.length() > 4
                        && lower.endsWith("ed")
                        && !lower.equals("hundred")
                        && !ADJECTIVES.contains(lower))) {
            return "VBD";
        }
        if (lower.equals("most")) {
            return "JJS";
        }
        if (PRESENT.contains(lower)) {
            return "VBZ";
        }
        if (ADJECTIVES.contains(lower)) {
            return "JJ";
        }
        if (FUNCTION.contains(lower) || !Character.isLetter(form.charAt(0))) {
            return "DT";
        }
        if (Character.isUpperCase(form.charAt(0)) && !first) {
            return "NNP";
        }
        return (lower.length() > 2 && lower.endsWith("s")) || lower.equals("people") ? "NNS" : "NN";
    }
}
