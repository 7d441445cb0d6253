package org.bluepencil.source.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is counted while an index is written; it can be kept with a half-written index and taken up again. */
final class IndexTally {
    private static final int KEPT_MESSAGES = 100;

    private long entities;
    private long statements;
    private long removed;
    private long skipped;
    private long brokenLines;
    private final List<String> broken = new ArrayList<>();
    private String newest = "";

    void added(EntityRecord entity) {
        entities++;
        statements += entity.statements().size();
        if (entity.modified().compareTo(newest) > 0) {
            newest = entity.modified();
        }
    }

    void removed() {
        removed++;
    }

    void skipped() {
        skipped++;
    }

    void broken(String message) {
        brokenLines++;
        if (broken.size() < KEPT_MESSAGES) {
            broken.add(message);
        }
    }

    long entities() {
        return entities;
    }

    /** The day of the newest edit, or null if the entities name none. */
    @Nullable
    LocalDate newest() {
        try {
            return newest.isEmpty() ? null : LocalDate.parse(newest);
        } catch (DateTimeException e) {
            return null;
        }
    }

    IndexCounts counts() {
        return new IndexCounts(entities, statements, removed, skipped, brokenLines, broken);
    }

    Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        kept.put("entities", Long.toString(entities));
        kept.put("statements", Long.toString(statements));
        kept.put("skipped", Long.toString(skipped));
        kept.put("brokenLines", Long.toString(brokenLines));
        kept.put("broken", String.join("\n", broken));
        kept.put("newest", newest);
        return kept;
    }

    static IndexTally of(Map<String, String> kept) {
        IndexTally tally = new IndexTally();
        tally.entities = number(kept, "entities");
        tally.statements = number(kept, "statements");
        tally.skipped = number(kept, "skipped");
        tally.brokenLines = number(kept, "brokenLines");
        String broken = kept.getOrDefault("broken", "");
        if (!broken.isEmpty()) {
            tally.broken.addAll(List.of(broken.split("\n")));
        }
        tally.newest = kept.getOrDefault("newest", "");
        return tally;
    }

    static long number(Map<String, String> kept, String key) {
        return Long.parseLong(kept.getOrDefault(key, "0"));
    }
}
