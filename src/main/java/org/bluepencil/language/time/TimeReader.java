package org.bluepencil.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluepencil.language.Mention;
import org.bluepencil.language.MentionReader;
import org.bluepencil.language.Token;

/**
 * Finds the times of a sentence: at each token the longest expression that the grammar reads, absolute before relative.
 * A bare weekday or month is the nearest past one in a sentence told in the past, else the nearest to come.
 */
public final class TimeReader implements MentionReader {

    @Override
    public List<Mention> read(List<Token> tokens, String text, Optional<LocalDate> published) {
        List<Mention> found = new ArrayList<>();
        Cursor cursor = new Cursor(tokens, text);
        boolean past = isTold(tokens, "VBD") || isTold(tokens, "VBN");
        boolean future = tokens.stream().anyMatch(t -> t.lemma().equals("will"));
        AbsoluteTimes absolute = new AbsoluteTimes();
        RelativeTimes relative = new RelativeTimes(published.orElse(null), future || !past && isPlanned(tokens));
        int at = 0;
        while (at < tokens.size()) {
            Reading reading = absolute.read(cursor, at);
            if (reading == null) {
                reading = relative.read(cursor, at);
            }
            if (reading == null) {
                Mention.Duration duration = Durations.read(cursor, at);
                if (duration != null) {
                    found.add(duration);
                    at = duration.tokens().to();
                    continue;
                }
                at++;
                continue;
            }
            found.add(reading.mention(cursor));
            at = reading.to();
        }
        return found;
    }

    private static boolean isTold(List<Token> tokens, String tag) {
        return tokens.stream().anyMatch(t -> t.tag().equals(tag));
    }

    private static boolean isPlanned(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t.lemma().equals("due") || t.lemma().equals("plan") || t.lemma().equals("expect"));
    }
}
