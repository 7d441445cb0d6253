package org.bluepencil.source.definition;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.jspecify.annotations.Nullable;

/** One source as its definition declares it, not opened yet. */
public sealed interface SourceDefinition {

    /** What it declares of itself. */
    SourceInfo info();

    /** What it can answer. */
    Scope scope();

    /**
     * What a source can answer; all of it empty means anything.
     *
     * @param properties properties and measures
     * @param classes the kinds of entities that it knows about
     */
    record Scope(Set<PropertyId> properties, Set<EntityId> classes) {
        public static final Scope ANYTHING = new Scope(Set.of(), Set.of());

        public Scope {
            properties = Set.copyOf(properties);
            classes = Set.copyOf(classes);
        }
    }

    /** A local index: a folder, or the one that is packed with the program. */
    record Index(SourceInfo info, Scope scope, Place index) implements SourceDefinition {}

    /** A dump small enough to be indexed in memory at each start. */
    record Dump(SourceInfo info, Scope scope, Path dump) implements SourceDefinition {}

    /**
     * A table of figures.
     *
     * @param columns the table's heading for each part
     * @param measure the measure of all rows where no column tells it
     * @param unit the unit of all rows where no column tells it
     * @param url where the table can be read, or the empty string
     */
    record Table(
            SourceInfo info,
            Scope scope,
            Place file,
            Map<Part, String> columns,
            @Nullable PropertyId measure,
            String unit,
            String url,
            String declaredAt)
            implements SourceDefinition {
        public Table {
            columns = Map.copyOf(columns);
        }
    }

    /** A kind that this version knows of and cannot ask yet. */
    record NotYet(SourceInfo info, Scope scope, String kind) implements SourceDefinition {}

    /** The parts of a row. */
    enum Part {
        /** Whose figure it is: a Wikidata id or a name. */
        ENTITY,
        /** With whom, in figures between two: a Wikidata id or a name. */
        PARTNER,
        /** What is measured: {@code export-share}. */
        MEASURE,
        /** {@code 2023}, or a part of it: {@code 2023-01/2023-09}. */
        YEAR,
        /** {@code %}, {@code USD}, {@code million USD}. */
        UNIT,
        VALUE,
        /** Where this very figure can be read. */
        URL
    }
}
