package org.bluepencil.desk.state;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did to an article at the desk. Findings are named by the fingerprint of their claim, which stays
 * when the sentence moves.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = Change.Revised.class, name = "revised"),
    @JsonSubTypes.Type(value = Change.Edited.class, name = "edited"),
    @JsonSubTypes.Type(value = Change.Decided.class, name = "decided"),
    @JsonSubTypes.Type(value = Change.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = Change.Noted.class, name = "noted"),
    @JsonSubTypes.Type(value = Change.Asked.class, name = "asked"),
    @JsonSubTypes.Type(value = Change.Initialled.class, name = "initialled"),
    @JsonSubTypes.Type(value = Change.Meant.class, name = "meant"),
    @JsonSubTypes.Type(value = Change.Cited.class, name = "cited"),
    @JsonSubTypes.Type(value = Change.Signed.class, name = "signed"),
    @JsonSubTypes.Type(value = Change.Reopened.class, name = "reopened")
})
public sealed interface Change {

    /** The article was handed in. */
    record Opened(Draft draft) implements Change {}

    /** A new version was handed in. */
    record Revised(Draft draft) implements Change {}

    /** A suggested edit was accepted; the draft has it. */
    record Edited(String finding, String before, String after, Draft draft) implements Change {}

    /**
     * A person decided what to make of a finding.
     *
     * @param words the claimed words
     * @param verdict what the program said of it then
     * @param evidence digest of what that rested on
     */
    record Decided(String finding, Ruling ruling, String words, String because, String verdict, String evidence)
            implements Change {}

    /** What a person makes of a finding. */
    enum Ruling {
        /** The finding is a false alarm, or does not matter here. */
        DISMISSED,
        /** The words are right: a person checked them. */
        CONFIRMED
    }

    /** A decision was taken back. */
    record Withdrawn(String finding) implements Change {}

    /** A note was written to a finding; an empty one removes it. */
    record Noted(String finding, String note) implements Change {}

    /** A finding was put on the list of questions for the writer, or taken off. */
    record Asked(String finding, boolean ask) implements Change {}

    /** Somebody stands for a finding with their initials; empty ones remove them. */
    record Initialled(String finding, String initials) implements Change {}

    /**
     * Somebody said what a name in the article denotes.
     *
     * @param entity the id of an entity, or null for what the program makes of it
     */
    record Meant(String name, @Nullable String entity) implements Change {}

    /**
     * A source was added for a finding.
     *
     * @param finding the finding that it was looked up for, or the empty string
     * @param page the page's bytes, or null if it stands at an address that is asked
     */
    @SuppressWarnings("ArrayRecordComponent") // kept and read as a whole, never compared
    record Cited(String finding, String name, byte @Nullable [] page) implements Change {}

    /**
     * The proof was signed.
     *
     * @param hash of all that is frozen
     * @param open what was still open, by fingerprint, with the reason why it may be
     */
    record Signed(String initials, String hash, Map<String, String> open) implements Change {
        public Signed {
            open = Map.copyOf(open);
        }
    }

    /** A signed proof was opened again. */
    record Reopened(String because) implements Change {}
}
