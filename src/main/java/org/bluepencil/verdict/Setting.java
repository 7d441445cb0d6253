package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.yaml.YamlField;
import org.jspecify.annotations.Nullable;

/**
 * One setting of the house style: what the newsroom's file says of it, and the default where it says nothing. Groups of
 * settings are merged name by name; values and lists are replaced.
 */
final class Setting {
    private final String name;
    private final @Nullable YamlField own;
    private final @Nullable YamlField packed;

    private Setting(String name, @Nullable YamlField own, @Nullable YamlField packed) {
        this.name = name;
        this.own = own;
        this.packed = packed;
    }

    /** @param own the newsroom's file, or null */
    static Setting root(@Nullable YamlField own, YamlField packed) {
        return new Setting("", own, packed);
    }

    /** What is in force. */
    private YamlField field() {
        YamlField field = own == null ? packed : own;
        if (field == null) {
            throw new IllegalStateException("the packed style says nothing of " + name);
        }
        return field;
    }

    BadDefinition fault(String why, String expected) {
        return field().fault((name.isEmpty() ? "" : name + ": ") + why, expected);
    }

    /** Settings of a group that has just the names of the packed one. */
    Map<String, Setting> group() {
        Map<String, YamlField> defaults = packed == null ? Map.of() : packed.fields("settings");
        String example = String.join(", ", defaults.keySet());
        return joined(defaults, own == null ? Map.of() : own.fields(defaults.keySet(), example));
    }

    /** Settings of a group to which the newsroom may add names. */
    Map<String, Setting> openGroup(String example) {
        return joined(packed == null ? Map.of() : packed.fields(example), own == null ? Map.of() : own.fields(example));
    }

    private Map<String, Setting> joined(Map<String, YamlField> defaults, Map<String, YamlField> mine) {
        Set<String> names = new LinkedHashSet<>(defaults.keySet());
        names.addAll(mine.keySet());
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (String key : names) {
            settings.put(key, new Setting(name.isEmpty() ? key : name + "." + key, mine.get(key), defaults.get(key)));
        }
        return settings;
    }

    /** Whether the newsroom takes the name out of its group, by giving it no value. */
    boolean isOff() {
        return own != null && own.isNull();
    }

    private List<Setting> items(YamlField field, String example) {
        List<Setting> items = new ArrayList<>();
        field.list(example).forEach(f -> items.add(new Setting(name, f, null)));
        return items;
    }

    List<Setting> list(String example) {
        return items(field(), example);
    }

    String text(String example) {
        return field().text(example);
    }

    /** A number between two ends, both included. */
    BigDecimal number(String least, String most) {
        String expected = "a number from " + least + " to " + most;
        String text = field().text(expected);
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.compareTo(new BigDecimal(least)) >= 0 && number.compareTo(new BigDecimal(most)) <= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw fault("not a number: " + text, expected);
        }
        throw fault(text + " is out of range", expected);
    }

    /** A whole number from 0 on. */
    int whole(int most) {
        BigDecimal number = number("0", String.valueOf(most));
        if (number.stripTrailingZeros().scale() > 0) {
            throw fault(number + " is no whole number", "a whole number from 0 to " + most);
        }
        return number.intValue();
    }

    /** Two numbers in order. */
    Style.Interval interval(String least, String most) {
        String expected = "two numbers in order from " + least + " to " + most + ", such as [0.9, 1]";
        List<Setting> ends = list(expected);
        if (ends.size() != 2) {
            throw fault(ends.size() + " values", expected);
        }
        BigDecimal low = ends.get(0).number(least, most);
        BigDecimal high = ends.get(1).number(least, most);
        if (low.compareTo(high) > 0) {
            throw fault(low + " is above " + high, expected);
        }
        return new Style.Interval(low, high);
    }

    /** A constant by its name in small letters with hyphens. */
    <E extends Enum<E>> E named(Class<E> type) {
        Set<String> names = new TreeSet<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        String expected = "one of " + String.join(", ", names);
        return constant(type, field().text(expected), expected);
    }

    /** The last part of the setting's own name as a constant. */
    <E extends Enum<E>> E key(Class<E> type, Set<E> allowed) {
        Set<String> names = new TreeSet<>();
        allowed.forEach(c -> names.add(c.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        String expected = "one of " + String.join(", ", names);
        E constant = constant(type, key(), expected);
        if (!allowed.contains(constant)) {
            throw fault("no setting of that name", expected);
        }
        return constant;
    }

    private <E extends Enum<E>> E constant(Class<E> type, String id, String expected) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(id)) {
                return constant;
            }
        }
        throw fault("“" + id + "” is none of those", expected);
    }

    private String key() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    PropertyId property() {
        return property(field().text("P1120"));
    }

    /** The last part of the setting's own name as a property. */
    PropertyId keyProperty() {
        return property(key());
    }

    private PropertyId property(String id) {
        if (!PropertyId.isValid(id)) {
            throw fault("“" + id + "” is no property", "the id of a property, such as P1120");
        }
        return new PropertyId(id);
    }

    EntityId entity() {
        String id = field().text("Q1246");
        if (!EntityId.isValid(id)) {
            throw fault("“" + id + "” is no entity", "the id of an entity, such as Q1246");
        }
        return new EntityId(id);
    }
}
