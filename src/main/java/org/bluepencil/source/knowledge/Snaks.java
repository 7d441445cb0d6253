package org.bluepencil.source.knowledge;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** What stands between the parts of a time. */
    private static final Pattern BETWEEN = Pattern.compile("[-T]");

    private static final Set<String> TEXTUAL = Set.of("", "string", "monolingualtext");

    /** External ids by which statistics interfaces are asked: ISO 3166-1 and M49 codes. */
    private static final Set<String> CODES = Set.of("P297", "P298", "P299", "P2082");

    private Snaks() {}

    /** The value of a snak; null for kinds that verification does not use: most external ids, media, coordinates. */
    static @Nullable Value value(Snak snak) {
        return switch (snak.kind()) {
            case "novalue" -> new Value.None();
            case "somevalue" -> new Value.Unknown();
            default ->
                switch (snak.type()) {
                    case "wikibase-entityid" -> entity(snak);
                    case "time" -> time(snak);
                    case "quantity" -> quantity(snak);
                    case "monolingualtext" ->
                        isEnglish(snak.part("language")) ? new Value.Text(snak.part("text")) : null;
                    case "string" ->
                        TEXTUAL.contains(snak.datatype()) || CODES.contains(snak.property())
                                ? new Value.Text(snak.text())
                                : null;
                    default -> null;
                };
        };
    }

    static boolean isEnglish(String language) {
        return language.equals("en") || language.startsWith("en-") || language.equals("mul");
    }

    private static @Nullable Value entity(Snak snak) {
        String type = snak.part("entity-type");
        String id = snak.part("id");
        if (id.isEmpty() && (type.isEmpty() || type.equals("item"))) {
            id = "Q" + snak.part("numeric-id");
        }
        return EntityId.isValid(id) ? new Value.Entity(new EntityId(id)) : null;
    }

    private static @Nullable Value time(Snak snak) {
        String time = snak.part("time");
        int sign = time.startsWith("-") ? -1 : 1;
        boolean signed = time.startsWith("-") || time.startsWith("+");
        String[] parts = BETWEEN.split(signed ? time.substring(1) : time, 4);
        String precision = snak.part("precision");
        try {
            int stated = precision.isEmpty() ? Precision.DAY.wikidataCode() : Integer.parseInt(precision);
            if (parts.length < 3 || stated < Precision.MILLENNIUM.wikidataCode()) {
                return null;
            }
            int written = sign * Integer.parseInt(parts[0]);
            // Wikidata has no year 0: -1 is 1 BC, which java.time calls 0.
            int year = written < 0 ? written + 1 : written;
            Moment moment =
                    moment(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Precision.ofWikidata(stated));
            boolean julian = snak.part("calendarmodel").endsWith(JULIAN);
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

    private static @Nullable Value quantity(Snak snak) {
        try {
            BigDecimal amount = new BigDecimal(snak.part("amount"));
            BigDecimal lower = bound(snak.part("lowerBound"), amount);
            BigDecimal upper = bound(snak.part("upperBound"), amount);
            String unit = snak.part("unit").isEmpty() ? "1" : snak.part("unit");
            String item = unit.substring(unit.lastIndexOf('/') + 1);
            Unit named = item.equals("1") ? Unit.ONE : Units.ofWikidata(item);
            return new Value.Amount(new Quantity(amount, lower.min(amount), upper.max(amount), named));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static BigDecimal bound(String written, BigDecimal without) {
        return written.isEmpty() ? without : new BigDecimal(written);
    }
}
