package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.names.Names;
import org.bluepencil.names.PropertyLabels;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.jspecify.annotations.Nullable;

/** The local knowledge in force: one or more indexes, searched as one. */
public final class LocalKnowledge implements AutoCloseable {

    /** An index that is yet to be opened, with what its source declares. */
    public sealed interface Part {
        SourceInfo info();

        /** An index in a folder. */
        record InFolder(SourceInfo info, Path folder) implements Part {}

        /** An index packed with the program: the resource folder that lists its files, with a slash at its end. */
        record Packed(SourceInfo info, String resources) implements Part {}

        /** A dump small enough to be indexed in memory; without a declared date, its newest edit dates it. */
        record Dump(SourceInfo info, Path dump) implements Part {}

        /** Entities in short form, indexed in memory. */
        record Short(SourceInfo info, JsonNode entities) implements Part {}

        /** Dump lines, indexed in memory. */
        record Lines(SourceInfo info, String lines) implements Part {}
    }

    /** An open index and what its source declares. */
    private record Opened(SourceInfo info, KnowledgeIndex index) {}

    private final List<Opened> opened = new ArrayList<>();
    private final List<EvidenceSource> sources = new ArrayList<>();
    private final KnowledgeNames names;
    private final StatementWords words;

    private LocalKnowledge(List<Part> parts) {
        try {
            parts.forEach(part -> opened.add(opened(part)));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        names = new KnowledgeNames(opened.stream().map(Opened::index).toList());
        words = wordsOf(names);
        opened.forEach(each -> sources.add(new KnowledgeSource(each.info(), each.index(), words)));
    }

    /**
     * Opens indexes.
     *
     * @throws UnreadableKnowledge if an index cannot be read
     */
    public static LocalKnowledge open(List<Part> parts) {
        return new LocalKnowledge(parts);
    }

    private static Opened opened(Part part) {
        if (part instanceof Part.InFolder inFolder) {
            return new Opened(part.info(), KnowledgeIndex.open(inFolder.folder()));
        }
        if (part instanceof Part.Packed packed) {
            return new Opened(part.info(), new KnowledgeIndex(PackedIndex.load(packed.resources())));
        }
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        if (part instanceof Part.Dump dump) {
            LocalDate newest = KnowledgeIndexer.indexInMemory(dump.dump(), directory);
            return new Opened(dated(part.info(), newest), new KnowledgeIndex(directory));
        }
        String lines = part instanceof Part.Short entities
                ? ShortKnowledge.dump(entities.entities())
                : ((Part.Lines) part).lines();
        KnowledgeIndexer.indexLines(lines, directory);
        return new Opened(part.info(), new KnowledgeIndex(directory));
    }

    /** The same declaration, with a date where it gives none. */
    public static SourceInfo dated(SourceInfo info, @Nullable LocalDate newest) {
        return info.currentTo() != null || newest == null
                ? info
                : new SourceInfo(
                        info.id(),
                        info.name(),
                        info.licence(),
                        info.defaultStanding(),
                        info.standing(),
                        newest,
                        info.complete());
    }

    public Names names() {
        return names;
    }

    private static StatementWords wordsOf(KnowledgeNames names) {
        return new StatementWords(id -> names.label(id).orElse(id.id()), PropertyLabels::of);
    }

    private LocalKnowledge(LocalKnowledge base, FetchedEntities fetched) {
        List<Shelf> shelves = new ArrayList<>();
        base.opened.forEach(each -> shelves.add(each.index()));
        shelves.add(fetched);
        names = new KnowledgeNames(shelves);
        words = wordsOf(names);
        sources.addAll(base.sources);
    }

    /**
     * The same knowledge with what one article's run fetches; made anew after each time that more was fetched. Closing it
     * closes nothing.
     */
    public LocalKnowledge with(FetchedEntities fetched) {
        return new LocalKnowledge(this, fetched);
    }

    StatementWords words() {
        return words;
    }

    /** Whether some index here has a statement of the property with this value. */
    public boolean points(PropertyId property, EntityId value) {
        return opened.stream().anyMatch(each -> each.index().points(property, value));
    }

    /** One source for each part, in their order. */
    public List<EvidenceSource> sources() {
        return List.copyOf(sources);
    }

    @Override
    public void close() {
        opened.forEach(each -> each.index().close());
    }
}
