package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bluepencil.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * One line of the recognizers set: a text and what a recognizer is to find in it.
 *
 * @param model which recognizer, such as {@code English/NumberModel}
 * @param published the day that relative dates count from, ISO; null if the line tells none
 */
record RecognizerCase(String model, String text, @Nullable String published, List<Expected> expected) {
    /** Models of what news tells; the modes are for calendars, tasks and searches of an assistant. */
    private static final Set<String> NEWS_MODELS = Set.of(
            "English/DateTimeModel",
            "English/DateParser",
            "English/DatePeriodParser",
            "English/MergedParser",
            "English/HolidayParser",
            "English/NumberModel",
            "English/OrdinalModel",
            "English/PercentModel",
            "English/CurrencyModel",
            "English/DimensionModel",
            "English/TemperatureModel",
            "English/AgeModel");

    /** Digits and letters without a space, other than endings, scales and units; dates all in digits. */
    private static final Pattern NOT_PRINTED = Pattern.compile("(?i)\\p{L}\\d"
            + "|\\d(?!(?:st|nd|rd|th|s|k|m|bn|b|tn|trn|mn|bln|tln|km|kg|cm|mm|c|f|g|ft|lb|oz|mph|kph)\\b)\\p{L}"
            + "|\\d[/.-]\\d+[/.,-]\\d|\\d/\\d");

    /** Code and addresses, anywhere in the text. */
    private static final Pattern CODE = Pattern.compile("[~@^{}\\[\\]<>=_]|://|www\\.");

    /** Months and weekdays in small letters. */
    private static final Pattern SMALL_CALENDAR = Pattern.compile(
            "\\b(?:january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)\\b");

    /** Who speaks, or is spoken to or asked: news tells of others. */
    private static final Pattern TALK = Pattern.compile(
            "(?i)^\\s*(?:what|who|when|where|how|is|are|can|could|do|does)\\b|\\b(?:i|me|my|we|us|our|you|your|let's|please|hey|hi)\\b|\\?");

    /** What is to be found, and how its value is told. */
    record Expected(Span span, RecognizerValue value) {}

    static RecognizerCase of(JsonNode line) {
        String spec = line.path("spec").asText();
        String text = line.path("input").asText();
        String reference = line.path("reference").asText("");
        String published = reference.length() < 10 ? null : reference.substring(0, 10);
        LocalDate day = published == null ? null : LocalDate.parse(published);
        List<Expected> expected = new ArrayList<>();
        for (JsonNode result : line.path("results")) {
            expected.add(new Expected(span(result, text), RecognizerValue.of(result, day)));
        }
        return new RecognizerCase(spec.substring(spec.indexOf('/') + 1), text, published, expected);
    }

    private static Span span(JsonNode result, String text) {
        int length = result.path("Text").asText().length();
        int start = result.path("Start").asInt(-1);
        if (start < 0) {
            start = Math.max(
                    0,
                    text.toLowerCase(Locale.ROOT)
                            .indexOf(result.path("Text").asText().toLowerCase(Locale.ROOT)));
        }
        return new Span(Math.min(start, text.length()), Math.min(start + length, text.length()));
    }

    /** True if a value of every expected kind can be told by the program at all. */
    boolean isReadable() {
        return expected.stream().noneMatch(e -> e.value() instanceof RecognizerValue.Other);
    }

    /**
     * True for what a newspaper prints: a model and values of news, in a statement on others with more words than the
     * expression, with months and weekdays in capitals and digits apart from letters.
     */
    boolean isNews() {
        return NEWS_MODELS.contains(model)
                && isReadable()
                && !TALK.matcher(text).find()
                && isSentence()
                && isPrinted();
    }

    private boolean isSentence() {
        StringBuilder rest = new StringBuilder(text);
        for (Expected each : expected) {
            IntStream.range(each.span().start(), each.span().end()).forEach(i -> rest.setCharAt(i, ' '));
        }
        return Pattern.compile("\\p{L}{2,}").matcher(rest).results().count() >= 2;
    }

    private boolean isPrinted() {
        return !CODE.matcher(text).find() && expected.stream().allMatch(this::isPrinted);
    }

    private boolean isPrinted(Expected each) {
        String words = each.span().of(text);
        boolean dayInDigits = each.value().isOneDay() && words.chars().noneMatch(Character::isLetter);
        return !dayInDigits
                && !NOT_PRINTED.matcher(words).find()
                && !SMALL_CALENDAR.matcher(words).find();
    }
}
