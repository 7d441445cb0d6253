package org.bluepencil.source.definition;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Standing;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.PropertyLabels;
import org.bluepencil.source.definition.SourceDefinition.Part;
import org.bluepencil.source.definition.SourceDefinition.Scope;
import org.bluepencil.source.page.PagePlan;
import org.bluepencil.source.table.SeriesPlan;
import org.bluepencil.source.wikidata.WikidataPlace;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Period;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.YamlText;
import org.bluepencil.yaml.YamlField;
import org.jspecify.annotations.Nullable;

/** Reads source definitions; stops at the first fault with its place, what was expected and an example. */
public final class DefinitionReader {
    private static final Set<String> DECLARED =
            Set.of("id", "kind", "name", "answers", "standing", "complete", "date", "licence", "url", "description");
    private static final Set<String> KNOWLEDGE = with("index", "dump");
    private static final Set<String> TABLE = with("file", "columns", "measure", "unit");
    private static final String EXAMPLE =
            "id: starter, kind: knowledge, name: Starter knowledge, index: packed:starter";
    /** The key by which a file of frames, which may stand in the same folder, is told from a source. */
    private static final String FRAMES = "frames";

    private static final String ID_SHAPE = "[a-z0-9][a-z0-9-]*";

    private final YamlField root;
    private final Map<String, YamlField> fields;

    private DefinitionReader(YamlField root) {
        this.root = root;
        this.fields = root.fields(EXAMPLE);
    }

    private static Set<String> with(String... keys) {
        Set<String> all = new LinkedHashSet<>(DECLARED);
        all.addAll(List.of(keys));
        return Set.copyOf(all);
    }

    /**
     * The sources of a folder, in the order of their files.
     *
     * @throws BadDefinition at the first fault
     */
    public static Definitions read(DefinitionFolder folder) {
        Map<String, String> places = new HashMap<>();
        List<SourceDefinition> definitions = new ArrayList<>();
        List<YamlText> frames = new ArrayList<>();
        for (YamlText text : folder.texts()) {
            DefinitionReader reader = new DefinitionReader(YamlField.parse(text.name(), text.text()));
            if (reader.fields.containsKey(FRAMES)) {
                frames.add(text);
                continue;
            }
            SourceDefinition definition = reader.definition(folder);
            String before = places.put(definition.info().id(), text.name());
            if (before != null) {
                throw reader.required("id", "")
                        .fault("the id " + definition.info().id() + " is also that of " + before, "an id of its own");
            }
            definitions.add(definition);
        }
        return new Definitions(definitions, frames);
    }

    /**
     * What a description beside a dump or in an index declares.
     *
     * @param id the id where it gives none
     * @param standing the standing where it gives none
     */
    public static SourceInfo describe(YamlText text, String id, Standing standing) {
        DefinitionReader reader = new DefinitionReader(YamlField.parse(text.name(), text.text()));
        reader.root.fields(KNOWLEDGE, EXAMPLE);
        YamlField own = reader.fields.get("id");
        return reader.info(own == null ? id : reader.id(own), standing);
    }

    private SourceDefinition definition(DefinitionFolder folder) {
        YamlField kind = required("kind", "kind: knowledge");
        return switch (kind.text("kind: knowledge")) {
            case "knowledge" -> knowledge(folder);
            case "table" -> table(folder);
            case "wikidata" -> wikidata();
            case "page" -> page();
            default -> throw kind.fault("unknown kind " + kind.text(""), "one of knowledge, page, table, wikidata");
        };
    }

    private SourceInfo declared() {
        return info(id(required("id", "id: my-source")), Standing.REFERENCE);
    }

    private SourceDefinition knowledge(DefinitionFolder folder) {
        root.fields(KNOWLEDGE, EXAMPLE);
        SourceInfo info = declared();
        YamlField index = fields.get("index");
        YamlField dump = fields.get("dump");
        if ((index == null) == (dump == null)) {
            throw root.fault("a knowledge source has either an index or a dump", "index: packed:starter");
        }
        if (index != null) {
            return new SourceDefinition.Index(info, scope(), place(folder, index));
        }
        YamlField file = required("dump", "dump: my-dump.json.gz");
        if (!(place(folder, file) instanceof Place.OnDisk onDisk)) {
            throw file.fault("a dump is a file", "dump: my-dump.json.gz, or index: packed:starter");
        }
        return new SourceDefinition.Dump(info, scope(), onDisk.path());
    }

    private SourceDefinition wikidata() {
        root.fields(WebDefinitions.keys(DECLARED, List.of(WebDefinitions.WEB, WebDefinitions.WIKIDATA)), EXAMPLE);
        WebDefinitions web = new WebDefinitions(root, fields);
        WikidataPlace place = web.wikidata();
        return new SourceDefinition.LiveWikidata(declared(), scope(), place, web.web(List.of(place.api())));
    }

    private SourceDefinition page() {
        root.fields(WebDefinitions.keys(DECLARED, List.of(WebDefinitions.WEB, WebDefinitions.PAGE)), EXAMPLE);
        WebDefinitions web = new WebDefinitions(root, fields);
        PagePlan plan = web.pages();
        List<String> addresses = new ArrayList<>(plan.addresses());
        String template = plan.template();
        if (template != null) {
            addresses.add(template);
        }
        PagePlan.Search search = plan.search();
        if (search != null) {
            addresses.add(search.address());
        }
        return new SourceDefinition.Pages(declared(), scope(), plan, web.web(addresses));
    }

    /** Figures at an address: a table of comma-separated values, or rows of JSON for one entity at a time. */
    private SourceDefinition remote() {
        WebDefinitions web = new WebDefinitions(root, fields);
        SourceInfo info = declared();
        String address = web.remoteAddress();
        YamlField measure = fields.get("measure");
        if (fields.containsKey("rows")) {
            PropertyId property = property(required("measure", "measure: P2131"));
            SeriesPlan plan = web.series(property, optional("unit", ""));
            SourceDefinition.Scope scope = new Scope(Set.of(property), scope().classes());
            return new SourceDefinition.Series(info, scope, plan, web.web(List.of(address)));
        }
        YamlField columns = required("columns", "columns: {entity: country, year: year, value: share}");
        SourceDefinition.Table table = new SourceDefinition.Table(
                info,
                scope(),
                new Place.Packed(address),
                headings(columns),
                measure == null ? null : property(measure),
                optional("unit", ""),
                optional("url", address),
                columns.place());
        return new SourceDefinition.RemoteTable(info, scope(), table, address, web.fresh(), web.web(List.of(address)));
    }

    private SourceDefinition table(DefinitionFolder folder) {
        if (fields.containsKey("address")) {
            root.fields(WebDefinitions.keys(TABLE, List.of(WebDefinitions.WEB, WebDefinitions.REMOTE)), EXAMPLE);
            return remote();
        }
        root.fields(TABLE, EXAMPLE);
        SourceInfo info = declared();
        YamlField columns = required("columns", "columns: {entity: country, year: year, value: share}");
        Map<Part, String> headings = headings(columns);
        YamlField measure = fields.get("measure");
        if (measure == null && !headings.containsKey(Part.MEASURE)) {
            throw columns.fault("nothing tells what is measured", "measure: export-share, here or as a column");
        }
        return new SourceDefinition.Table(
                info,
                scope(),
                place(folder, required("file", "file: partners.csv")),
                headings,
                measure == null ? null : property(measure),
                fields.containsKey("unit") ? required("unit", "").text("unit: \"%\"") : "",
                fields.containsKey("url") ? required("url", "").text("url: https://example.org/table") : "",
                columns.place());
    }

    private static Map<Part, String> headings(YamlField columns) {
        Map<Part, String> headings = new EnumMap<>(Part.class);
        columns.fields("{entity: country, year: year, value: share}").forEach((name, heading) -> {
            Part part = part(name, heading);
            headings.put(part, heading.text("the heading of the column"));
        });
        for (Part part : List.of(Part.ENTITY, Part.VALUE, Part.YEAR)) {
            if (!headings.containsKey(part)) {
                throw columns.fault("no column for " + word(part), word(part) + ": the heading of the column");
            }
        }
        return headings;
    }

    private static Part part(String name, YamlField field) {
        for (Part part : Part.values()) {
            if (word(part).equals(name)) {
                return part;
            }
        }
        throw field.fault("unknown column " + name, "entity, partner, measure, year, unit, value, url");
    }

    private static String word(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static Place place(DefinitionFolder folder, YamlField field) {
        String text = field.text("packed:starter, or a path beside this file");
        if (text.startsWith("packed:")) {
            return new Place.Packed(text.substring("packed:".length()));
        }
        Place place = folder.resolve(text);
        if (place instanceof Place.OnDisk onDisk && !Files.exists(onDisk.path())) {
            throw field.fault("no such file: " + onDisk.path(), "a path beside this file, or an absolute one");
        }
        return place;
    }

    private YamlField required(String key, String example) {
        YamlField field = fields.get(key);
        if (field == null) {
            throw root.fault("no " + key, example);
        }
        return field;
    }

    private String id(YamlField field) {
        String id = field.text("id: my-source");
        if (!id.matches(ID_SHAPE)) {
            throw field.fault("an id has small letters, digits and hyphens, not " + id, "id: my-source");
        }
        return id;
    }

    private SourceInfo info(String id, Standing otherwise) {
        Map<PropertyId, Standing> standings = new HashMap<>();
        Standing standing = otherwise;
        YamlField declared = fields.get("standing");
        if (declared != null && declared.isMapping()) {
            for (Map.Entry<String, YamlField> entry :
                    declared.fields("{default: 2, P463: 1}").entrySet()) {
                if (entry.getKey().equals("default")) {
                    standing = standing(entry.getValue());
                } else {
                    standings.put(property(entry.getKey(), entry.getValue()), standing(entry.getValue()));
                }
            }
        } else if (declared != null) {
            standing = standing(declared);
        }
        return new SourceInfo(
                id,
                optional("name", id),
                optional("licence", ""),
                standing,
                standings,
                fields.containsKey("date") ? required("date", "").date() : null,
                vouches());
    }

    private String optional(String key, String otherwise) {
        YamlField field = fields.get(key);
        return field == null ? otherwise : field.text(key + ": …");
    }

    private static Standing standing(YamlField field) {
        String text = field.text("1, 2 or 3");
        if (!text.matches("[123]")) {
            throw field.fault("no standing: " + text, "1 (the authority), 2 (a reference work) or 3 (secondary)");
        }
        return Standing.ofNumber(Integer.parseInt(text));
    }

    static PropertyId property(YamlField field) {
        return property(field.text("P463, or a measure such as export-share"), field);
    }

    private static PropertyId property(String id, YamlField at) {
        if (!PropertyId.isValid(id) || !PropertyLabels.knows(new PropertyId(id))) {
            throw at.fault(
                    "unknown property id " + id, "a Wikidata property such as P463, or a measure such as export-share");
        }
        return new PropertyId(id);
    }

    private List<SourceInfo.Vouch> vouches() {
        YamlField complete = fields.get("complete");
        String example = "complete: [{property: P463, of: Q485207, from: 2001-06-15, to: 2024-07-04}]";
        if (complete == null) {
            return List.of();
        }
        List<SourceInfo.Vouch> vouches = new ArrayList<>();
        for (YamlField each : complete.list(example)) {
            Map<String, YamlField> vouch = each.fields(List.of("property", "of", "from", "to"), example);
            YamlField property = vouch.get("property");
            YamlField of = vouch.get("of");
            if (property == null || of == null) {
                throw each.fault("a complete list needs a property and whose list it is", example);
            }
            LocalDate from = date(vouch.get("from"));
            LocalDate to = date(vouch.get("to"));
            if (from != null && to != null && to.isBefore(from)) {
                throw each.fault("the list ends on " + to + " before it begins on " + from, example);
            }
            vouches.add(new SourceInfo.Vouch(property(property), entity(of), new Period(from, to)));
        }
        return vouches;
    }

    private static @Nullable LocalDate date(@Nullable YamlField field) {
        return field == null ? null : field.date();
    }

    static EntityId entity(YamlField field) {
        String text = field.text("Q485207, or a class such as country");
        if (EntityId.isValid(text)) {
            return new EntityId(text);
        }
        return ClassTree.packed()
                .named(text)
                .orElseThrow(
                        () -> field.fault("no entity id and no class: " + text, "Q485207, or a class such as country"));
    }

    private Scope scope() {
        YamlField answers = fields.get("answers");
        if (answers == null || !answers.isList()) {
            if (answers != null && !answers.text("anything").equals("anything")) {
                throw answers.fault(
                        "answers is neither a list nor \"anything\"", "answers: [P463, export-share, country]");
            }
            return Scope.ANYTHING;
        }
        Set<PropertyId> properties = new LinkedHashSet<>();
        Set<EntityId> classes = new LinkedHashSet<>();
        for (YamlField each : answers.list("[P463, export-share, country]")) {
            String text = each.text("P463, export-share or country");
            ClassTree.packed().named(text).ifPresentOrElse(classes::add, () -> properties.add(property(text, each)));
        }
        return new Scope(properties, classes);
    }
}
