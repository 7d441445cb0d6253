package org.bluepencil.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.value.Unit.Dimension;

/** The units of news, by the words, symbols and Wikidata items that name them. */
public final class Units {
    /** The most words that name one unit: "kilometres per hour" has three, "u . s . dollars" five. */
    public static final int LONGEST_NAME = 6;

    private static final Map<String, Unit> BY_NAME = new HashMap<>();
    private static final Set<String> FIRST_WORDS = new HashSet<>();
    private static final Map<String, Unit> BY_WIKIDATA = new HashMap<>();
    private static final Map<String, Unit> CURRENCY_SIGNS = new HashMap<>();

    static {
        name(Unit.PERCENT, "%", "percent", "per cent", "pct", "per - cent", "pc");
        for (String[] row : UnitTable.rows()) {
            Unit unit = new Unit(row[0], row[1], Dimension.valueOf(row[2]), new BigDecimal(row[3]));
            String[] names = Arrays.stream(row[4].split(",")).map(String::strip).toArray(String[]::new);
            name(unit, names);
        }
        for (String[] row : UnitTable.currencies()) {
            Unit unit = new Unit(row[0], row[1], Dimension.MONEY, BigDecimal.ONE);
            for (String sign : row[2].split(" ")) {
                if (!sign.isEmpty()) {
                    CURRENCY_SIGNS.put(sign.toLowerCase(Locale.ROOT), unit);
                }
            }
            CURRENCY_SIGNS.put(row[0].toLowerCase(Locale.ROOT), unit);
            name(unit, row[0].toLowerCase(Locale.ROOT));
            name(unit, Arrays.stream(row[3].split(",")).map(String::strip).toArray(String[]::new));
        }
    }

    /** A year of the calendar, 365.2425 days. */
    public static final Unit YEAR = known("year");

    /** How many times as much: "doubled" is two times. */
    public static final Unit TIMES = known("times");

    private Units() {}

    private static Unit known(String name) {
        return named(name).orElseThrow(() -> new IllegalStateException("the table of units has no " + name));
    }

    private static void name(Unit unit, String... names) {
        for (String name : names) {
            put(name, unit);
            put(plural(name), unit);
        }
        if (!unit.wikidata().isEmpty()) {
            BY_WIKIDATA.put(unit.wikidata(), unit);
        }
    }

    private static void put(String name, Unit unit) {
        BY_NAME.put(name, unit);
        int space = name.indexOf(' ');
        FIRST_WORDS.add(space < 0 ? name : name.substring(0, space));
    }

    /** "kilometres per hour", "degrees celsius", "square miles", "centuries". */
    private static String plural(String name) {
        int inner = name.indexOf(" per ");
        if (inner > 0) {
            return plural(name.substring(0, inner)) + name.substring(inner);
        }
        if (name.startsWith("degree ")) {
            return "degrees" + name.substring("degree".length());
        }
        return name.endsWith("ury") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    }

    /** The unit that a word or phrase names in singular or plural, its words and signs set apart by spaces: "sq km", "km ²". */
    public static Optional<Unit> named(String words) {
        return Optional.ofNullable(BY_NAME.get(words.toLowerCase(Locale.ROOT)));
    }

    /** True if the name of some unit begins with this word in lower case. */
    public static boolean beginsName(String word) {
        return FIRST_WORDS.contains(word);
    }

    /** The unit of time that a word names, in singular or plural. */
    public static Optional<Unit> time(String word) {
        return named(word).filter(u -> u.dimension() == Dimension.TIME);
    }

    /** The currency of a sign or code before a number, such as {@code $}, {@code US$}, {@code EUR}, whatever its case. */
    public static Optional<Unit> currencySign(String sign) {
        return Optional.ofNullable(CURRENCY_SIGNS.get(sign.toLowerCase(Locale.ROOT)));
    }

    /** The unit of a Wikidata item id; a unit that is not in the table is kept under its id and compared with itself only. */
    public static Unit ofWikidata(String id) {
        Unit found = BY_WIKIDATA.get(id);
        return found != null ? found : new Unit(id, id, Dimension.OTHER, BigDecimal.ONE);
    }
}
