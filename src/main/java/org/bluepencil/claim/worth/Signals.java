package org.bluepencil.claim.worth;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.NumberReading;

/**
 * What reading a sentence gave that bears on whether it can be checked: its values and names, its clauses, its words. Each signal has
 * a name and a strength from 0 to about 2; those that are absent are not there.
 */
public final class Signals {
    private static final int MANY = 3;
    private static final int LONG = 40;
    private static final int SHORT = 7;

    private final SortedMap<String, Double> all = new TreeMap<>();

    private Signals() {}

    /** The signals of a sentence, by name. */
    public static SortedMap<String, Double> of(Sentence sentence, List<Clause> clauses) {
        Signals signals = new Signals();
        sentence.mentions().forEach(signals::mention);
        signals.most("numbers", MANY, sentence, Mention.Number.class);
        signals.most("names", MANY, sentence, Mention.Name.class);
        new ClauseSignals(sentence, signals).read(clauses);
        new TokenSignals(sentence, signals).read();
        WordSignals.read(sentence, signals);
        signals.length(sentence.size());
        return signals.all;
    }

    void on(String name) {
        all.put(name, 1.0);
    }

    void strength(String name, double strength) {
        if (strength > 0) {
            all.put(name, strength);
        }
    }

    private void length(int tokens) {
        strength("length", Math.min(tokens, LONG) / (LONG / 2.0));
        strength("length-log", Math.log1p(tokens) / MANY);
        if (tokens < SHORT) {
            on("short");
        }
    }

    private void most(String name, int limit, Sentence sentence, Class<? extends Mention> kind) {
        long count = sentence.mentions().stream().filter(kind::isInstance).count();
        strength(name, Math.min(count, limit) / 2.0);
    }

    private void mention(Mention mention) {
        if (mention instanceof Mention.Number number) {
            number(number.reading());
        } else if (mention instanceof Mention.Duration) {
            on("duration");
        } else if (mention instanceof Mention.Time time) {
            on(time.relative() ? "time-relative" : "time-absolute");
            on("time-" + time.precision().name().toLowerCase(java.util.Locale.ROOT));
        } else if (mention instanceof Mention.Name name) {
            on("name-" + NAME_KINDS.getOrDefault(name.entityTag(), "other"));
        }
    }

    private static final Map<String, String> NAME_KINDS =
            Map.of("PERSON", "person", "ORG", "body", "GPE", "place", "LOC", "place", "NORP", "people");

    private void number(NumberReading reading) {
        if (reading.ordinal()) {
            on("ordinal");
        } else {
            on(
                    switch (reading.unit().dimension()) {
                        case PERCENT, PERCENTAGE_POINTS -> "per-cent";
                        case MONEY -> "money";
                        case COUNT -> "count";
                        case LENGTH, AREA, VOLUME, MASS, TIME, SPEED, TEMPERATURE, POWER, ENERGY, OTHER -> "measure";
                    });
        }
        if (reading.hedge() != Hedge.PLAIN && reading.hedge() != Hedge.EXACTLY) {
            on("hedge");
        }
    }
}
