package org.bluepencil.report;

import java.util.List;
import java.util.stream.Collectors;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Suggestion;
import org.bluepencil.verdict.Verdict;

/** A finding in one line of plain text, the same for every reader: terminal, code review, spreadsheet. */
public final class Message {
    private Message() {}

    /** The verdict with its reason: {@code contradicted}, {@code unverified (no-date)}. */
    public static String verdict(Judgement judgement) {
        Reason reason = judgement.reason();
        return judgement.verdict().id() + (reason == null ? "" : " (" + reason.id() + ")");
    }

    /** The words, what the sources say of them, the suggested edits and the note. */
    public static String of(Judgement judgement) {
        StringBuilder message = new StringBuilder();
        message.append('"').append(judgement.claim().text()).append("\": ");
        String speaker = judgement.claim().manner().speaker();
        if (speaker != null) {
            message.append("said by ").append(speaker).append(": ");
        }
        message.append(says(judgement));
        if (!judgement.suggestions().isEmpty()) {
            message.append(" Suggested: ").append(edits(judgement.suggestions()));
        }
        String note = judgement.note();
        if (note != null) {
            message.append(" Note: ").append(note);
        }
        return Visible.line(message.toString());
    }

    /** What the sources say, in the words of the verdict unless its explanation says so itself or it is open. */
    public static String says(Judgement judgement) {
        boolean told = judgement.reason() != null || judgement.verdict() == Verdict.OUTDATED;
        return told ? judgement.explanation() : VerdictWords.of(judgement) + ": " + judgement.explanation();
    }

    /** {@code "2015" -> "2017"}; several are joined by "or". */
    public static String edits(List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(s -> "\"" + s.original() + "\" -> \"" + s.replacement() + "\"")
                .collect(Collectors.joining(" or "));
    }
}
