package org.bluepencil.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.bluepencil.claim.Claim;

/** Fetches all that judging needs: whole sets, series, classes and near values, for all claims of an article together. */
public interface Gathering {
    /**
     * Gathers for all claims.
     *
     * @param done is told of each claim as soon as its dossier is whole
     */
    void gather(List<Claim> claims, BiConsumer<Claim, Dossier> done);

    /** Gathers for all claims; gives the dossiers when all are whole. */
    default Map<Claim, Dossier> gather(List<Claim> claims) {
        Map<Claim, Dossier> dossiers = new LinkedHashMap<>();
        gather(claims, dossiers::put);
        return dossiers;
    }
}
