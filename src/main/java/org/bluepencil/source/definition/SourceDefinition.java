package org.bluepencil.source.definition;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.source.page.PagePlan;
import org.bluepencil.source.table.SeriesPlan;
import org.bluepencil.source.wikidata.WikidataPlace;
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

        /** The same table with another declaration. */
        public Table withInfo(SourceInfo other) {
            return new Table(other, scope, file, columns, measure, unit, url, declaredAt);
        }
    }

    /**
     * How a source is asked over the network.
     *
     * @param active whether it is asked unless the user says otherwise
     * @param localHosts hosts of this network ({@code localhost:8080}) that its definition allows
     */
    record Web(boolean active, Set<String> localHosts) {
        public Web {
            localHosts = Set.copyOf(localHosts);
        }
    }

    /** A source that is asked over the network. */
    sealed interface Remote extends SourceDefinition {
        Web web();

        /** An address of it that shows that it answers. */
        String probe();
    }

    /** Wikidata as it is now. */
    record LiveWikidata(SourceInfo info, Scope scope, WikidataPlace place, Web web) implements Remote {
        @Override
        public String probe() {
            return place.api() + "?action=query&meta=siteinfo&format=json";
        }
    }

    /** Pages of a site. */
    record Pages(SourceInfo info, Scope scope, PagePlan plan, Web web) implements Remote {
        @Override
        public String probe() {
            if (!plan.addresses().isEmpty()) {
                return plan.addresses().get(0);
            }
            String template = plan.template();
            PagePlan.Search search = plan.search();
            return template != null
                    ? template.replace("{name}", "Norway")
                    : search == null ? "" : search.address().replace("{query}", "Norway");
        }
    }

    /** A statistics interface that answers in JSON. */
    record Series(SourceInfo info, Scope scope, SeriesPlan plan, Web web) implements Remote {
        @Override
        public String probe() {
            return plan.address()
                    .replace("{P298}", "NOR")
                    .replace("{P299}", "578")
                    .replace("{P2082}", "579")
                    .replace("{years}", "2020");
        }
    }

    /** A table of figures at an address. */
    record RemoteTable(SourceInfo info, Scope scope, Table table, String address, Duration fresh, Web web)
            implements Remote {
        @Override
        public String probe() {
            return address;
        }
    }

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
