package org.bluepencil.language.number;

import org.bluepencil.language.numeral.NumberWords;
import org.bluepencil.language.numeral.Pieces;
import org.jspecify.annotations.Nullable;

/** Places in an order: "10th", "tenth", "twenty-first"; not those in names of streets, wars and offices. */
final class Ordinals {
    private final Pieces p;

    Ordinals(Pieces p) {
        this.p = p;
    }

    @Nullable
    Found read(int at) {
        if (p.isNumber(at)) {
            String digits = p.word(at).replace(",", "");
            boolean ending = p.isGlued(at + 1)
                    && p.is(at + 1, "st", "nd", "rd", "th")
                    && digits.length() < 7
                    && digits.indexOf('.') < 0;
            return ending && !isName(at, at + 2) ? Found.ordinal(at, at + 2, Integer.parseInt(digits)) : null;
        }
        Integer word = NumberWords.ordinal(p.word(at));
        int end = at + 1;
        int value = word == null ? 0 : word;
        int tens = NumberWords.small(p.word(at)).orElse(0);
        if (word == null && tens >= 20) {
            int onesAt = p.isDash(at + 1) ? at + 2 : at + 1;
            Integer ones = NumberWords.ordinal(p.word(onesAt));
            value = ones == null || ones > 9 ? 0 : tens + ones;
            end = onesAt + 1;
        }
        if (value == 0 || isName(at, end) || isOther(at, end)) {
            return null;
        }
        return Found.ordinal(at, end, value);
    }

    /** "Fifth Avenue", "Second World War", "First Minister", "Seventh Fleet", "42nd Street". */
    private boolean isName(int at, int end) {
        if (p.is(end, "street", "avenue", "st", "ave", "floor", "road") && (p.isCapital(end) || p.is(end, "floor"))) {
            return true;
        }
        return p.isWord(at) && p.isCapital(at) && p.isCapital(end);
    }

    /** "at first", "first of all", "a second" of time, "first-ever" is kept: it says that none came before. */
    private boolean isOther(int at, int end) {
        String tag = p.tag(at);
        boolean adverb = tag.equals("RB") && !p.isDash(end);
        boolean phrase = p.is(at, "first") && (p.is(at - 1, "at") || (p.is(end, "of") && p.is(end + 1, "all")));
        boolean verb = tag.startsWith("VB");
        boolean hand = p.isDash(end) && p.is(end + 1, "hand", "guess", "class");
        return adverb || phrase || verb || hand || (p.is(at, "second") && p.is(at - 1, "per", "split"));
    }
}
