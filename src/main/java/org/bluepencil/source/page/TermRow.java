package org.bluepencil.source.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One row of a list of those who held a place one after the other: "Mara Holt (1990–1996)" under the heading "Presidents".
 *
 * @param role what they were, in the singular: "president"; with what it belongs to where the heading says so
 * @param holder who, in the page's words
 * @param times of the terms: "from 1990 to 1996"
 * @param hold whether others held it beside them
 * @param quote the row, verbatim
 */
record TermRow(String role, String holder, List<String> times, Hold hold, String quote) implements Abbreviated {
    /** Whether others held a place beside somebody. */
    enum Hold {
        /** One follows the other in the list, so that nobody did. */
        ALONE,
        /** The row does not tell. */
        OPEN,
        /** Others did, or the place goes by another name: the row bears out, and denies nothing. */
        SHARED
    }

    /** Words of a heading that make a row uncertain, or a class of its own. */
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:and|or|candidates?|nominees?|would-be|acting|interim|honorary|deput(?:y|ies)|vice|assistant|proposed)\\b|[,/&;]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:the|a|full|complete|partial|chronological)\\s+)*(?:list|table)\\s+of\\s+(?:all\\s+)?"
                    + "|^(?:the|all|its|former|past|previous|earlier|historical|notable|famous)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND =
            Pattern.compile("\\s*[(\\[].*|\\s*:.*|\\s+(?:since|from|until|by|before|after|as|in)\\b.*");
    /** Behind the noun that the heading turns on: "Secretaries to the Treasury". */
    private static final Pattern PREPOSITION = Pattern.compile(" (?:of|to|for|at) ");

    /** "Coaches", "bosses". */
    private static final Pattern HISSING = Pattern.compile("(?:ch|sh|x|ss|z)es$");

    /** A form of address or an abbreviated rank before a name of two words and more; the saint of a name is none. */
    private static final Pattern ADDRESS = Pattern.compile(
            "^(?:(?:Sir|Dame|Lord|Lady|King|Queen|Emir|Sultan|Prince|Princess|Count|Countess|Baron|Baroness|General|Admiral"
                    + "|Colonel|Major|Captain|Lieutenant|Bishop|Archbishop|Professor|Judge"
                    + "|(?!St|Ste|Mt)\\p{Lu}\\p{Ll}+\\.(?:\\p{L}+\\.)*) )+(?=\\S+ \\S)");

    private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}(?=\\p{Ll}|$)");

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;

    TermRow {
        times = List.copyOf(times);
    }

    /** What a label of values says of the topic, not of whom it names: "Clubs: Quell Rovers (1990–1996)". */
    private static final Map<String, String> TOLD_OF_TOPIC = Map.ofEntries(
            Map.entry("club", "played for"),
            Map.entry("team", "played for"),
            Map.entry("employer", "worked for"),
            Map.entry("residence", "lived in"),
            Map.entry("party", "was a member of"),
            Map.entry("political party", "was a member of"),
            Map.entry("alma mater", "studied at"),
            Map.entry("spouse", "was married to"),
            Map.entry("husband", "was married to"),
            Map.entry("wife", "was married to"),
            Map.entry("network", "was broadcast on"),
            Map.entry("owner", "was owned by"),
            Map.entry("operator", "was operated by"),
            Map.entry("publisher", "was published by"));

    @Override
    public List<String> sentences(String topic) {
        String told = TOLD_OF_TOPIC.get(role);
        if (told != null) {
            return times.stream()
                    .map(time -> topic + " " + (time.startsWith(Term.SINCE) ? perfect(told) : told) + " " + holder + " "
                            + time + ".")
                    .toList();
        }
        String whose = PREPOSITION.matcher(role).find() ? role : role + " of " + topic;
        return times.stream()
                .map(time -> holder + (time.startsWith(Term.SINCE) ? " has been" : " was") + " the " + whose + " "
                        + time + ".")
                .toList();
    }

    private static String perfect(String past) {
        return "has " + (past.startsWith("was ") ? "been" + past.substring("was".length()) : past);
    }

    /** The row on a page of this topic, whose own roles need not say whose they are: "mayor of Tarn" on the page of Tarn is "mayor". */
    TermRow of(PageTopic topic) {
        Matcher preposition = PREPOSITION.matcher(role);
        boolean own = preposition.find() && topic.isCalled(role.substring(preposition.end()));
        return own ? new TermRow(role.substring(0, preposition.start()), holder, times, hold, quote) : this;
    }

    /** The same with what is known of others beside them. */
    TermRow as(Hold told) {
        return new TermRow(role, holder, times, told, quote);
    }

    /** The row under the other names that its role goes by, as far as a page of this topic leaves no doubt whose it is. */
    Stream<TermRow> alike(PageTopic topic) {
        return RoleNames.alike(role, topic::isCalled)
                .map(other -> new TermRow(other, holder, times, Hold.SHARED, quote));
    }

    /** Whether a term has no end. */
    boolean isOpen() {
        return times.stream().anyMatch(t -> t.startsWith(Term.SINCE));
    }

    /** Whether the role is one plain word, and who held it held it alone: "coach" in a list of coaches is then the head of them. */
    boolean isWhole() {
        return hold == Hold.ALONE && role.indexOf(' ') < 0;
    }

    /** Of those who share a role, each may hold it besides others. */
    @Override
    public boolean isSure() {
        return hold != Hold.SHARED;
    }

    /** The same with the holder as a text names them, with or without the form of address; empty if it does not. */
    Optional<TermRow> namedIn(String text) {
        return List.of(holder, bare(holder)).stream()
                .filter(text::contains)
                .findFirst()
                .map(name -> new TermRow(role, name, times, hold, quote));
    }

    /** A name without the form of address or the rank before it. */
    static String bare(String name) {
        return ADDRESS.matcher(name).replaceFirst("");
    }

    /** The words of a role before what it belongs to. */
    static String nouns(String role) {
        return PREPOSITION.split(role, 2)[0];
    }

    /** What the rows under a heading are, in the singular; the empty string where the heading tells no role. */
    static String role(String heading) {
        String bare = BEHIND.matcher(heading.strip()).replaceFirst("").strip();
        for (Matcher before = BEFORE.matcher(bare); before.lookingAt(); before = BEFORE.matcher(bare)) {
            bare = bare.substring(before.end()).strip();
        }
        boolean told = !bare.isEmpty()
                && bare.length() <= LONGEST
                && bare.split("\\s+").length <= MOST_WORDS
                && bare.chars().noneMatch(Character::isDigit)
                && !VAGUE.matcher(bare).find();
        if (!told) {
            return "";
        }
        Matcher preposition = PREPOSITION.matcher(bare);
        int of = preposition.find() ? preposition.start() : -1;
        String nouns = of < 0 ? bare : bare.substring(0, of);
        String singular = singular(nouns);
        // "Chief Executives" and "Head coaches" are nouns; "CEOs" is written so
        String role = CAPITAL.matcher(singular).replaceAll(m -> m.group().toLowerCase(Locale.ROOT));
        return of < 0 ? role : role + bare.substring(of);
    }

    /** A noun in the plural as one of them: "home arenas", "chairmen", "secretaries". */
    private static String singular(String nouns) {
        int hyphen = nouns.indexOf("s-");
        if (hyphen > 0) {
            // "attorneys-general"
            return nouns.substring(0, hyphen) + nouns.substring(hyphen + 1);
        }
        if (nouns.endsWith("men")) {
            return nouns.substring(0, nouns.length() - 2) + "an";
        }
        if (nouns.endsWith("ies")) {
            return nouns.substring(0, nouns.length() - 3) + "y";
        }
        if (HISSING.matcher(nouns).find()) {
            return nouns.substring(0, nouns.length() - 2);
        }
        return nouns.endsWith("s") && !nouns.endsWith("ss") && !nouns.endsWith("us")
                ? nouns.substring(0, nouns.length() - 1)
                : nouns;
    }
}
