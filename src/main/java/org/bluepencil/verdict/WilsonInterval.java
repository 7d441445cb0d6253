package org.bluepencil.verdict;

/**
 * Where the share behind a count lies with 95 % confidence, after Wilson (1927).
 *
 * @param low from 0 to 1
 * @param high from {@code low} to 1
 */
public record WilsonInterval(double low, double high) {
    private static final double Z = 1.959964;

    /**
     * The interval of a share of which some were counted.
     *
     * @param of how many were counted; of none, all of 0 to 1 is possible
     */
    public static WilsonInterval of(int right, int of) {
        if (of == 0) {
            return new WilsonInterval(0, 1);
        }
        double share = (double) right / of;
        double widened = 1 + Z * Z / of;
        double middle = (share + Z * Z / (2 * of)) / widened;
        double half = Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of)) / widened;
        return new WilsonInterval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
