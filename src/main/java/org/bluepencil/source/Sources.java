package org.bluepencil.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluepencil.article.Article;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Standing;
import org.bluepencil.http.Fetcher;
import org.bluepencil.names.Names;
import org.bluepencil.source.definition.DefinitionFolder;
import org.bluepencil.source.definition.DefinitionReader;
import org.bluepencil.source.definition.Definitions;
import org.bluepencil.source.definition.Place;
import org.bluepencil.source.definition.SourceDefinition;
import org.bluepencil.source.knowledge.IndexDescription;
import org.bluepencil.source.knowledge.LocalKnowledge;
import org.bluepencil.source.page.HandedPage;
import org.bluepencil.source.table.TableReader;
import org.bluepencil.value.YamlText;
import org.jspecify.annotations.Nullable;

/** The sources in force, open: what they know by name, and what they can be asked. */
public final class Sources implements AutoCloseable {
    /** Where the definitions that come with the program are packed. */
    static final String PACKED_DEFINITIONS = "/org/bluepencil/sources/";
    /** Where its knowledge is packed: a folder for each index. */
    static final String PACKED_KNOWLEDGE = "/org/bluepencil/knowledge/";

    private static final String DEFAULT_FOLDER = "sources";

    private final LocalKnowledge knowledge;
    private final List<EvidenceSource> sources;
    private final List<SourceDefinition.Remote> remotes;
    private final List<String> notes;
    private final List<YamlText> frames;

    private Sources(
            LocalKnowledge knowledge,
            List<EvidenceSource> sources,
            List<SourceDefinition.Remote> remotes,
            List<String> notes,
            List<YamlText> frames) {
        this.knowledge = knowledge;
        this.sources = List.copyOf(sources);
        this.remotes = List.copyOf(remotes);
        this.notes = List.copyOf(notes);
        this.frames = List.copyOf(frames);
    }

    /**
     * Which sources are wanted.
     *
     * @param definitions the folder of definitions, or null for the default: {@code sources} in the working folder if there
     *     is one, else what is packed with the program
     * @param workingFolder the folder in which the program runs
     * @param knowledge folders of indexes to add; whoever hands one over vouches for it
     */
    public record Choice(@Nullable Path definitions, Path workingFolder, List<Path> knowledge) {
        public Choice {
            knowledge = List.copyOf(knowledge);
        }

        private DefinitionFolder folder() {
            Path chosen = definitions;
            if (chosen != null) {
                return new DefinitionFolder.OnDisk(chosen);
            }
            Path here = workingFolder.resolve(DEFAULT_FOLDER);
            return Files.isDirectory(here)
                    ? new DefinitionFolder.OnDisk(here)
                    : new DefinitionFolder.Packed(PACKED_DEFINITIONS);
        }
    }

    /**
     * What the definitions say; nothing is opened.
     *
     * @throws org.bluepencil.value.BadDefinition if a definition cannot be used
     */
    public static Definitions definitions(Choice choice) {
        return DefinitionReader.read(choice.folder());
    }

    /**
     * Opens the sources.
     *
     * @throws org.bluepencil.value.BadDefinition if a definition or a table cannot be used
     * @throws org.bluepencil.source.knowledge.UnreadableKnowledge if an index or a dump cannot be read
     */
    public static Sources open(Choice choice) {
        Definitions folder = definitions(choice);
        List<SourceDefinition> definitions = folder.sources();
        Map<SourceDefinition, LocalKnowledge.Part> parts = new LinkedHashMap<>();
        definitions.forEach(d -> {
            LocalKnowledge.Part part = part(d);
            if (part != null) {
                parts.put(d, part);
            }
        });
        List<LocalKnowledge.Part> all = new ArrayList<>(parts.values());
        choice.knowledge().forEach(index -> all.add(handedOver(index, all)));
        LocalKnowledge knowledge = LocalKnowledge.open(all);
        try {
            return assembled(folder, List.copyOf(parts.keySet()), knowledge);
        } catch (RuntimeException e) {
            knowledge.close();
            throw e;
        }
    }

    private static Sources assembled(Definitions folder, List<SourceDefinition> ofKnowledge, LocalKnowledge knowledge) {
        List<EvidenceSource> sources = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<SourceDefinition.Remote> remotes = new ArrayList<>();
        Names names = knowledge.names();
        for (SourceDefinition definition : folder.sources()) {
            EvidenceSource source;
            if (definition instanceof SourceDefinition.Table table) {
                String file = table.file().toString();
                source = TableReader.read(table, file, table.file().text(), names, notes::add);
            } else if (definition instanceof SourceDefinition.Remote remote) {
                remotes.add(remote);
                continue;
            } else {
                source = knowledge.sources().get(ofKnowledge.indexOf(definition));
            }
            sources.add(Scoped.of(source, definition.scope(), names));
        }
        sources.addAll(knowledge
                .sources()
                .subList(ofKnowledge.size(), knowledge.sources().size()));
        return new Sources(knowledge, sources, remotes, notes, folder.frames());
    }

    /**
     * A small knowledge of its own, in the short form of frame examples and tests.
     *
     * @param entities a list of entities
     * @throws IllegalArgumentException if an entity cannot be read
     */
    public static Sources of(SourceInfo info, JsonNode entities) {
        return of(List.of(new LocalKnowledge.Part.Short(info, entities)));
    }

    /** Sources made of these indexes alone. */
    public static Sources of(List<LocalKnowledge.Part> parts) {
        LocalKnowledge knowledge = LocalKnowledge.open(parts);
        return new Sources(knowledge, knowledge.sources(), List.of(), List.of(), List.of());
    }

    private static LocalKnowledge.@Nullable Part part(SourceDefinition definition) {
        if (definition instanceof SourceDefinition.Index index) {
            if (index.index() instanceof Place.OnDisk onDisk) {
                IndexDescription description = IndexDescription.of(onDisk.path());
                return new LocalKnowledge.Part.InFolder(
                        LocalKnowledge.dated(index.info(), description.newest()), onDisk.path());
            }
            String resources = PACKED_KNOWLEDGE + ((Place.Packed) index.index()).resource() + "/";
            IndexDescription description = IndexDescription.packed(resources);
            return new LocalKnowledge.Part.Packed(LocalKnowledge.dated(index.info(), description.newest()), resources);
        }
        return definition instanceof SourceDefinition.Dump dump
                ? new LocalKnowledge.Part.Dump(dump.info(), dump.dump())
                : null;
    }

    /** An index given with {@code --knowledge}: the authority, unless its own description says otherwise. */
    private static LocalKnowledge.Part handedOver(Path folder, List<LocalKnowledge.Part> before) {
        IndexDescription description = IndexDescription.of(folder);
        String id = freeId(folder, before);
        SourceInfo info = description
                .declared()
                .map(text -> DefinitionReader.describe(text, id, Standing.AUTHORITY))
                .orElseGet(() -> new SourceInfo(id, id, "", Standing.AUTHORITY, Map.of(), null, List.of()));
        return new LocalKnowledge.Part.InFolder(LocalKnowledge.dated(info, description.newest()), folder);
    }

    /** The folder's name, with a number behind it if another source has it. */
    private static String freeId(Path folder, List<LocalKnowledge.Part> before) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        String id = name;
        for (int i = 2; isTaken(id, before); i++) {
            id = name + "-" + i;
        }
        return id;
    }

    private static boolean isTaken(String id, List<LocalKnowledge.Part> parts) {
        return parts.stream().anyMatch(p -> p.info().id().equals(id));
    }

    /**
     * Sets the sources to work on one article.
     *
     * @param fetcher answers for the sources of the network
     * @param pages what the writer handed over, asked first
     */
    public Session session(Article article, Fetcher fetcher, Session.PageReading reading, List<HandedPage> pages) {
        return new Session(this, article, fetcher, reading, pages);
    }

    LocalKnowledge knowledge() {
        return knowledge;
    }

    /** What names denote, over the local knowledge. */
    public Names names() {
        return knowledge.names();
    }

    /** The local sources, in the order of their definitions, those handed over last. */
    public List<EvidenceSource> sources() {
        return sources;
    }

    /** The sources of the network that are active. */
    List<SourceDefinition.Remote> remotes() {
        return remotes.stream().filter(r -> r.web().active()).toList();
    }

    /** All sources of the network, active or not. */
    public List<SourceDefinition.Remote> network() {
        return remotes;
    }

    /** Hosts of this machine and its network that definitions allow. */
    public Set<String> localHosts() {
        return remotes.stream().flatMap(r -> r.web().localHosts().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether some source is asked over the network. */
    public boolean needsNetwork() {
        return !remotes().isEmpty();
    }

    /** What the user should know of the sources though it stops nothing: rows of tables that were left out. */
    public List<String> notes() {
        return notes;
    }

    /** The files of the user's own frames that stand beside the definitions, not read yet. */
    public List<YamlText> frames() {
        return frames;
    }

    @Override
    public void close() {
        knowledge.close();
    }
}
