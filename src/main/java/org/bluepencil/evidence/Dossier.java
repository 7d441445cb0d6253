package org.bluepencil.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Truth;

/**
 * All that was gathered for one claim. Judging sees nothing else.
 *
 * @param about what the sources say of the claim's own subject along the frame's paths
 * @param pointing what they say with the claim's own value as value: who else holds the office, where else it is capital
 * @param set for counts, places and listings: every element of the set, of whatever time; for ranks, shares and
 *     changes: the figures of every element, the ranked entity in the qualifier {@link #PARTNER} where the statement
 *     stands on the owner; a figure of the owner without it is the whole
 * @param inClass for counts of a class and for ranks: whether each element belongs to the class that is counted, or is of
 *     the kind of the claimed one; for pairs of which there are several: whether either is of a kind with those listed
 * @param near values that may explain a difference
 * @param related pairs of entities where one contains, adjoins, owns or holds office in the other
 * @param vouches the lists vouched complete that bear on the claim
 * @param asked what each source did
 * @param labels the labels of every entity that appears
 * @param bare those of its entities of which nothing is known but the name: what they are, or where
 * @param counts what the sources say of the number of elements of the set (Wikidata P2124), dated where they date it
 */
public record Dossier(
        List<Assertion> about,
        List<Assertion> pointing,
        List<Assertion> set,
        Map<EntityId, Truth> inClass,
        List<NearValue> near,
        List<Relation> related,
        List<SourceInfo.Vouch> vouches,
        List<Asked> asked,
        Map<EntityId, String> labels,
        List<Assertion> counts,
        Set<EntityId> bare) {

    /** The qualifier that names whom a figure of the subject concerns: the trading partner of an export. */
    public static final PropertyId PARTNER = new PropertyId("partner");
    /** The regions that a rank may be taken in. */
    public static final PropertyId CONTINENT = new PropertyId("P30");

    public Dossier {
        about = List.copyOf(about);
        pointing = List.copyOf(pointing);
        set = List.copyOf(set);
        inClass = Map.copyOf(inClass);
        near = List.copyOf(near);
        related = List.copyOf(related);
        vouches = List.copyOf(vouches);
        asked = List.copyOf(asked);
        labels = Map.copyOf(labels);
        counts = List.copyOf(counts);
        bare = Set.copyOf(bare);
    }

    /** A dossier without the set's own count. */
    public Dossier(
            List<Assertion> about,
            List<Assertion> pointing,
            List<Assertion> set,
            Map<EntityId, Truth> inClass,
            List<NearValue> near,
            List<Relation> related,
            List<SourceInfo.Vouch> vouches,
            List<Asked> asked,
            Map<EntityId, String> labels) {
        this(about, pointing, set, inClass, near, related, vouches, asked, labels, List.of(), Set.of());
    }

    public String label(EntityId id) {
        return labels.getOrDefault(id, id.id());
    }

    /** A value that may explain a difference, and how print names it: "the founding of its predecessor Shanghai Five". */
    public record NearValue(Assertion assertion, String say) {}

    /** That one entity stands close to another: {@code say} as in "Shanghai lies in China". */
    public record Relation(EntityId one, EntityId other, String say) {}

    /** What a source did for this claim. */
    public record Asked(String source, Outcome outcome, String detail) {}

    /** How asking ended. */
    public enum Outcome {
        ANSWERED,
        SILENT,
        UNREACHABLE,
        NOT_ASKED
    }
}
