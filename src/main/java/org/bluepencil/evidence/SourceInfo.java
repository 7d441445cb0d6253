package org.bluepencil.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Period;
import org.bluepencil.value.PropertyId;
import org.jspecify.annotations.Nullable;

/**
 * What a source declares of itself.
 *
 * @param standing per property; {@code defaultStanding} for the others
 * @param currentTo the date up to which it is current, or null if live
 * @param complete the lists that it vouches to be complete
 */
public record SourceInfo(
        String id,
        String name,
        String licence,
        Standing defaultStanding,
        Map<PropertyId, Standing> standing,
        @Nullable LocalDate currentTo,
        List<Vouch> complete) {

    public SourceInfo {
        standing = Map.copyOf(standing);
        complete = List.copyOf(complete);
    }

    public Standing standingFor(PropertyId property) {
        return standing.getOrDefault(property, defaultStanding);
    }

    /**
     * That a list is complete for a time.
     *
     * @param of the entity whose list it is, or the class of such entities
     */
    public record Vouch(PropertyId property, EntityId of, Period period) {}
}
