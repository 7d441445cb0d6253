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
    /** Between the terms of one row: "1958–1959, 1990–1991". */
    private static final Pattern NEXT = Pattern.compile("\\s*[,;&]\\s*(?:and )?");

    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]*";
    static final Pattern NAME = Pattern.compile(
            WORD + "(?: (?:" + WORD
                    + "|de|van|von|der|den|del|da|di|do|dos|das|du|la|le|al|el|bin|ibn|i|y|e|of|the|und|zu|zum|zur|af|av|ten|ter))*");
    private static final Pattern UNSURE = Pattern.compile(
            "\\b(?:acting|interim|provisional|caretaker|designate|elect|vacant|disputed|unofficial|pro tempore|pro tem|deputy|vice|c\\.|ca\\.|circa)(?![\\p{L}])|\\?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINTLY = Pattern.compile("\\bjoint(?:ly)?(?![\\p{L}-])", Pattern.CASE_INSENSITIVE);
    /** The same stretch once more by another calendar: "(1195–1214 H)". */
    private static final Pattern OTHER_CALENDAR =
            Pattern.compile("^\\s*[(\\[]\\d{3,4}\\s*[-–—]\\s*\\d{3,4} (?:A\\.?H\\.?|S\\.?H\\.?|H|BE|AM)[)\\]]");
    /** "), later Minister of the Quay, 1960–1966". */
    private static final Pattern ASIDE =
            Pattern.compile("\\)?\\s*[,;–—-]\\s*\\p{L}[^()]*?\\p{L}[ ,]+(?:in )?[^()]*\\d{4}[^()]*");

    private static final Pattern PUNCTUATION = Pattern.compile("^[\\s,:;–—-]+|[\\s,:;–—(\\[-]+$");
    /** Behind a name: how it is written in another script, a party. */
    private static final Pattern BESIDE = Pattern.compile("\\s*[(\\[][^()\\[\\]\\d]*[)\\]]$");

    private static final Pattern LIST_OF = Pattern.compile("(?:the )?(?:list|table) of ", Pattern.CASE_INSENSITIVE);
    /** A heading of a list that leaves others out. */
    private static final Pattern SOME = Pattern.compile("\\b(?:notable|famous)\\b", Pattern.CASE_INSENSITIVE);
    /** "2. Rolf Teld (2015–2017)". */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\s?[.)]\\s+(?=\\p{Lu})");

    private static final int LONGEST_ROW = 200;
    private static final int LONGEST_INTRODUCTION = 80;

    private TermRows() {}

    static List<TermRow> of(Article article) {
        List<TermRow> found = new ArrayList<>();
        List<TermRow> list = new ArrayList<>();
        String role = "";
        TermRow.Hold hold = TermRow.Hold.OPEN;
        String head = "";
        boolean listed = false;
        for (Passage passage : article.passages()) {
            String whole = passage.span().of(article.text()).strip();
            String text = NUMBERED.matcher(whole).replaceFirst("");
            boolean numbered = !role.isEmpty() && NUMBERED.matcher(whole).lookingAt();
            if (passage.kind() == Passage.Kind.LIST_ITEM || numbered) {
                if (!role.isEmpty()) {
                    row(role, hold, text).ifPresent(list::add);
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
            hold = again ? hold : SOME.matcher(text).find() ? TermRow.Hold.SHARED : TermRow.Hold.OPEN;
            head = heading ? text : head;
            listed = false;
        }
        keep(list, found);
        return found;
    }

    /** "President: Ida Marsh (1990–1996), Oto Brandel (1996–2001)": the rows of a label; empty if anything else stands there. */
    static List<TermRow> labelled(ShortForm row) {
        return DatedNames.of(TermRow.role(row.label()), row.value(), TermRow.Hold.OPEN, row.quote());
    }

    private static void keep(List<TermRow> list, List<TermRow> found) {
        found.addAll(new TermList(list).terms());
        list.clear();
    }

    private static Optional<TermRow> row(String role, TermRow.Hold hold, String text) {
        Matcher term = Term.in(text);
        if (text.length() > LONGEST_ROW || !term.find()) {
            return Optional.empty();
        }
        int start = term.start();
        List<String> times = new ArrayList<>();
        int end = start;
        do {
            Term.told(term).ifPresent(times::add);
            end = term.end();
            Matcher next = NEXT.matcher(text).region(end, text.length());
            end = next.lookingAt() ? next.end() : end;
            term.region(end, text.length());
        } while (term.lookingAt());
        String before = PUNCTUATION.matcher(text.substring(0, start)).replaceAll("");
        String behind = OTHER_CALENDAR
                .matcher(text.substring(Math.min(end, text.length())))
                .replaceFirst("");
        // what has a date of its own, apart from the term, is another matter
        boolean aside = ASIDE.matcher(behind).matches();
        boolean unsure = UNSURE.matcher(before).find()
                || (!aside && UNSURE.matcher(behind).find());
        // a second stretch elsewhere: one of the two may be a life
        if (times.isEmpty() || unsure || (!aside && Term.in(behind).find())) {
            return Optional.empty();
        }
        boolean shared =
                JOINTLY.matcher(before).find() || JOINTLY.matcher(behind).find();
        return holder(before, behind)
                .map(name -> new TermRow(role, name, times, shared ? TermRow.Hold.SHARED : hold, text));
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
}
