package org.bluepencil.evidence;

import java.util.List;
import java.util.Map;
import org.bluepencil.claim.Claim;

/** Fetches all that judging needs: whole sets, series, classes and near values, for all claims of an article together. */
public interface Gathering {
    Map<Claim, Dossier> gather(List<Claim> claims);
}
