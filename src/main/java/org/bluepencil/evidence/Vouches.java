package org.bluepencil.evidence;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bluepencil.names.Names;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Truth;

/** The lists vouched complete that bear on a claim; one that is vouched for a class is told of the entity itself. */
final class Vouches {
    private final Inquiry inquiry;
    private final Names names;

    Vouches(Inquiry inquiry, Names names) {
        this.inquiry = inquiry;
        this.names = names;
    }

    List<SourceInfo.Vouch> bearing(Collection<PropertyId> properties, Collection<EntityId> concerned) {
        Set<SourceInfo.Vouch> bearing = new LinkedHashSet<>();
        for (EvidenceSource source : inquiry.sources()) {
            for (SourceInfo.Vouch vouch : source.info().complete()) {
                if (!properties.contains(vouch.property())) {
                    continue;
                }
                for (EntityId entity : concerned) {
                    if (entity.equals(vouch.of()) || names.isA(entity, vouch.of()) == Truth.YES) {
                        bearing.add(new SourceInfo.Vouch(vouch.property(), entity, vouch.period()));
                    }
                }
            }
        }
        return List.copyOf(bearing);
    }
}
