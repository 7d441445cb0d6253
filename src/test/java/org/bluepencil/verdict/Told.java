package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Citation;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.Rank;
import org.bluepencil.evidence.Reference;
import org.bluepencil.evidence.Standing;
import org.bluepencil.evidence.Statement;
import org.bluepencil.evidence.Validity;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How statements of a trial are written: as {@code VALUE[@FROM..TO|@=POINT][#flag…]}, several
 * apart by a blank; values are dates, numbers (with {@code %} for per cent) or names of entities. Flags: {@code pref},
 * {@code auth} (authority), {@code weak} (secondary without a reference), {@code wiki} (reference work, imported from
 * Wikipedia), {@code ended} (end of unknown date), {@code src=NAME}, {@code origin=HOST}, {@code two} (two origins),
 * {@code of=SUBJECT}, {@code partner=NAME}, {@code measure=NAME}, {@code to=DATE} (the source's own currency),
 * {@code presumed} (its source only presumes it).
 *
 * @param current the source's own currency where a statement tells none
 * @param id of the entity of a name
 */
record Told(PropertyId property, Frame.ValueType type, @Nullable LocalDate current, Function<String, EntityId> id) {

    List<Assertion> statements(String all) {
        List<Assertion> list = new ArrayList<>();
        for (String one : all.strip().split("\\s+")) {
            if (!one.isEmpty()) {
                list.add(statement(one));
            }
        }
        return list;
    }

    private Assertion statement(String told) {
        String[] parts = told.split("#");
        Map<String, String> flags = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] flag = parts[i].split("=", 2);
            flags.put(flag[0], flag.length == 2 ? flag[1] : "");
        }
        String[] dated = parts[0].split("@", 2);
        Validity validity = validity(dated.length == 2 ? dated[1] : "", flags.containsKey("ended"));
        Standing standing = flags.containsKey("auth")
                ? Standing.AUTHORITY
                : flags.containsKey("weak") ? Standing.SECONDARY : Standing.REFERENCE;
        List<Reference> references = references(flags);
        String source = flags.getOrDefault("src", "registry");
        LocalDate to = flags.containsKey("to") ? LocalDate.parse(flags.get("to")) : current;
        Citation citation = new Citation(
                source,
                "the " + source,
                "https://example.org/" + source,
                told,
                to,
                to == null ? "" : to.toString(),
                "");
        EntityId subject = id.apply(flags.getOrDefault("of", Trial.SUBJECT));
        Value value = value(dated[0]);
        List<Statement.Qualifier> qualifiers = new ArrayList<>();
        if (flags.containsKey("partner")) {
            qualifiers.add(new Statement.Qualifier(Dossier.PARTNER, new Value.Entity(id.apply(flags.get("partner")))));
        }
        if (flags.containsKey("presumed")) {
            qualifiers.add(Statement.PRESUMED);
        }
        PropertyId measured = flags.containsKey("measure") ? new PropertyId(flags.get("measure")) : property;
        Rank rank = flags.containsKey("pref") ? Rank.PREFERRED : Rank.NORMAL;
        Statement statement =
                new Statement("", subject, measured, value, rank, validity, qualifiers, references, standing, citation);
        return new Assertion(subject, value, statement, true, !flags.containsKey("shy"), told);
    }

    private static List<Reference> references(Map<String, String> flags) {
        if (flags.containsKey("weak")) {
            return List.of();
        }
        if (flags.containsKey("wiki")) {
            return List.of(new Reference("en.wikipedia.org", "", true));
        }
        List<Reference> references = new ArrayList<>();
        references.add(new Reference(flags.getOrDefault("origin", "gazette.example"), "", false));
        if (flags.containsKey("two")) {
            references.add(new Reference("courier.example", "", false));
        }
        return references;
    }

    private static Validity validity(String told, boolean ended) {
        if (told.isEmpty()) {
            return new Validity(null, null, ended, null);
        }
        if (told.startsWith("=")) {
            return new Validity(null, null, false, Moment.parse(told.substring(1)));
        }
        String[] ends = told.split("\\.\\.", -1);
        Moment start = ends[0].isEmpty() ? null : Moment.parse(ends[0]);
        Moment end = ends.length < 2 || ends[1].isEmpty() ? null : Moment.parse(ends[1]);
        return new Validity(start, end, ended, null);
    }

    private Value value(String told) {
        return switch (type) {
            case ENTITY -> told.equals("none") ? new Value.None() : new Value.Entity(id.apply(told));
            case TIME -> new Value.Time(Moment.parse(told));
            case TEXT -> new Value.Text(told.replace('_', ' '));
            case QUANTITY -> {
                boolean percent = told.endsWith("%");
                String number = told.replace("%", "");
                String[] bounds = number.split("±");
                BigDecimal amount = new BigDecimal(bounds[0]);
                BigDecimal error = bounds.length == 2 ? new BigDecimal(bounds[1]) : BigDecimal.ZERO;
                yield new Value.Amount(new Quantity(
                        amount, amount.subtract(error), amount.add(error), percent ? Unit.PERCENT : Unit.ONE));
            }
        };
    }

    /** A moment, or two with {@code ..} between, of which either may be left out. */
    static Period period(String told) {
        String[] ends = told.split("\\.\\.", -1);
        if (ends.length == 1) {
            return Moment.parse(ends[0]).period();
        }
        return new Period(
                ends[0].isEmpty() ? null : Moment.parse(ends[0]).first(),
                ends[1].isEmpty() ? null : Moment.parse(ends[1]).last());
    }
}
