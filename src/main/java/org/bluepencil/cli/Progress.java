package org.bluepencil.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells on a terminal how far a long work is and how long it will take; silent in a pipe. */
final class Progress {
    private static final long EVERY_NANOS = 500_000_000L;
    private static final double NANOS = 1e9;
    /** Below this much done, an estimate says nothing. */
    private static final double TOO_EARLY = 0.005;

    private final PrintWriter err;
    private final String things;
    private final boolean shown;
    private final long start = System.nanoTime();
    private final double from;
    private long told = start;

    /**
     * @param things what is counted
     * @param from how much was done before this run, from 0 to 1
     */
    Progress(PrintWriter err, String things, double from) {
        this(err, things, from, Terminal.isInteractive());
    }

    Progress(PrintWriter err, String things, double from, boolean shown) {
        this.err = err;
        this.things = things;
        this.from = from;
        this.shown = shown;
    }

    /**
     * @param done how many things
     * @param fraction how much of the whole, from 0 to 1
     */
    void at(long done, double fraction) {
        long now = System.nanoTime();
        if (shown && now - told >= EVERY_NANOS) {
            told = now;
            err.print("\r" + text(done, fraction, (now - start) / NANOS) + "   ");
            err.flush();
        }
    }

    String text(long done, double fraction, double seconds) {
        String text = String.format(Locale.ROOT, "%d %s, %d %%", done, things, Math.round(100 * fraction));
        double now = fraction - from;
        return now < TOO_EARLY ? text : text + ", about " + duration(seconds * (1 - fraction) / now) + " left";
    }

    private static String duration(double seconds) {
        long minutes = Math.round(seconds / 60);
        if (minutes == 0) {
            return Math.round(seconds) + " s";
        }
        return minutes < 120 ? minutes + " min" : Math.round(minutes / 60.0) + " h";
    }

    /** Leaves the line. */
    void end() {
        if (shown) {
            err.println();
        }
    }
}
