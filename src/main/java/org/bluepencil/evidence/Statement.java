package org.bluepencil.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Value;

/**
 * One thing that a source says: a property of a subject with its value, rank, validity, qualifiers and references.
 *
 * @param id the source's own id of it, or the empty string
 */
public record Statement(
        String id,
        EntityId subject,
        PropertyId property,
        Value value,
        Rank rank,
        Validity validity,
        List<Qualifier> qualifiers,
        List<Reference> references,
        Standing standing,
        Citation citation) {

    public Statement {
        qualifiers = List.copyOf(qualifiers);
        references = List.copyOf(references);
    }

    /** By what few others share: to hash all that it holds takes longer than to tell two apart. */
    @Override
    public int hashCode() {
        return Objects.hash(id, subject, property);
    }

    /** The qualifier of what its source presumes ("sourcing circumstances": circa, presumably): right perhaps, but nothing's denial. */
    public static final PropertyId CIRCUMSTANCES = new PropertyId("P1480");

    /** That a statement may not be of its subject but of a namesake. */
    public static final Qualifier PRESUMED = new Qualifier(CIRCUMSTANCES, new Value.Text("presumably"));

    /** Whether its source only presumes it. */
    public boolean isPresumed() {
        return qualifier(CIRCUMSTANCES).isPresent();
    }

    /** A further property of the statement itself. */
    public record Qualifier(PropertyId property, Value value) {}

    /** The first value of a qualifier. */
    public Optional<Value> qualifier(PropertyId wanted) {
        return qualifiers.stream()
                .filter(q -> q.property().equals(wanted))
                .map(Qualifier::value)
                .findFirst();
    }
}
