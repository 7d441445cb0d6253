package org.bluepencil.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;

/**
 * The lists in which a page tells who held a place and when: rows with a name and a stretch of years, below a heading that says what
 * they were. Years of birth and death stand in the same form: a list whose stretches are as long as lives tells no terms.
 */
final class TermRows {
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
                    + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String DATE =
            "(?:\\d{1,2} " + MONTH + ",? \\d{4}|" + MONTH + " \\d{1,2}, ?\\d{4}|" + MONTH + " \\d{4}|\\d{4})";
    private static final String TERM = "(?:from )?(" + DATE + ")\\s*(?:[-–—]|to|until)\\s*(" + DATE
            + "|\\d{2}\\b|present|today|now|)(?![\\p{L}\\d/])|since (" + DATE + ")";
    private static final Pattern A_TERM = Pattern.compile(TERM);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** Between the terms of one row: "1958–1959, 1990–1991". */
    private static final Pattern NEXT = Pattern.compile("\\s*[,;&]\\s*(?:and )?");

    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]*";
    private static final Pattern NAME = Pattern.compile(
            WORD + "(?: (?:" + WORD
                    + "|de|van|von|der|den|del|da|di|do|dos|das|du|la|le|al|el|bin|ibn|i|y|e|of|the|und|zu|zum|zur|af|av|ten|ter))*");
    private static final Pattern UNSURE = Pattern.compile(
            "\\b(?:acting|interim|provisional|caretaker|designate|elect|vacant|disputed|unofficial|pro tempore|pro tem|deputy|vice|joint(?:ly)?|c\\.|ca\\.|circa)(?![\\p{L}])|\\?",
            Pattern.CASE_INSENSITIVE);
    /** "), later Minister of the Quay, 1960–1966". */
    private static final Pattern ASIDE =
            Pattern.compile("\\)?\\s*[,;–—-]\\s*\\p{L}[^()]*?\\p{L}[ ,]+(?:in )?[^()]*\\d{4}[^()]*");

    private static final Pattern PUNCTUATION = Pattern.compile("^[\\s,:;–—-]+|[\\s,:;–—(\\[-]+$");
    /** Behind a name: how it is written in another script, a party. */
    private static final Pattern BESIDE = Pattern.compile("\\s*[(\\[][^()\\[\\]\\d]*[)\\]]$");
    /** Fewer rows than this tell nothing of how the places follow each other. */
    private static final int FEWEST_IN_TURN = 3;

    private static final Pattern LIST_OF = Pattern.compile("(?:the )?(?:list|table) of ", Pattern.CASE_INSENSITIVE);
    /** "2. Rolf Teld (2015–2017)". */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\s?[.)]\\s+(?=\\p{Lu})");
    /** "Mara Holt (1990–1996)" in a row of several. */
    private static final Pattern DATED = Pattern.compile(
            "(" + NAME.pattern() + ")\\s*[(\\[](?:" + TERM + ")[)\\]](?:\\s*(?:[,;•]|and)\\s*|\\s*\\.?$)");

    private static final int LONGEST_TERM = 25;
    private static final int CENTURY = 100;
    private static final int LONGEST_ROW = 200;
    private static final int LONGEST_INTRODUCTION = 80;

    private TermRows() {}

    static List<TermRow> of(Article article) {
        List<TermRow> found = new ArrayList<>();
        List<TermRow> list = new ArrayList<>();
        String role = "";
        String head = "";
        boolean listed = false;
        for (Passage passage : article.passages()) {
            String whole = passage.span().of(article.text()).strip();
            String text = NUMBERED.matcher(whole).replaceFirst("");
            boolean numbered = !role.isEmpty() && NUMBERED.matcher(whole).lookingAt();
            if (passage.kind() == Passage.Kind.LIST_ITEM || numbered) {
                if (!role.isEmpty()) {
                    row(role, text).ifPresent(list::add);
                }
                listed = true;
                continue;
            }
            keep(list, found);
            boolean heading = passage.kind() == Passage.Kind.HEADING;
            boolean brief = text.length() <= LONGEST_INTRODUCTION;
            boolean names = heading
                    || (brief && (text.endsWith(":") || LIST_OF.matcher(text).lookingAt()));
            String told = names ? TermRow.role(text.replaceFirst("\\.$", "")) : "";
            // an introduction that tells no role stands below the heading that does: "Mayors", "The following served:"
            boolean below = !listed && brief && !heading && told.isEmpty();
            boolean again = below && (text.endsWith(":") || (!head.isEmpty() && text.startsWith(head)));
            role = again ? role : told;
            head = heading ? text : head;
            listed = false;
        }
        keep(list, found);
        return found;
    }

    /** "President: Ida Marsh (1990–1996), Oto Brandel (1996–2001)": the rows of a label; empty if anything else stands there. */
    static List<TermRow> labelled(ShortForm row) {
        String role = TermRow.role(row.label());
        List<TermRow> found = new ArrayList<>();
        Matcher dated = DATED.matcher(row.value());
        int end = 0;
        while (!role.isEmpty() && dated.find() && dated.start() == end) {
            String name = dated.group(1);
            Matcher term = A_TERM.matcher(dated.group());
            if (term.find()) {
                time(term).ifPresent(t -> found.add(new TermRow(role, name, List.of(t), false, row.quote())));
            }
            end = dated.end();
        }
        // "Spouse: Mara Holt (1888–1977)" tells a life
        boolean terms = found.stream()
                .flatMap(r -> r.times().stream())
                .flatMap(t -> length(t).stream())
                .allMatch(y -> y <= LONGEST_TERM);
        return terms && end == row.value().length() ? found : List.of();
    }

    /** Whether a value holds a stretch of years, and so does not tell what is so today. */
    static boolean isDated(String value) {
        return A_TERM.matcher(value).find();
    }

    /** A list is one of terms if most are shorter than lives. */
    private static void keep(List<TermRow> list, List<TermRow> found) {
        List<Integer> years = list.stream()
                .flatMap(r -> r.times().stream())
                .flatMap(t -> length(t).stream())
                .toList();
        long longer = years.stream().filter(y -> y > LONGEST_TERM).count();
        if (longer * 2 < years.size()) {
            List<TermRow> closed = list.stream().filter(r -> !r.isOpen()).toList();
            boolean inTurn = closed.stream().filter(r -> isAlone(r, closed)).count() * 2 > closed.size()
                    && list.size() >= FEWEST_IN_TURN;
            // "2006–" with others behind it: the list does not know its end
            List<TermRow> told = inTurn
                    ? list.stream().filter(r -> !r.isOpen() || isLast(r, list)).toList()
                    : list;
            told.forEach(r ->
                    found.add(new TermRow(r.role(), r.holder(), r.times(), inTurn && isAlone(r, told), r.quote())));
        }
        list.clear();
    }

    private static boolean isLast(TermRow row, List<TermRow> list) {
        int start = start(row);
        return list.stream().allMatch(other -> other.equals(row) || start(other) <= start);
    }

    private static int start(TermRow row) {
        return row.times().stream().mapToInt(t -> years(t).get(0)).max().orElse(0);
    }

    /** Whether no other row's term overlaps a row's, but for the year in which one follows the other. */
    private static boolean isAlone(TermRow row, List<TermRow> list) {
        return list.stream()
                .filter(other -> !other.equals(row))
                .flatMap(other -> other.times().stream())
                .noneMatch(other -> row.times().stream().anyMatch(own -> overlap(years(own), years(other))));
    }

    private static boolean overlap(List<Integer> one, List<Integer> other) {
        return one.get(0) < last(other) && other.get(0) < last(one);
    }

    private static int last(List<Integer> years) {
        return years.size() < 2 ? Integer.MAX_VALUE : years.get(1);
    }

    private static List<Integer> years(String time) {
        return YEAR.matcher(time).results().map(m -> Integer.valueOf(m.group())).toList();
    }

    private static Optional<Integer> length(String time) {
        List<Integer> years = years(time);
        return years.size() == 2 ? Optional.of(years.get(1) - years.get(0)) : Optional.empty();
    }

    private static Optional<TermRow> row(String role, String text) {
        Matcher term = A_TERM.matcher(text);
        if (text.length() > LONGEST_ROW || !term.find()) {
            return Optional.empty();
        }
        int start = term.start();
        List<String> times = new ArrayList<>();
        int end = start;
        do {
            time(term).ifPresent(times::add);
            end = term.end();
            Matcher next = NEXT.matcher(text).region(end, text.length());
            end = next.lookingAt() ? next.end() : end;
            term.region(end, text.length());
        } while (term.lookingAt());
        String before = PUNCTUATION.matcher(text.substring(0, start)).replaceAll("");
        String behind = text.substring(Math.min(end, text.length()));
        // what has a date of its own, apart from the term, is another matter
        boolean aside = ASIDE.matcher(behind).matches();
        boolean unsure = UNSURE.matcher(before).find()
                || (!aside && UNSURE.matcher(behind).find());
        // a second stretch elsewhere: one of the two may be a life
        if (times.isEmpty() || unsure || (!aside && A_TERM.matcher(behind).find())) {
            return Optional.empty();
        }
        return holder(before, behind).map(name -> new TermRow(role, name, times, false, text));
    }

    /** Who stands before the term, and nobody but them; else who stands behind it. */
    private static Optional<String> holder(String before, String behind) {
        if (!before.isEmpty()) {
            String name = BESIDE.matcher(before).replaceFirst("");
            return NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
        }
        String rest = PUNCTUATION.matcher(behind).replaceAll("");
        Matcher name = NAME.matcher(rest);
        boolean alone = name.lookingAt()
                && (name.end() == rest.length()
                        || ",(;[".indexOf(rest.substring(name.end()).strip().charAt(0)) >= 0);
        return alone ? Optional.of(name.group()) : Optional.empty();
    }

    /** "from 1990 to 1996", "since 2016"; empty where the end comes before the start. */
    private static Optional<String> time(Matcher term) {
        String since = term.group(3);
        String from = since == null ? term.group(1) : since;
        String to = since == null ? term.group(2) : "";
        if (to.length() == 2) {
            int first = Integer.parseInt(from.substring(from.length() - 4));
            to = String.valueOf(first / CENTURY * CENTURY + Integer.parseInt(to));
        }
        boolean open = to.isEmpty() || Character.isLowerCase(to.charAt(0));
        if (open) {
            return Optional.of("since " + from);
        }
        String time = "from " + from + " to " + to;
        return length(time).filter(years -> years >= 0).map(years -> time);
    }
}
