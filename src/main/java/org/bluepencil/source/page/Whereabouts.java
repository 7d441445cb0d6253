package org.bluepencil.source.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page's topic lies, told without a sentence: "County | Tarnshire", "Address: 12 Quay Road, Tarn, TX 75001", or "Tarn TX" under
 * its heading.
 *
 * @param places the places that it lies in
 * @param seat whether it is an address, at which a body has its seat; a country or a county may be told of anything
 * @param quote where the page tells it, verbatim
 */
record Whereabouts(List<String> places, boolean seat, String quote) implements Abbreviated {
    private static final Set<String> ADDRESSES = Set.of(
            "address",
            "postal address",
            "mailing address",
            "location",
            "headquarters",
            "head office",
            "registered office");
    private static final Set<String> KINDS = Set.of(
            "country",
            "state",
            "county",
            "province",
            "region",
            "district",
            "department",
            "canton",
            "prefecture",
            "municipality",
            "local authority",
            "city",
            "town",
            "locality",
            "borough",
            "parish");
    private static final Pattern POSTAL = Pattern.compile(
            "(.*[,;\\n] ?)?(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}),? (\\p{Lu}{2})(?:,? \\d{5}(?:-\\d{4})?)?(?:,? (?:USA|US|U\\.S\\.A?\\.|United States(?: of America)?))?",
            Pattern.DOTALL);
    /** What stands before the town: "12 Quay Road", "P.O. Box 648"; but no day or year, which would be that of a birth. */
    private static final Pattern STREET = Pattern.compile(
            "\\d+\\p{L}? (?!\\p{L}+ \\d{4}$)[\\p{Lu}\\d].*|(?:P\\.? ?O\\.? Box|Suite|Floor|Room|Unit|Apt)\\b.*");

    private static final Pattern PART = Pattern.compile("\\p{Lu}[\\p{L} .'’-]{1,40}");
    private static final List<String> UNITED_STATES = List.of("the United States", "the United States of America");

    Whereabouts {
        places = List.copyOf(places);
    }

    /** Whether words name a kind of place, as rows are labelled: "county". */
    static boolean isKind(String label) {
        return KINDS.contains(label.strip().toLowerCase(Locale.ROOT));
    }

    /** What a row tells of where the topic lies; empty if it tells nothing of the kind. */
    static Optional<Whereabouts> of(ShortForm row) {
        String label = row.label().strip().toLowerCase(Locale.ROOT);
        if (KINDS.contains(label)) {
            List<String> names = PART.matcher(row.value()).matches() ? List.of(row.value()) : List.of();
            return told(names, false, row.quote());
        }
        return ADDRESSES.contains(label)
                ? told(postal(row.value()).orElseGet(() -> parts(row.value())), true, row.quote())
                : Optional.empty();
    }

    /** Where words are wholly an address of the United States, such as "Tarn TX" or "12 Quay Road, Tarn, TX 75001". */
    static Optional<Whereabouts> address(String words) {
        String address = words.strip();
        Matcher postal = POSTAL.matcher(address);
        String before = postal.matches() && postal.group(1) != null ? postal.group(1) : "";
        boolean street = Arrays.stream(before.split("[,;\\n]"))
                .map(String::strip)
                .allMatch(part -> part.isEmpty() || STREET.matcher(part).matches());
        return street ? postal(address).flatMap(places -> told(places, true, address)) : Optional.empty();
    }

    private static Optional<Whereabouts> told(List<String> places, boolean seat, String quote) {
        return places.isEmpty() ? Optional.empty() : Optional.of(new Whereabouts(places, seat, quote));
    }

    private static Optional<List<String>> postal(String words) {
        Matcher postal = POSTAL.matcher(words);
        if (!postal.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(StateCodes.NAMES.get(postal.group(3))).map(state -> {
            Set<String> places = new LinkedHashSet<>(List.of(postal.group(2), state));
            places.addAll(UNITED_STATES);
            return List.copyOf(places);
        });
    }

    /** The parts of an address behind the street, as far as they have no number. */
    private static List<String> parts(String address) {
        List<String> all = Arrays.stream(address.split(",")).map(String::strip).toList();
        List<String> places = new ArrayList<>(all.size() > 1 ? all.subList(1, all.size()) : all);
        if (all.size() > 1 && all.get(0).chars().noneMatch(Character::isDigit)) {
            places.add(0, all.get(0));
        }
        places.removeIf(p -> !PART.matcher(p).matches());
        return places;
    }

    /** Whether a name is that of one of the places. */
    boolean isIn(String name) {
        return places.stream().anyMatch(p -> p.equals(name) || p.equals("the " + name));
    }

    @Override
    public List<String> sentences(String topic) {
        List<String> sentences = new ArrayList<>();
        for (String place : places) {
            sentences.add(topic + " is located in " + place + ".");
            if (seat) {
                sentences.add(topic + " is based in " + place + ".");
            }
        }
        return sentences;
    }
}
