package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Objects;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;

/**
 * What stands behind a place and a comma is what it lies in: "born in Tarn, Ostravia". Whoever knows but the town does not deny
 * the country, however the parser ties the two.
 */
final class WiderPlaces {
    private WiderPlaces() {}

    /** The claims of a sentence, those of wider places marked as such that a source which differs does not deny. */
    static List<Claim> marked(List<Claim> claims, String text) {
        return claims.stream()
                .map(c -> claims.stream().anyMatch(nearer -> isBehind(nearer, c, text))
                        ? c.withManner(c.manner().narrow())
                        : c)
                .toList();
    }

    private static boolean isBehind(Claim nearer, Claim wider, String text) {
        return isPlace(nearer)
                && isPlace(wider)
                && Objects.equals(nearer.frame(), wider.frame())
                && nearer.form().subject().label().equals(wider.form().subject().label())
                && nearer.span().end() < wider.span().start()
                && text.substring(nearer.span().end(), wider.span().start())
                        .strip()
                        .equals(",");
    }

    private static boolean isPlace(Claim claim) {
        return claim.frame() != null
                && claim.frame().valueTypes().contains("place")
                && claim.form() instanceof Form.Fact fact
                && fact.value() instanceof Claimed.Entity;
    }
}
