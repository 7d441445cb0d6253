package org.bluepencil.report.junit;

/**
 * One test.
 *
 * @param suite what it belongs to; build servers group by it
 * @param name told apart from all others of its suite
 */
public record JUnitCase(String suite, String name, Result result) {

    /** How the test ended. */
    public sealed interface Result {}

    /** It held. */
    public record Passed() implements Result {}

    /**
     * It did not hold.
     *
     * @param type a short name of the kind of failure
     * @param message one line
     * @param details the whole story, in several lines
     */
    public record Failed(String type, String message, String details) implements Result {}

    /**
     * Nobody can say.
     *
     * @param reason one line
     */
    public record Skipped(String reason) implements Result {}
}
