package org.bluepencil.report.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bluepencil.claim.frame.Example;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frame;

/** The page of a frame, made of what the frame says of itself. */
public final class FramePage {
    private FramePage() {}

    public static Page of(Frame frame) {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(frame.id())
                .append("\n\n")
                .append(frame.gloss())
                .append("\n\n");
        text.append("It is told by ").append(words(frame)).append(".\n\n");
        text.append("Statements of “")
                .append(frame.label())
                .append("” (")
                .append(frame.property())
                .append(") are looked for along ")
                .append(frame.paths().stream().map(Object::toString).collect(Collectors.joining(", ")))
                .append(". ")
                .append(nature(frame))
                .append(frame.single() ? " It has one value at a time." : " It may have several values at a time.")
                .append("\n");
        if (!frame.near().isEmpty()) {
            text.append("\nBefore a value is called wrong, these are tried: ")
                    .append(frame.near().stream()
                            .map(Frame.Near::say)
                            .distinct()
                            .collect(Collectors.joining(", ")))
                    .append(".\n");
        }
        for (Example example : frame.examples()) {
            String verdict = example.verdict();
            text.append("\n**")
                    .append(verdict.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(verdict.substring(1))
                    .append(":** “")
                    .append(example.text())
                    .append("” (the words “")
                    .append(example.value())
                    .append("”)\n");
        }
        return Page.parse(frame.id(), text.toString());
    }

    private static String words(Frame frame) {
        return frame.expressions().stream()
                .map(e -> kind(e.trigger()) + " " + list(e.words()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String list(List<String> words) {
        return words.stream().map(w -> "“" + w + "”").collect(Collectors.joining(", "));
    }

    private static String kind(Expression.Trigger trigger) {
        return switch (trigger) {
            case VERB -> "the verbs";
            case NOUN -> "the nouns";
            case ADJECTIVE -> "the adjectives";
            case SUFFIX -> "compounds with";
            case RANK -> "the superlatives";
            case BRACKET -> "the brackets behind a name, for its";
            case NAME -> "the name of a person with";
            case ADVERB -> "a name behind another one and";
        };
    }

    private static String nature(Frame frame) {
        return switch (frame.nature()) {
            case EVENT -> "It happened once and stays so.";
            case STATE -> "It holds for a time.";
            case SERIES -> "It is measured again and again.";
            case VOLATILE -> "It is a figure of one period, and says nothing of another.";
            case TOLL -> "It is a count that only grows for a while.";
        };
    }
}
