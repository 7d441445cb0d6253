package org.bluepencil.language.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.language.Token;
import org.jspecify.annotations.Nullable;

/** Reads amounts in digits ("1,234.5", "41bn", "12 000", "1.5 million") and in words ("twenty-five thousand"). */
final class Amounts {
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,3}(?:,\\d{2,3})+|\\d+)(\\.\\d+)?(bn|mn|tn|m|k|b)?", Pattern.CASE_INSENSITIVE);

    private Amounts() {}

    static boolean isDigits(String form) {
        return DIGITS.matcher(form).matches();
    }

    static @Nullable Amount read(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Matcher matcher = DIGITS.matcher(tokens.get(at).form());
        return matcher.matches() ? digits(tokens, at, matcher) : words(tokens, at);
    }

    private static Amount digits(List<Token> tokens, int at, Matcher matcher) {
        String whole = matcher.group(1).replace(",", "");
        int to = at + 1;
        // "12 000": groups of three set apart by a space
        while (!matcher.group(1).contains(",")
                && matcher.group(2) == null
                && whole.length() <= 3 * (to - at)
                && to < tokens.size()
                && tokens.get(to).form().matches("\\d{3}")
                && tokens.get(to).span().start() == tokens.get(to - 1).span().end() + 1) {
            whole += tokens.get(to).form();
            to++;
        }
        String fraction = matcher.group(2) == null ? "" : matcher.group(2);
        BigDecimal amount = new BigDecimal(whole + fraction);
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, fraction.length() - 1));
        if (matcher.group(3) != null) {
            BigDecimal scale = Words.scale(matcher.group(3).toLowerCase(Locale.ROOT)).orElse(BigDecimal.ONE);
            amount = amount.multiply(scale);
            step = step.multiply(scale);
        }
        while (to < tokens.size()) {
            Optional<BigDecimal> scale = scaleWord(tokens.get(to));
            if (scale.isEmpty()) {
                break;
            }
            amount = amount.multiply(scale.get());
            step = step.multiply(scale.get());
            to++;
        }
        return new Amount(amount, amount, step, to);
    }

    private static Optional<BigDecimal> scaleWord(Token token) {
        String lower = token.form().toLowerCase(Locale.ROOT);
        return lower.length() > 1 ? Words.scale(lower) : Optional.empty();
    }

    /** "one hundred and five", "twenty-five thousand", "a dozen", "a million". */
    private static @Nullable Amount words(List<Token> tokens, int start) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        BigDecimal step = BigDecimal.ONE;
        boolean any = false;
        int at = start;
        while (at < tokens.size()) {
            String lower = tokens.get(at).form().toLowerCase(Locale.ROOT);
            Integer cardinal = Words.cardinal(lower);
            if (cardinal == null && lower.indexOf('-') > 0 && Words.small(lower).isPresent()) {
                cardinal = Words.small(lower).getAsInt();
            }
            Optional<BigDecimal> scale = scaleWord(tokens.get(at));
            boolean article = (lower.equals("a") || lower.equals("an")) && !any && at + 1 < tokens.size()
                    && (scaleWord(tokens.get(at + 1)).isPresent() || tokens.get(at + 1).lemma().equals("dozen"));
            if (cardinal != null) {
                current = current.add(BigDecimal.valueOf(cardinal));
                step = BigDecimal.ONE;
                any = true;
            } else if (article) {
                current = BigDecimal.ONE;
                any = true;
            } else if (scale.isPresent() && any) {
                current = current.multiply(scale.get());
                step = scale.get();
                if (scale.get().compareTo(BigDecimal.valueOf(100)) > 0) {
                    total = total.add(current);
                    current = BigDecimal.ZERO;
                }
            } else if (lower.equals("dozen") && any) {
                current = current.multiply(BigDecimal.valueOf(12));
            } else if (lower.equals("-") && any && at + 1 < tokens.size() && Words.cardinal(tokens.get(at + 1).lemma()) != null && isTens(current)) {
                at++;
                continue;
            } else if (lower.equals("and") && any && step.compareTo(BigDecimal.valueOf(100)) >= 0 && at + 1 < tokens.size()
                    && Words.small(tokens.get(at + 1).form().toLowerCase(Locale.ROOT)).isPresent()) {
                at++;
                continue;
            } else {
                break;
            }
            at++;
        }
        if (!any) {
            return null;
        }
        BigDecimal amount = total.add(current);
        return new Amount(amount, amount, step, at);
    }

    private static boolean isTens(BigDecimal current) {
        int tail = current.intValue() % 100;
        return tail >= 20 && tail % 10 == 0;
    }
}
