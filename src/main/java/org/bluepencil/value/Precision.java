package org.bluepencil.value;

/** How exactly a moment is known, from coarse to fine; the codes are those of Wikidata's time datatype. */
public enum Precision {
    MILLENNIUM(6),
    CENTURY(7),
    DECADE(8),
    YEAR(9),
    MONTH(10),
    DAY(11);

    private final int wikidataCode;

    Precision(int wikidataCode) {
        this.wikidataCode = wikidataCode;
    }

    public int wikidataCode() {
        return wikidataCode;
    }

    /** The precision of a Wikidata code: finer than a day is a day, coarser than a millennium is a millennium. */
    public static Precision ofWikidata(int code) {
        if (code >= DAY.wikidataCode) {
            return DAY;
        }
        return code <= MILLENNIUM.wikidataCode ? MILLENNIUM : values()[code - MILLENNIUM.wikidataCode];
    }

    public boolean coarserThan(Precision other) {
        return compareTo(other) < 0;
    }

    public static Precision coarser(Precision a, Precision b) {
        return a.coarserThan(b) ? a : b;
    }
}
