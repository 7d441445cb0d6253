package org.bluepencil.report.page;

import java.util.stream.Collectors;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Standing;

/** The page of a source, made of what the source declares of itself. */
public final class SourcePage {
    private SourcePage() {}

    /**
     * The page of one source.
     *
     * @param reached how it is reached: {@code on this machine}
     */
    public static Page of(SourceInfo source, String reached) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(source.name()).append("\n\n");
        text.append("The source “")
                .append(source.id())
                .append("”, ")
                .append(reached)
                .append(". ");
        text.append(
                source.currentTo() == null
                        ? "It is asked as it is now, or does not say up to when it is current."
                        : "It is current to " + source.currentTo() + ".");
        if (!source.licence().isEmpty()) {
            text.append(" Licence: ").append(source.licence()).append('.');
        }
        text.append("\n\n").append(standing(source.defaultStanding())).append('\n');
        if (!source.standing().isEmpty()) {
            text.append("\nFor single properties it stands otherwise: ")
                    .append(source.standing().entrySet().stream()
                            .map(e -> e.getKey() + " " + e.getValue().number())
                            .sorted()
                            .collect(Collectors.joining(", ")))
                    .append(".\n");
        }
        if (!source.complete().isEmpty()) {
            text.append("\nIt vouches that these lists are complete: ")
                    .append(source.complete().stream()
                            .map(v -> v.property() + " of " + v.of() + " " + v.period())
                            .collect(Collectors.joining("; ")))
                    .append(". Who is not on them is not in the set.\n");
        }
        text.append("\n**Confirmed:** A sentence whose value is that of its statement at that time")
                .append(enough(source.defaultStanding()))
                .append(
                        "\n\n**Contradicted:** A sentence with another value, if it was current at that time and no other value")
                .append(" is possible")
                .append(enough(source.defaultStanding()))
                .append('\n');
        return Page.parse(source.id(), text.toString());
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case AUTHORITY -> "Standing 1: it is the authority for what it states.";
            case REFERENCE -> "Standing 2: it is a reference work.";
            case SECONDARY -> "Standing 3: it is a secondary source.";
        };
    }

    private static String enough(Standing standing) {
        return switch (standing) {
            case AUTHORITY -> ". Its word is enough.";
            case REFERENCE -> ", and if the statement has a reference of its own other than Wikipedia.";
            case SECONDARY -> ", and only together with a second, independent origin.";
        };
    }
}
