package org.bluepencil.evidence;

import java.util.List;
import java.util.Map;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Period;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Truth;
import org.jspecify.annotations.Nullable;

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
 * @param related for a property with one value: where the claimed value and one found stand close to each other, so that one
 *     contains, adjoins, owns or holds office in the other
 * @param vouches the lists vouched complete that bear on the claim
 * @param asked what each source did
 * @param naming what the entities are called that appear
 * @param counts what the sources say of the number of elements of the set (Wikidata P2124), dated where they date it
 * @param happened the days of the subject itself, where it is something that happened and the claim of another kind names a
 *     time; null if no source has them or nobody asks
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
        Naming naming,
        List<Assertion> counts,
        @Nullable Period happened) {

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
        counts = List.copyOf(counts);
    }

    /** What entities are called, looked up when somebody asks: of a set of hundreds, a report names few. */
    public interface Naming {
        /** The label of an entity; its id if it has none. */
        String label(EntityId id);

        /** Whether nothing is known of an entity but the name: neither what it is, nor what it is tied to. */
        boolean isBare(EntityId id);

        /** Whether it is a place, and nothing says where: it may lie in any other, or any other in it. */
        boolean isUnplaced(EntityId id);
    }

    public String label(EntityId id) {
        return naming.label(id);
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
