package org.bluepencil.language.numeral;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fractions written with a stroke: "½" and "⅔" in one sign, the "1/2" of "10 1/2" in digits. */
public final class VulgarFractions {
    private static final char STROKE = '\u2044';
    private static final int PLACES = 8;
    private static final int LARGEST_PART = 100;
    private static final BigDecimal STEP = new BigDecimal("0.1");

    private VulgarFractions() {}

    /** The value of a sign such as "¾", to eight places. */
    public static Optional<BigDecimal> ofSign(String sign) {
        if (sign.length() != 1 || sign.charAt(0) < '\u00bc') {
            return Optional.empty();
        }
        String parts = Normalizer.normalize(sign, Normalizer.Form.NFKD);
        int stroke = parts.indexOf(STROKE);
        if (stroke < 1 || stroke == parts.length() - 1) {
            return Optional.empty();
        }
        return Optional.of(
                ratio(Integer.parseInt(parts.substring(0, stroke)), Integer.parseInt(parts.substring(stroke + 1))));
    }

    /** A fraction behind a whole number: "10½", "10 1/2", "10-1/2"; null if none stands here. */
    static @Nullable Amount behind(Pieces p, int at) {
        Optional<BigDecimal> sign = ofSign(p.word(at));
        if (sign.isPresent()) {
            return new Amount(sign.get(), STEP, BigDecimal.ONE, at + 1);
        }
        int from = p.isDash(at) && p.isGlued(at) && p.isGlued(at + 1) ? at + 1 : at;
        int part = p.plain(from);
        int whole = p.plain(from + 2);
        boolean written = p.is(from + 1, "/") && p.isGlued(from + 1) && p.isGlued(from + 2) && !p.is(from + 3, "/");
        return written && part > 0 && part < whole && whole <= LARGEST_PART
                ? new Amount(ratio(part, whole), STEP, BigDecimal.ONE, from + 3)
                : null;
    }

    private static BigDecimal ratio(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
    }
}
