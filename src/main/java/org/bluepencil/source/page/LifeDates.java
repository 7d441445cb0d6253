package org.bluepencil.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;
import org.jsoup.nodes.Element;

/**
 * When the person lived of whom a page is: behind the name in a heading or at the start of a paragraph, "Mara Holt (1888–1977)",
 * "Holt, Mara, painter; b. 3 Aug. 1841 at Port Quell".
 */
final class LifeDates {
    private static final String DATE =
            "(\\d{1,2} \\p{Alpha}{3,9}\\.? \\d{4}|\\p{Alpha}{3,9}\\.? \\d{1,2}, ?\\d{4}|\\d{4})";
    private static final Pattern RANGE =
            Pattern.compile("[(\\[]?\\b" + DATE + "\\s*[-–—]\\s*" + DATE + "\\b(?!\\s*[-–—]\\s*\\d)");
    private static final Pattern BORN = Pattern.compile("(?:\\bb\\.|[(,;] ?born)\\s+" + DATE);
    private static final Pattern DIED = Pattern.compile("(?:\\bd\\.|[(,;] ?died)\\s+" + DATE);
    /** As in lexicons: "; born in Selm, Tarn County, June 1, 1895;". */
    private static final Pattern PLACED =
            Pattern.compile("; (born|died) (?:in|at|near) (\\p{Lu}[^;]{2,80}?),? " + DATE + "(?=[;.]|$)");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int YOUNGEST = 18;
    private static final int OLDEST = 115;
    /** How far behind the start of a paragraph its name and dates stand, in characters. */
    private static final int LEAD = 400;

    private LifeDates() {}

    static List<ShortForm> of(ReadPage page, PageTopic topic) {
        List<ShortForm> found = new ArrayList<>();
        topic.headings().forEach(h -> found.addAll(in(h)));
        Article article = page.article();
        for (Passage passage : article.passages()) {
            String text = passage.span().of(article.text());
            String lead = text.substring(0, Math.min(LEAD, text.length()));
            if (beginsWithName(lead, topic) || isBracket(lead)) {
                found.addAll(in(lead));
                PLACED.matcher(text).results().forEach(told -> {
                    found.add(new ShortForm(told.group(1), told.group(3), told.group()));
                    for (String place : told.group(2).split(", ")) {
                        found.add(new ShortForm(told.group(1) + " in", place, told.group()));
                    }
                });
            }
        }
        page.elements().stream()
                .flatMap(markup -> markup.select("h1").stream())
                .filter(heading -> topic.isNamed(heading.text()))
                .map(LifeDates::behind)
                .filter(LifeDates::isBracket)
                .forEach(bracket -> found.addAll(in(bracket)));
        return found.stream().distinct().toList();
    }

    /** The first words behind a heading, which the main text may leave out. */
    private static String behind(Element heading) {
        return heading.nextElementSiblings().stream()
                .map(Element::text)
                .map(String::strip)
                .filter(t -> t.chars().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElse("");
    }

    /** Nothing but what the heading above it has in brackets: "(16 June 1934 - 21 September 1995, Port Quell)". */
    private static boolean isBracket(String lead) {
        return lead.startsWith("(")
                && lead.strip().endsWith(")")
                && lead.indexOf(')') == lead.strip().length() - 1;
    }

    /** Whether what stands before the first bracket, comma or semicolon names the topic, wholly or by the family name. */
    private static boolean beginsWithName(String lead, PageTopic topic) {
        Matcher dates = Pattern.compile("[(\\[;#]|\\bb\\.|\\d").matcher(lead);
        if (!dates.find()) {
            return false;
        }
        String before = lead.substring(0, dates.start()).strip();
        return !before.isEmpty() && topic.isNamed(before);
    }

    private static List<ShortForm> in(String text) {
        List<ShortForm> found = new ArrayList<>();
        Matcher range = RANGE.matcher(text);
        if (range.find() && isLife(range.group(1), range.group(2))) {
            found.add(new ShortForm("born", range.group(1), text));
            found.add(new ShortForm("died", range.group(2), text));
            return found;
        }
        Matcher born = BORN.matcher(text);
        if (born.find()) {
            found.add(new ShortForm("born", rest(text, born.start(1)), text));
        }
        Matcher died = DIED.matcher(text);
        if (died.find()) {
            found.add(new ShortForm("died", rest(text, died.start(1)), text));
        }
        return found;
    }

    private static String rest(String text, int from) {
        int end = text.indexOf(';', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    /** A stretch as long as a life, and not that of an office. */
    private static boolean isLife(String from, String to) {
        int years = year(to) - year(from);
        return years >= YOUNGEST && years <= OLDEST;
    }

    private static int year(String date) {
        Matcher year = YEAR.matcher(date);
        return year.find() ? Integer.parseInt(year.group()) : 0;
    }
}
