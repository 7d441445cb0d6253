package org.bluepencil.report;

import java.util.List;
import org.bluepencil.verdict.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the article with every place that states it; the first place speaks for all.
 *
 * @param fingerprint of the claim, see {@link Fingerprint}
 * @param places never empty, in the order of the text
 * @param ruling what an editor decided of it by hand, or null
 */
public record Finding(String fingerprint, List<Judgement> places, @Nullable Ruling ruling) {
    public Finding {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a finding needs a place");
        }
    }

    public Judgement lead() {
        return places.get(0);
    }

    public Decision decision() {
        return Decision.of(lead(), ruling);
    }
}
