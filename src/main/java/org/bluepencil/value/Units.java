package org.bluepencil.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bluepencil.value.Unit.Dimension;

/** The units of news, by the words, symbols and Wikidata items that name them. */
public final class Units {
    public static final Unit YEAR = new Unit("years", "Q577", Dimension.TIME, new BigDecimal("31556952"));
    private static final Map<String, Unit> BY_WORD = new HashMap<>();
    private static final Map<String, Unit> BY_WIKIDATA = new HashMap<>();
    private static final Map<String, Unit> CURRENCY_SIGNS = new HashMap<>();
    private static final List<Unit> ALL = new ArrayList<>();

    static {
        add(Unit.ONE);
        add(Unit.PERCENT, "%", "percent", "per cent", "pct");
        add(new Unit("percentage points", "", Dimension.PERCENTAGE_POINTS, BigDecimal.ONE), "percentage point", "percentage points");
        add(YEAR, "year", "years");
        unit("months", "Q5151", Dimension.TIME, "2629746", "month");
        unit("weeks", "Q23387", Dimension.TIME, "604800", "week");
        unit("days", "Q573", Dimension.TIME, "86400", "day");
        unit("hours", "Q25235", Dimension.TIME, "3600", "hour");
        unit("minutes", "Q7727", Dimension.TIME, "60", "minute");
        unit("seconds", "Q11574", Dimension.TIME, "1", "second");
        unit("decades", "Q39911", Dimension.TIME, "315569520", "decade");
        unit("centuries", "Q578", Dimension.TIME, "3155695200", "century");
        unit("km", "Q828224", Dimension.LENGTH, "1000", "kilometre", "kilometer", "km");
        unit("m", "Q11573", Dimension.LENGTH, "1", "metre", "meter");
        unit("cm", "Q174728", Dimension.LENGTH, "0.01", "centimetre", "centimeter", "cm");
        unit("mm", "Q174789", Dimension.LENGTH, "0.001", "millimetre", "millimeter", "mm");
        unit("miles", "Q253276", Dimension.LENGTH, "1609.344", "mile");
        unit("feet", "Q3710", Dimension.LENGTH, "0.3048", "foot", "feet", "ft");
        unit("inches", "Q218593", Dimension.LENGTH, "0.0254", "inch");
        unit("km²", "Q712226", Dimension.AREA, "1000000", "square kilometre", "square kilometer", "sq km", "km²", "km2");
        unit("m²", "Q25343", Dimension.AREA, "1", "square metre", "square meter", "sq m", "m²", "m2");
        unit("square miles", "Q232291", Dimension.AREA, "2589988.110336", "square mile", "sq mi");
        unit("hectares", "Q35852", Dimension.AREA, "10000", "hectare", "ha");
        unit("acres", "Q81292", Dimension.AREA, "4046.8564224", "acre");
        unit("tonnes", "Q191118", Dimension.MASS, "1000", "tonne", "metric ton", "ton");
        unit("kg", "Q11570", Dimension.MASS, "1", "kilogram", "kilo", "kg");
        unit("pounds (weight)", "Q100995", Dimension.MASS, "0.45359237", "lb");
        unit("km/h", "Q180154", Dimension.SPEED, "1", "km/h", "kph", "kilometre per hour", "kilometer per hour");
        unit("mph", "Q211256", Dimension.SPEED, "1.609344", "mph", "mile per hour");
        unit("°C", "Q25267", Dimension.TEMPERATURE, "1", "degree celsius", "°c");
        unit("MW", "Q6982035", Dimension.POWER, "1000000", "megawatt", "mw");
        unit("GW", "Q6982034", Dimension.POWER, "1000000000", "gigawatt", "gw");
        unit("litres", "Q11582", Dimension.VOLUME, "0.001", "litre", "liter");
        unit("barrels", "", Dimension.OTHER, "1", "barrel");
        currency("USD", "Q4917", List.of("$", "US$"), "dollar", "u.s. dollar", "us dollar", "usd");
        currency("EUR", "Q4916", List.of("€"), "euro", "eur");
        currency("GBP", "Q25224", List.of("£"), "pound", "pound sterling", "gbp");
        currency("JPY", "Q8146", List.of("¥"), "yen", "jpy");
        currency("CNY", "Q39099", List.of("RMB"), "yuan", "renminbi", "cny");
        currency("INR", "Q80524", List.of("₹"), "rupee", "inr");
        currency("RUB", "Q41044", List.of("₽"), "rouble", "ruble", "rub");
        currency("CHF", "Q25344", List.of(), "swiss franc", "chf");
        currency("SEK", "Q122922", List.of(), "swedish krona", "krona", "sek");
        currency("BRL", "", List.of("R$"), "real", "brl");
        currency("KRW", "", List.of("₩"), "won", "krw");
        currency("AUD", "", List.of("A$"), "australian dollar", "aud");
        currency("CAD", "", List.of("C$"), "canadian dollar", "cad");
        currency("KZT", "", List.of("₸"), "tenge", "kzt");
    }

    private Units() {}

    private static void unit(String symbol, String wikidata, Dimension dimension, String factor, String... words) {
        add(new Unit(symbol, wikidata, dimension, new BigDecimal(factor)), words);
    }

    private static void currency(String code, String wikidata, List<String> signs, String... words) {
        Unit unit = new Unit(code, wikidata, Dimension.MONEY, BigDecimal.ONE);
        add(unit, words);
        signs.forEach(sign -> CURRENCY_SIGNS.put(sign, unit));
    }

    private static void add(Unit unit, String... words) {
        ALL.add(unit);
        for (String word : words) {
            BY_WORD.put(word, unit);
        }
        if (!unit.wikidata().isEmpty()) {
            BY_WIKIDATA.put(unit.wikidata(), unit);
        }
    }

    /** The unit that a word or a phrase in the singular names, whatever its case. */
    public static Optional<Unit> named(String words) {
        return Optional.ofNullable(BY_WORD.get(words.toLowerCase(Locale.ROOT)));
    }

    /** The unit of time that a lemma names. */
    public static Optional<Unit> time(String lemma) {
        return named(lemma).filter(u -> u.dimension() == Dimension.TIME);
    }

    /** The currency of a sign before a number, such as {@code $}. */
    public static Optional<Unit> currencySign(String sign) {
        return Optional.ofNullable(CURRENCY_SIGNS.get(sign));
    }

    /** The unit of a Wikidata item id; a unit that is not in the table is kept under its id and compared with itself only. */
    public static Unit ofWikidata(String id) {
        Unit known = BY_WIKIDATA.get(id);
        return known != null ? known : new Unit(id, id, Dimension.OTHER, BigDecimal.ONE);
    }
}
