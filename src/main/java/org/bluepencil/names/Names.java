package org.bluepencil.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Truth;

/** What surface forms may denote, over all the knowledge in force. Implemented by sources. */
public interface Names {

    /**
     * The entities that carry this name, best known first, ties by id. Case counts for acronyms and single words
     * ("US" is not "us"); a leading "the" and full stops inside acronyms do not.
     */
    List<Candidate> candidates(String surface);

    /** Names within a small edit distance of the surface, for "did you mean …?"; best first, at most five. */
    List<Candidate> near(String surface);

    Optional<NamedEntity> entity(EntityId id);

    /** What an entity is called; empty if it is not known. Costs less than the entity, where a large one has thousands of statements. */
    default Optional<String> label(EntityId id) {
        return entity(id).map(NamedEntity::label);
    }

    /**
     * Whether an entity is an instance of a class or of one below it. Walks the statements at hand and the packed class
     * tree; a class that neither knows is {@link Truth#UNKNOWN}, never a no.
     */
    Truth isA(EntityId entity, EntityId kind);

    /** The events of a kind that fall into these days, best known first. */
    List<Candidate> events(EntityId kind, LocalDate from, LocalDate to);

    /** Whether some name begins with these words, so that a longest match can go on. */
    boolean beginsName(String words);
}
