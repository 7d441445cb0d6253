package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bluepencil.language.Mention;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;
import org.jspecify.annotations.Nullable;

/** A value that a recognizer is to find, and whether a mention tells the same. */
sealed interface RecognizerValue {
    /** Decimals that the set writes in full, and the program to four places of a per cent. */
    BigDecimal TOLERANCE = new BigDecimal("0.00001");

    Pattern AWAY = Pattern.compile("(?i)\\b(?:week|month|year|decade)s? (?:ago$|from |after |before )");

    boolean isToldBy(Mention mention);

    /** True for a day of the calendar, none that only bounds a longer time. */
    default boolean isOneDay() {
        return false;
    }

    /** A time of day, a zone, a recurrence, a place counted from here, a span without a value: nothing that the program tells. */
    record Other() implements RecognizerValue {
        @Override
        public boolean isToldBy(Mention mention) {
            return false;
        }
    }

    /** Days: the same first and last one, by one of the readings that the set admits. */
    record Days(List<Period> readings) implements RecognizerValue {
        @Override
        public boolean isOneDay() {
            return readings.stream().allMatch(r -> r.from() != null && r.from().equals(r.to()));
        }

        @Override
        public boolean isToldBy(Mention mention) {
            return mention instanceof Mention.Time time && time.period() != null && readings.contains(time.period());
        }
    }

    /** A distance from the reference day, "two months ago": the set counts to the day, we to the unit, which must hold that day. */
    record Away(List<Period> days) implements RecognizerValue {
        @Override
        public boolean isToldBy(Mention mention) {
            Period told = mention instanceof Mention.Time time && time.relative() ? time.period() : null;
            return told != null && days.stream().anyMatch(told::covers);
        }
    }

    /** "Early", "mid", "late": no two tools cut a month alike, so that it must overlap, within the whole where that is told. */
    record Part(List<Period> readings) implements RecognizerValue {
        @Override
        public boolean isToldBy(Mention mention) {
            Period period = mention instanceof Mention.Time time ? time.period() : null;
            return period != null && readings.stream().anyMatch(r -> r.overlaps(period));
        }
    }

    /** "Since 2015", "before May": an open side, and the day that bounds it. */
    record Open(Set<Mention.Bound> bounds, List<LocalDate> edges) implements RecognizerValue {
        @Override
        public boolean isToldBy(Mention mention) {
            if (!(mention instanceof Mention.Time time) || !bounds.contains(time.bound()) || time.period() == null) {
                return false;
            }
            LocalDate from = time.period().from();
            LocalDate to = time.period().to();
            return edges.contains(from) || (to != null && (edges.contains(to) || edges.contains(to.plusDays(1))));
        }
    }

    /** A length of time in seconds, by years of 365 days and months of 30, as the set counts. */
    record Length(BigDecimal seconds) implements RecognizerValue {
        @Override
        public boolean isToldBy(Mention mention) {
            if (!(mention instanceof Mention.Duration duration)) {
                return false;
            }
            NumberReading length = duration.length();
            return close(length.high().multiply(round(length.unit())), seconds);
        }

        private static BigDecimal round(Unit unit) {
            return switch (unit.symbol()) {
                case "years" -> BigDecimal.valueOf(365L * 86_400);
                case "months" -> BigDecimal.valueOf(30L * 86_400);
                case "decades" -> BigDecimal.valueOf(3650L * 86_400);
                default -> unit.factor();
            };
        }
    }

    /** A number in a unit: a count where {@code unit} is one, a share where it is per cent. */
    record Amount(BigDecimal value, Unit unit, boolean ordinal) implements RecognizerValue {
        @Override
        public boolean isToldBy(Mention mention) {
            if (mention instanceof Mention.Duration age) {
                return age.length().unit().equals(unit) && close(age.length().high(), value);
            }
            if (!(mention instanceof Mention.Number number) || number.reading().ordinal() != ordinal) {
                return false;
            }
            NumberReading told = number.reading();
            BigDecimal whole =
                    unit.equals(Unit.ONE) && told.unit().equals(Unit.PERCENT) ? value.movePointRight(2) : value;
            boolean sameUnit =
                    unit.equals(Unit.ONE) || unit.symbol().equals(told.unit().symbol());
            // the set has no ranges of numbers: of "eight to 10 feet" it wants the 10
            return sameUnit && (close(told.low(), whole) || close(told.high(), whole));
        }
    }

    private static boolean close(BigDecimal told, BigDecimal wanted) {
        BigDecimal off = told.subtract(wanted).abs();
        return off.compareTo(wanted.abs().multiply(TOLERANCE, MathContext.DECIMAL64)) <= 0;
    }

    /** Reads a result of the set. */
    static RecognizerValue of(JsonNode result, @Nullable LocalDate reference) {
        String type = result.path("TypeName")
                .asText(result.path("Typename").asText(result.path("Type").asText()));
        JsonNode value = result.has("Resolution") ? result.path("Resolution") : result.path("Value");
        return switch (type.substring(type.indexOf('.') + 1)) {
            case "date", "daterange" -> days(value, result.path("Text").asText(), reference);
            case "duration" -> length(value);
            case "number" ->
                value.path("subtype").asText().equals("power") ? new Other() : amount(value, Unit.ONE, false);
            case "ordinal" ->
                value.path("relativeTo").asText().equals("start") ? amount(value, Unit.ONE, true) : new Other();
            case "percentage" -> amount(value, Unit.PERCENT, false);
            case "currency", "dimension", "temperature", "age" ->
                unit(value).map(u -> amount(value, u, false)).orElse(new Other());
            default -> new Other();
        };
    }

    private static RecognizerValue amount(JsonNode value, Unit unit, boolean ordinal) {
        try {
            return new Amount(new BigDecimal(value.path("value").asText().replace("%", "")), unit, ordinal);
        } catch (NumberFormatException e) {
            return new Other();
        }
    }

    private static Optional<Unit> unit(JsonNode value) {
        if (value.hasNonNull("isoCurrency")) {
            return Units.named(value.path("isoCurrency").asText());
        }
        String name = value.path("unit").asText().toLowerCase(Locale.ROOT);
        return Units.named(
                switch (name) {
                    case "c" -> "celsius";
                    case "f" -> "fahrenheit";
                    default -> name;
                });
    }

    private static RecognizerValue length(JsonNode value) {
        String seconds = value.path("values")
                .path(0)
                .path("value")
                .asText(value.path("FutureResolution").path("duration").asText());
        try {
            return new Length(new BigDecimal(seconds));
        } catch (NumberFormatException e) {
            return new Other();
        }
    }

    private static RecognizerValue days(JsonNode value, String words, @Nullable LocalDate reference) {
        String mod = value.path("Mod")
                .asText(value.path("values").path(0).path("Mod").asText(""));
        List<LocalDate> starts = new ArrayList<>();
        List<LocalDate> ends = new ArrayList<>();
        List<Period> periods = new ArrayList<>();
        for (JsonNode reading : readings(value)) {
            LocalDate start = day(reading, "start", "startDate", "value", "date");
            LocalDate end = day(reading, "end", "endDate");
            if (start != null) {
                starts.add(start);
            }
            if (end != null) {
                ends.add(end);
            }
            if (start != null && end != null && end.isAfter(start)) {
                periods.add(Period.between(start, end.minusDays(1)));
                String timex = value.path("Timex").asText(reading.path("timex").asText());
                withToday(start, end, reference).ifPresent(periods::add);
                lastPoint(timex, end).ifPresent(last -> periods.add(Period.between(start, last)));
                byItsNumber(start, end).ifPresent(periods::add);
            } else if (start != null && end == null) {
                periods.add(Period.on(start));
            }
        }
        if (periods.isEmpty() && starts.isEmpty() && ends.isEmpty()) {
            return new Other();
        }
        return switch (mod.replaceFirst("-.*", "")) {
            case "since", "after" ->
                new Open(Set.of(Mention.Bound.SINCE, Mention.Bound.AFTER, Mention.Bound.FROM), starts);
            case "before", "until" ->
                new Open(Set.of(Mention.Bound.BEFORE, Mention.Bound.BY, Mention.Bound.UNTIL), ends);
            case "" -> AWAY.matcher(words).find() ? new Away(periods) : new Days(periods);
            default -> new Part(periods);
        };
    }

    private static List<JsonNode> readings(JsonNode value) {
        List<JsonNode> readings = new ArrayList<>();
        value.path("values").forEach(readings::add);
        for (String side : List.of("FutureResolution", "PastResolution")) {
            if (value.has(side)) {
                readings.add(value.path(side));
            }
        }
        return readings;
    }

    /** The set leaves the reference day out of "the last three days" and "the next three days"; we count it in. */
    private static Optional<Period> withToday(LocalDate start, LocalDate end, @Nullable LocalDate today) {
        if (end.equals(today)) {
            return Optional.of(Period.between(start, end));
        }
        LocalDate before = start.minusDays(1);
        return before.equals(today) ? Optional.of(Period.between(before, end.minusDays(1))) : Optional.empty();
    }

    /** The set begins the 20th century with 1900, the program with 1901. */
    private static Optional<Period> byItsNumber(LocalDate start, LocalDate end) {
        boolean century = start.getDayOfYear() == 1 && start.getYear() % 100 == 0 && end.equals(start.plusYears(100));
        return century
                ? Optional.of(
                        Period.between(start.plusYears(1), end.plusYears(1).minusDays(1)))
                : Optional.empty();
    }

    /** The set leaves the last point of "2014 to 2018" out; its value is (2014,2018,P4Y), and we count 2018 in. */
    private static Optional<LocalDate> lastPoint(String timex, LocalDate end) {
        return timex.startsWith("(")
                ? switch (timex.charAt(timex.length() - 2)) {
                    case 'Y' -> Optional.of(end.plusYears(1).minusDays(1));
                    case 'M' -> Optional.of(end.plusMonths(1).minusDays(1));
                    case 'D' -> Optional.of(end);
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    private static @Nullable LocalDate day(JsonNode reading, String... fields) {
        for (String field : fields) {
            String text = reading.path(field).asText("");
            if (text.length() == 10) {
                try {
                    return LocalDate.parse(text);
                } catch (DateTimeParseException e) {
                    return null;
                }
            }
        }
        return null;
    }
}
