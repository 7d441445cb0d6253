package org.bluepencil.desk.api;

/** Allows so many at once and so many a second after that. Times are in nanoseconds. Safe for several threads. */
final class Bucket {
    private static final double SECOND = 1e9;

    private final double most;
    private final double perSecond;
    private double left;
    private long last;

    Bucket(int most, double perSecond, long now) {
        this.most = most;
        this.perSecond = perSecond;
        this.left = most;
        this.last = now;
    }

    /** Takes one out, if there is one. */
    synchronized boolean take(long now) {
        left = Math.min(most, left + Math.max(0, now - last) / SECOND * perSecond);
        last = Math.max(last, now);
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
