package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Precision;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** Reads the values of Wikidata's snaks, with their precision, units, "no value" and "unknown value". */
final class Snaks {
    private static final String JULIAN = "Q1985786";
    /** The year from which on the two calendars stood side by side. */
    private static final int REFORM = 1582;

    private static final Set<String> TEXTUAL = Set.of("string", "monolingualtext");

    /** External ids by which statistics interfaces are asked: ISO 3166-1 and M49 codes. */
    private static final Set<String> CODES = Set.of("P297", "P298", "P299", "P2082");

    private Snaks() {}

    /** The value of a snak; null for kinds that verification does not use: most external ids, media, coordinates. */
    static @Nullable Value value(JsonNode snak) {
        switch (snak.path("snaktype").asText("value")) {
            case "novalue" -> {
                return new Value.None();
            }
            case "somevalue" -> {
                return new Value.Unknown();
            }
            default -> {
                // a value
            }
        }
        JsonNode data = snak.path("datavalue");
        JsonNode value = data.path("value");
        return switch (data.path("type").asText("")) {
            case "wikibase-entityid" -> entity(value);
            case "time" -> time(value);
            case "quantity" -> quantity(value);
            case "monolingualtext" ->
                isEnglish(value.path("language").asText(""))
                        ? new Value.Text(value.path("text").asText())
                        : null;
            case "string" ->
                TEXTUAL.contains(snak.path("datatype").asText("string"))
                                || CODES.contains(snak.path("property").asText(""))
                        ? new Value.Text(value.asText())
                        : null;
            default -> null;
        };
    }

    static boolean isEnglish(String language) {
        return language.equals("en") || language.startsWith("en-") || language.equals("mul");
    }

    private static @Nullable Value entity(JsonNode value) {
        boolean item = value.path("entity-type").asText("item").equals("item");
        String id = value.path("id")
                .asText(
                        item && value.has("numeric-id")
                                ? "Q" + value.path("numeric-id").asLong()
                                : "");
        return EntityId.isValid(id) ? new Value.Entity(new EntityId(id)) : null;
    }

    private static @Nullable Value time(JsonNode value) {
        String time = value.path("time").asText("");
        int sign = time.startsWith("-") ? -1 : 1;
        String[] parts = time.replaceFirst("^[+-]", "").split("[-T]", 4);
        int stated = value.path("precision").asInt(Precision.DAY.wikidataCode());
        if (parts.length < 3 || stated < Precision.MILLENNIUM.wikidataCode()) {
            return null;
        }
        try {
            int written = sign * Integer.parseInt(parts[0]);
            // Wikidata has no year 0: -1 is 1 BC, which java.time calls 0.
            int year = written < 0 ? written + 1 : written;
            Moment moment =
                    moment(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Precision.ofWikidata(stated));
            boolean julian = value.path("calendarmodel").asText("").endsWith(JULIAN);
            return new Value.Time(julian ? eitherCalendar(moment) : moment);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** A month or day of zero is not known; a 29 February that only the Julian calendar has is told to the month. */
    private static Moment moment(int year, int month, int day, Precision stated) {
        Precision told = month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
        YearMonth within = YearMonth.of(year, Math.max(1, month));
        boolean exists = within.isValidDay(Math.max(1, day));
        Precision known = exists ? told : Precision.coarser(told, Precision.MONTH);
        LocalDate first = within.atDay(exists ? Math.max(1, day) : 1);
        return new Moment(first, Precision.coarser(stated, known));
    }

    /**
     * A Julian day as both calendars admit it. Up to the reform everybody writes the Julian day as it stands; after it a
     * text may mean either, so the day is told only as exactly as both agree.
     */
    private static Moment eitherCalendar(Moment julian) {
        if (julian.precision() != Precision.DAY || julian.year() <= REFORM) {
            return julian;
        }
        Moment gregorian = Moment.day(julian.first().plusDays(lag(julian.year())));
        return Stream.of(Precision.MONTH, Precision.YEAR, Precision.DECADE, Precision.CENTURY)
                .map(julian::atMost)
                .filter(told -> told.equals(gregorian.atMost(told.precision())))
                .findFirst()
                .orElse(julian.atMost(Precision.MILLENNIUM));
    }

    /** By how many days the Julian calendar is behind in a year after the reform: 10 until 1700, 13 in the 20th century. */
    private static int lag(int year) {
        int century = Math.floorDiv(year - 1, 100);
        return century - century / 4 - 2;
    }

    private static @Nullable Value quantity(JsonNode value) {
        try {
            BigDecimal amount = new BigDecimal(value.path("amount").asText());
            BigDecimal lower = new BigDecimal(value.path("lowerBound").asText(amount.toString()));
            BigDecimal upper = new BigDecimal(value.path("upperBound").asText(amount.toString()));
            String unit = value.path("unit").asText("1");
            String item = unit.substring(unit.lastIndexOf('/') + 1);
            Unit named = item.equals("1") ? Unit.ONE : Units.ofWikidata(item);
            return new Value.Amount(new Quantity(amount, lower.min(amount), upper.max(amount), named));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
