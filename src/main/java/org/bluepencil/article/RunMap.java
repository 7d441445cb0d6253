package org.bluepencil.article;

import java.util.Arrays;
import java.util.Optional;

/** The way back through runs: stretches of the read text that stand in one piece in the original. */
final class RunMap implements SourceMap {
    private final String original;
    private final int[] starts;
    private final int[] runReads;
    private final int[] runEnds;

    /**
     * @param starts of each read character, where it starts in the original
     * @param runReads of each run, where it starts in the read text
     * @param runEnds of each run, where it ends in the original
     */
    RunMap(String original, int[] starts, int[] runReads, int[] runEnds) {
        this.original = original;
        this.starts = starts;
        this.runReads = runReads;
        this.runEnds = runEnds;
    }

    @Override
    public Optional<Span> original(Span read) {
        if (read.end() > starts.length) {
            throw new IllegalArgumentException("span ends behind the text: " + read);
        }
        if (read.length() == 0) {
            int offset = originalOffset(read.start());
            return Optional.of(new Span(offset, offset));
        }
        int run = run(read.start());
        if (run != run(read.end() - 1)) {
            return Optional.empty();
        }
        boolean goesOn = read.end() < starts.length && run(read.end()) == run;
        int start = starts[read.start()];
        int end = goesOn ? starts[read.end()] : runEnds[run];
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private int run(int readOffset) {
        int found = Arrays.binarySearch(runReads, readOffset);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public int originalOffset(int readOffset) {
        if (readOffset < starts.length) {
            return starts[readOffset];
        }
        return runEnds.length == 0 ? 0 : runEnds[runEnds.length - 1];
    }

    @Override
    public String originalText() {
        return original;
    }
}
