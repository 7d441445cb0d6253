package org.bluepencil.verdict;

/** Why a claim is unverified, each with the next step that would settle it. */
public enum Reason {
    NO_STATEMENT("The entity is known, but no source says anything of this property.", "Ask the writer for a source."),
    UNKNOWN_ENTITY("No configured source knows the name.", "Check the spelling, or add a source that knows it."),
    AMBIGUOUS_ENTITY("The name may denote several entities.", "Say in the text which one is meant."),
    UNMAPPED("Checkable, but no property or measure covers it.", "Check by hand, or add a frame for it."),
    SOURCE_UNREACHABLE("A source that could decide did not answer.", "Run again when the source is up."),
    SOURCE_OLDER("The source was last current before the claimed time.", "Ask a source that is more recent."),
    SINGLE_SOURCE("Only one source says so, and the matter needs two.", "Find a second, independent source."),
    OTHER_VALUES_POSSIBLE("The property or list admits other values.", "Find a source with the complete list."),
    NO_DATE("Neither the publication date nor the as-of date is known.", "Give the date with --date."),
    LOW_CONFIDENCE("The evidence is below the caution setting.", "Check by hand."),
    NOT_ASKED("A live source would decide, but the run was offline or over its budget.", "Run again online."),
    TOO_VAGUE("The words stretch the figure.", "Give the figure, or a closer hedge."),
    WEAK_EVIDENCE("Only a related passage was found.", "Read the passage."),
    NOT_COMPARABLE(
            "Units, periods, places or definitions differ.", "Compare like with like: name year and definition.");

    private final String why;
    private final String nextStep;

    Reason(String why, String nextStep) {
        this.why = why;
        this.nextStep = nextStep;
    }

    public String why() {
        return why;
    }

    public String nextStep() {
        return nextStep;
    }

    /** As in JSON and on the command line: {@code no-statement}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
