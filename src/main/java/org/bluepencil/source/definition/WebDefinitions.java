package org.bluepencil.source.definition;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.http.Guard;
import org.bluepencil.source.definition.SourceDefinition.Web;
import org.bluepencil.source.page.PagePlan;
import org.bluepencil.source.table.SeriesPlan;
import org.bluepencil.source.wikidata.WikidataPlace;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.yaml.YamlField;
import org.jspecify.annotations.Nullable;

/** The definitions of sources that are asked over the network. */
final class WebDefinitions {
    static final Set<String> WEB = Set.of("active", "allow-local", "fresh");
    static final Set<String> WIKIDATA = Set.of("api", "languages", "budget", "searches");
    static final Set<String> PAGE = Set.of("pages", "template", "search", "tables", "prose", "most");
    static final Set<String> REMOTE = Set.of("address", "rows", "year", "value", "pages", "page-parameter");

    private static final Pattern SPAN = Pattern.compile("(\\d{1,4}) (minute|hour|day)s?");
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int WIKIDATA_BUDGET = 20;
    private static final int SEARCHES = 8;
    private static final int MOST_PAGES = 10;

    private final Map<String, YamlField> fields;
    private final YamlField root;

    WebDefinitions(YamlField root, Map<String, YamlField> fields) {
        this.root = root;
        this.fields = fields;
    }

    WikidataPlace wikidata() {
        List<String> languages = new ArrayList<>();
        YamlField told = fields.get("languages");
        if (told != null) {
            told.list("languages: [en, mul]").forEach(l -> languages.add(l.text("en")));
        }
        YamlField api = fields.get("api");
        return new WikidataPlace(
                api == null ? WikidataPlace.PUBLIC : address(api),
                languages.isEmpty() ? List.of("en", "mul") : languages,
                fresh(),
                number("budget", WIKIDATA_BUDGET),
                number("searches", SEARCHES));
    }

    PagePlan pages() {
        List<String> addresses = new ArrayList<>();
        YamlField pages = fields.get("pages");
        if (pages != null) {
            pages.list("pages: [\"https://example.org/members\"]").forEach(p -> addresses.add(address(p)));
        }
        YamlField template = fields.get("template");
        YamlField search = fields.get("search");
        if (addresses.isEmpty() && template == null && search == null) {
            throw root.fault(
                    "nothing says which pages are read",
                    "pages: [\"https://example.org/members\"], a template or a search");
        }
        List<PagePlan.Table> tables = new ArrayList<>();
        YamlField declared = fields.get("tables");
        if (declared != null) {
            declared.list("tables: [{select: table, property: P463, …}]").forEach(t -> tables.add(table(t)));
        }
        boolean prose = !fields.containsKey("prose") || truth("prose");
        if (!prose && tables.isEmpty()) {
            throw root.fault("neither prose nor tables of the pages are read", "prose: true, or tables");
        }
        return new PagePlan(
                addresses,
                template == null ? null : hole(template, "{name}"),
                search == null ? null : search(search),
                tables,
                prose,
                number("most", MOST_PAGES),
                fresh());
    }

    private static PagePlan.Search search(YamlField field) {
        String example = "search: {address: \"https://example.org/?q={query}\", links: \"h3 a\", answers: html}";
        Map<String, YamlField> search = field.fields(List.of("address", "links", "link", "answers"), example);
        YamlField answers = search.get("answers");
        String kind = answers == null ? "html" : answers.text("html or json");
        if (answers != null && !kind.equals("html") && !kind.equals("json")) {
            throw answers.fault("a search answers with html or json, not " + kind, "answers: json");
        }
        boolean json = kind.equals("json");
        YamlField link = search.get("link");
        String links = required(field, search, "links", example).text(example);
        if (json && !links.startsWith("/")) {
            throw required(field, search, "links", example).fault("no JSON pointer: " + links, "links: /results");
        }
        return new PagePlan.Search(
                hole(required(field, search, "address", example), "{query}"),
                links,
                link == null ? "/url" : link.text("link: /url"),
                json);
    }

    private static PagePlan.Table table(YamlField field) {
        String example =
                "{select: \"table.members\", property: P463, subject: Member State, value: {entity: Q1065}, start: Date of admission}";
        Map<String, YamlField> table =
                field.fields(List.of("select", "property", "subject", "value", "as", "start", "end", "dates"), example);
        YamlField subject = required(field, table, "subject", example);
        YamlField value = required(field, table, "value", example);
        PropertyId property = DefinitionReader.property(required(field, table, "property", example));
        YamlField as = table.get("as");
        String kind = as == null ? "entity" : as.text("as: entity, time or number");
        PagePlan.As what =
                switch (kind) {
                    case "entity" -> PagePlan.As.ENTITY;
                    case "time" -> PagePlan.As.TIME;
                    case "number" -> PagePlan.As.NUMBER;
                    default -> throw root(as, field).fault("a column holds no " + kind, "as: entity, time or number");
                };
        String select = required(field, table, "select", example).text("select: table");
        try {
            org.jsoup.select.QueryParser.parse(select);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw required(field, table, "select", example)
                    .fault("no CSS selector: " + select, "select: table.members");
        }
        return new PagePlan.Table(
                select,
                property,
                subject.isMapping() ? null : subject.text("the heading of the column"),
                subject.isMapping() ? constant(subject) : null,
                value.isMapping() ? null : value.text("the heading of the column"),
                value.isMapping() ? constant(value) : null,
                what,
                heading(table.get("start")),
                heading(table.get("end")),
                order(table.get("dates")));
    }

    private static YamlField root(@Nullable YamlField field, YamlField otherwise) {
        return field == null ? otherwise : field;
    }

    private static EntityId constant(YamlField field) {
        Map<String, YamlField> constant = field.fields(List.of("entity"), "{entity: Q1065}");
        return DefinitionReader.entity(required(field, constant, "entity", "{entity: Q1065}"));
    }

    private static PagePlan.@Nullable DateOrder order(@Nullable YamlField field) {
        if (field == null) {
            return null;
        }
        return switch (field.text("dates: day-first")) {
            case "day-first" -> PagePlan.DateOrder.DAY_FIRST;
            case "month-first" -> PagePlan.DateOrder.MONTH_FIRST;
            default -> throw field.fault("no order of dates: " + field.text(""), "dates: day-first, or month-first");
        };
    }

    private static @Nullable String heading(@Nullable YamlField field) {
        return field == null ? null : field.text("the heading of the column");
    }

    private static YamlField required(YamlField at, Map<String, YamlField> fields, String key, String example) {
        YamlField field = fields.get(key);
        if (field == null) {
            throw at.fault("no " + key, example);
        }
        return field;
    }

    SeriesPlan series(PropertyId measure, String unit) {
        YamlField pages = fields.get("pages");
        YamlField parameter = fields.get("page-parameter");
        return new SeriesPlan(
                remoteAddress(),
                pointer("rows", "/1"),
                pointer("year", "/date"),
                pointer("value", "/value"),
                measure,
                unit,
                pages == null ? null : pointer("pages", "/0/pages"),
                parameter == null ? "page" : parameter.text("page-parameter: page"),
                fresh());
    }

    String remoteAddress() {
        return address(required(root, fields, "address", "address: \"https://example.org/table.csv\""));
    }

    private String pointer(String key, String example) {
        YamlField field = required(root, fields, key, key + ": " + example);
        String pointer = field.text(key + ": " + example);
        if (!pointer.startsWith("/")) {
            throw field.fault("no JSON pointer: " + pointer, key + ": " + example);
        }
        return pointer;
    }

    /** Whether it is asked by default, and of which local hosts it may be. */
    Web web(List<String> addresses) {
        boolean local = fields.containsKey("allow-local") && truth("allow-local");
        Set<String> hosts = new LinkedHashSet<>();
        if (local) {
            addresses.forEach(a -> hosts.add(host(a)));
        }
        return new Web(!fields.containsKey("active") || truth("active"), hosts);
    }

    private static String host(String address) {
        URI uri = URI.create(address.replaceAll("\\{[^}]*}", "x"));
        int port = uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
        return uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
    }

    private static String hole(YamlField field, String hole) {
        String address = address(field);
        if (!address.contains(hole)) {
            throw field.fault("the address has no " + hole, "https://example.org/" + hole);
        }
        return address;
    }

    private static String address(YamlField field) {
        String address = field.text("https://example.org/members");
        Guard.fault(address.replaceAll("\\{[^}]*}", "x")).ifPresent(why -> {
            throw field.fault(why + ": " + address, "https://example.org/members");
        });
        return address;
    }

    Duration fresh() {
        YamlField field = fields.get("fresh");
        if (field == null) {
            return A_DAY;
        }
        Matcher span = SPAN.matcher(field.text("fresh: 1 day"));
        if (!span.matches()) {
            throw field.fault("no length of time: " + field.text(""), "fresh: 12 hours");
        }
        long count = Long.parseLong(span.group(1));
        return switch (span.group(2)) {
            case "minute" -> Duration.ofMinutes(count);
            case "hour" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    private boolean truth(String key) {
        YamlField field = required(root, fields, key, key + ": true");
        String text = field.text(key + ": true");
        if (!text.equals("true") && !text.equals("false")) {
            throw field.fault(key + " is true or false, not " + text, key + ": true");
        }
        return text.equals("true");
    }

    private int number(String key, int otherwise) {
        YamlField field = fields.get(key);
        if (field == null) {
            return otherwise;
        }
        String text = field.text(key + ": " + otherwise);
        if (!text.matches("\\d{1,4}")) {
            throw field.fault(key + " is a number, not " + text, key + ": " + otherwise);
        }
        return Integer.parseInt(text);
    }

    /** The keys of several groups together. */
    static Set<String> keys(Set<String> first, List<Set<String>> others) {
        Map<String, Boolean> all = new LinkedHashMap<>();
        first.forEach(k -> all.put(k, true));
        others.forEach(group -> group.forEach(k -> all.put(k, true)));
        return all.keySet();
    }
}
