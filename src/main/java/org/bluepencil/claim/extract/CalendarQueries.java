package org.bluepencil.claim.extract;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Query;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.time.TimeReader;

/** Dates that the calendar does not have, and weekdays that are not those of their dates. */
final class CalendarQueries {
    private static final Pattern DAY_OF_MONTH = Pattern.compile(
            "\\b(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(%1$s)|(%1$s) (\\d{1,2})(?:st|nd|rd|th)?)(?:,? (\\d{4}))?\\b"
                    .formatted(
                            "January|February|March|April|May|June|July|August|September|October|November|December"));

    private CalendarQueries() {}

    static List<Query> of(Sentence sentence, String text) {
        List<Query> queries = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            if (mention instanceof Mention.Time time) {
                TimeReader.otherWeekday(time, text)
                        .ifPresent(day -> queries.add(new Query(
                                Query.Kind.WEEKDAY_AND_DATE,
                                List.of(time.span()),
                                "“" + time.span().of(text) + "” was a "
                                        + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ".")));
            }
        }
        Matcher dates = DAY_OF_MONTH.matcher(sentence.span().of(text));
        while (dates.find()) {
            boolean dayFirst = dates.group(1) != null;
            int day = Integer.parseInt(dates.group(dayFirst ? 1 : 4));
            Month month = Month.valueOf(dates.group(dayFirst ? 2 : 3).toUpperCase(Locale.ROOT));
            String year = dates.group(5);
            boolean leap = year == null || java.time.Year.isLeap(Long.parseLong(year));
            if (day > month.length(leap)) {
                int start = sentence.span().start() + dates.start();
                Span span = new Span(start, start + dates.group().length());
                queries.add(new Query(
                        Query.Kind.IMPOSSIBLE_DATE,
                        List.of(span),
                        month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + (year == null ? "" : " " + year)
                                + " has " + month.length(leap) + " days."));
            }
        }
        return queries;
    }
}
