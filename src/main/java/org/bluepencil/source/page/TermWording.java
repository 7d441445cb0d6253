package org.bluepencil.source.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluepencil.claim.OtherOffice;

/**
 * Whether a sentence says of a person and an office, in so many words, what a row of a list says of them: "Mara Holt was Warden of the
 * Quay from 1990 to 1996" below "Wardens" on the page about the Warden of the Quay. Nothing else may stand in the sentence.
 */
final class TermWording {
    private static final Pattern SAID = Pattern.compile(
            "(.+?) (?:was|served as|had been) (?:the )?(.+?),? (?:from|between) (\\d.*?|\\p{Lu}.*?\\d{4}) (?:to|until|and) (.*\\d{4})\\.?");
    /** "The brigade was commanded by Mara Holt from 1990 to 1996". */
    private static final Pattern DONE = Pattern.compile(
            "(?:The )?(.+?) was (\\p{Ll}+?)ed by (.+?),? (?:from|between) (\\d.*?|\\p{Lu}.*?\\d{4}) (?:to|until|and) (.*\\d{4})\\.?");

    private static final Pattern TIME = Pattern.compile("from (.+) to (.+)");
    /** Headings of whoever held the office that the whole page is about. */
    private static final Set<String> HOLDERS =
            Set.of("holder", "office holder", "office-holder", "officeholder", "incumbent", "post holder");

    private static final String OF = " of ";
    private static final int YEAR = 4;

    private final Predicate<String> isTopic;

    /** @param isTopic whether words are the name of the page's topic */
    TermWording(Predicate<String> isTopic) {
        this.isTopic = isTopic;
    }

    /** Whether the sentence says the row again, and no more. */
    boolean says(String sentence, TermRow row) {
        return isHeld(SAID.matcher(sentence.strip()), row) || isDone(DONE.matcher(sentence.strip()), row);
    }

    private boolean isHeld(Matcher said, TermRow row) {
        return said.matches()
                && isHolder(said.group(1), row)
                && isOffice(said.group(2), row.role())
                && row.times().stream().anyMatch(t -> isTime(said.group(3), said.group(4), t));
    }

    private boolean isDone(Matcher said, TermRow row) {
        return said.matches()
                && isHolder(said.group(3), row)
                && isDoer(said.group(2), row.role())
                && isTopic.test(said.group(1))
                && row.times().stream().anyMatch(t -> isTime(said.group(4), said.group(5), t));
    }

    private static boolean isHolder(String name, TermRow row) {
        return TermRow.bare(name).equals(TermRow.bare(row.holder()));
    }

    /** Whoever edited is the editor, whoever managed the manager. */
    private static boolean isDoer(String stem, String role) {
        return Stream.of(stem + "er", stem + "or").anyMatch(role.toLowerCase(Locale.ROOT)::equals);
    }

    private boolean isOffice(String said, String role) {
        String office = plain(said);
        String listed = plain(role);
        boolean whole = isTopic.test(said)
                && (HOLDERS.contains(listed) || (office + " ").startsWith(listed + " ") || isPlain(office, listed));
        boolean ofTopic =
                office.startsWith(listed + OF) && isTopic.test(said.substring(said.indexOf(OF) + OF.length()));
        return whole || ofTopic;
    }

    /** "Commissioner" for "federal commissioner for data": a list of the office's holders may go without its adjectives. */
    private static boolean isPlain(String office, String listed) {
        String nouns = TermRow.nouns(office);
        return nouns.endsWith(" " + listed) && Arrays.stream(nouns.split(" ")).noneMatch(OtherOffice::isNamedBy);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace("the ", "").strip();
    }

    private static boolean isTime(String from, String to, String listed) {
        Matcher time = TIME.matcher(listed);
        return time.matches() && isEnd(from, time.group(1)) && isEnd(to, time.group(2));
    }

    /** A year is right where the row has a day of it. */
    private static boolean isEnd(String said, String listed) {
        return said.equals(listed) || (said.length() == YEAR && listed.endsWith(" " + said));
    }
}
