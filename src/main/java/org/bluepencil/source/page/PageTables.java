package org.bluepencil.source.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.WrittenDate;
import org.bluepencil.evidence.Statement;
import org.bluepencil.evidence.Validity;
import org.bluepencil.names.Candidate;
import org.bluepencil.names.Names;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Value;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The statements of a page's tables, by declared columns; cells that span rows or columns stand in each of them. */
final class PageTables {
    private static final int MOST_SPAN = 1000;
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private final PageStatements statements;
    private final Names names;

    PageTables(PageStatements statements, Names names) {
        this.statements = statements;
        this.names = names;
    }

    List<Statement> of(ReadPage page, List<PagePlan.Table> plans) {
        List<Statement> found = new ArrayList<>();
        for (PagePlan.Table plan : plans) {
            page.elements().stream()
                    .flatMap(e -> e.select(plan.select()).stream())
                    .forEach(table -> read(plan, grid(table), found));
        }
        return found;
    }

    private void read(PagePlan.Table plan, List<List<String>> grid, List<Statement> found) {
        int heading = heading(plan, grid);
        if (heading < 0) {
            return;
        }
        List<String> columns = grid.get(heading);
        for (List<String> row : grid.subList(heading + 1, grid.size())) {
            Optional<EntityId> subject = plan.subject() == null
                    ? Optional.ofNullable(plan.ofAll())
                    : entity(cell(columns, row, plan.subject()));
            Optional<Value> value = plan.value() == null
                    ? Optional.ofNullable(plan.toAll()).map(Value.Entity::new)
                    : value(plan.as(), cell(columns, row, plan.value()), plan.dates());
            if (subject.isEmpty() || value.isEmpty()) {
                continue;
            }
            Moment start = plan.start() == null
                    ? null
                    : moment(cell(columns, row, plan.start()), plan.dates()).orElse(null);
            Moment end = plan.end() == null
                    ? null
                    : moment(cell(columns, row, plan.end()), plan.dates()).orElse(null);
            String quote =
                    String.join(" | ", row.stream().filter(c -> !c.isEmpty()).toList());
            found.add(statements.row(
                    plan.property(),
                    subject.get(),
                    value.get(),
                    new Validity(start, end, false, null),
                    quote,
                    "row" + (found.size() + 1)));
        }
    }

    /** The first row that has all the headings. */
    private static int heading(PagePlan.Table plan, List<List<String>> grid) {
        List<String> wanted = new ArrayList<>();
        for (String each : new @Nullable String[] {plan.subject(), plan.value(), plan.start(), plan.end()}) {
            if (each != null) {
                wanted.add(each);
            }
        }
        for (int i = 0; i < grid.size(); i++) {
            List<String> row = grid.get(i);
            if (wanted.stream().allMatch(w -> column(row, w) >= 0)) {
                return i;
            }
        }
        return -1;
    }

    private static int column(List<String> headings, String wanted) {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).equalsIgnoreCase(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(List<String> headings, List<String> row, String wanted) {
        int at = column(headings, wanted);
        return at >= 0 && at < row.size() ? row.get(at) : "";
    }

    /** The cells of a table as readers see them: a cell that spans several places stands in all of them. */
    static List<List<String>> grid(Element table) {
        List<List<String>> grid = new ArrayList<>();
        List<Element> rows = table.select("tr").stream()
                .filter(r -> table.equals(r.closest("table")))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            grid.add(new ArrayList<>());
        }
        for (int y = 0; y < rows.size(); y++) {
            int x = 0;
            for (Element cell : rows.get(y).children()) {
                if (!cell.nameIs("td") && !cell.nameIs("th")) {
                    continue;
                }
                while (x < grid.get(y).size() && grid.get(y).get(x) != null) {
                    x++;
                }
                int down = span(cell, "rowspan");
                int across = span(cell, "colspan");
                Element shown = cell.clone();
                shown.select("sup").remove();
                String text = shown.text().strip();
                for (int dy = 0; dy < down && y + dy < rows.size(); dy++) {
                    for (int dx = 0; dx < across; dx++) {
                        set(grid.get(y + dy), x + dx, text);
                    }
                }
                x += across;
            }
        }
        grid.forEach(row -> row.replaceAll(c -> c == null ? "" : c));
        return grid;
    }

    @SuppressWarnings("NullAway") // gaps are filled once all rows are read
    private static void set(List<String> row, int at, String text) {
        while (row.size() <= at) {
            row.add(null);
        }
        row.set(at, text);
    }

    private static int span(Element cell, String attribute) {
        String declared = cell.attr(attribute);
        return declared.matches("[1-9]\\d{0,2}") ? Math.min(MOST_SPAN, Integer.parseInt(declared)) : 1;
    }

    /** What a cell names, where that is sure: one entity, or one that is much better known than the next. */
    private Optional<EntityId> entity(String cell) {
        List<Candidate> candidates = names.candidates(cell);
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(candidates.get(0).id());
    }

    private Optional<Value> value(PagePlan.As as, String cell, PagePlan.@Nullable DateOrder order) {
        return switch (as) {
            case ENTITY -> entity(cell).map(Value.Entity::new);
            case TIME -> moment(cell, order).map(Value.Time::new);
            case NUMBER -> number(cell);
        };
    }

    private static Optional<Value> number(String cell) {
        String digits = cell.replaceAll("[,\\s\u00a0]", "").replaceAll("%$", "");
        return digits.matches("-?\\d+(\\.\\d+)?")
                ? Optional.of(new Value.Amount(
                        Quantity.of(new BigDecimal(digits), cell.strip().endsWith("%") ? Unit.PERCENT : Unit.ONE)))
                : Optional.empty();
    }

    /** A day as documents write it, or a year; "02-03-1992" only in the order that the definition declares. */
    static Optional<Moment> moment(String cell, PagePlan.@Nullable DateOrder order) {
        String text = cell.strip();
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.matches()) {
            boolean dayFirst = order == PagePlan.DateOrder.DAY_FIRST;
            return order == null
                    ? Optional.empty()
                    : WrittenDate.of(numeric.group(3) + "-" + numeric.group(dayFirst ? 2 : 1) + "-"
                                    + numeric.group(dayFirst ? 1 : 2))
                            .map(Moment::day);
        }
        return text.matches("\\d{4}")
                ? Optional.of(Moment.year(Integer.parseInt(text)))
                : WrittenDate.of(text).map(Moment::day);
    }
}
