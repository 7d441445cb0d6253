package org.bluepencil.claim.extract;

import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.value.Truth;

/**
 * "Joined the Harbour Party" and "joined the Harbour League" are said with one verb, and are two properties: where the value is
 * known to be of the kind of a narrower frame, that frame is meant.
 */
final class Subproperties {
    private final Frames frames;

    Subproperties(Frames frames) {
        this.frames = frames;
    }

    Claim narrowed(Claim claim, Scene scene) {
        Frame wide = claim.frame();
        Claimed value = claim.form().value();
        if (wide == null || value == null) {
            return claim;
        }
        return frames.narrower(wide).stream()
                .filter(f -> value.named()
                        .flatMap(Participant::entity)
                        .filter(v -> scene.linker().fits(v, f.valueTypes()) == Truth.YES)
                        .isPresent())
                .filter(f -> claim.form()
                        .subject()
                        .entity()
                        .filter(s -> scene.linker().fits(s, f.subjectTypes()) == Truth.NO)
                        .isEmpty())
                .findFirst()
                .map(claim::withFrame)
                .orElse(claim);
    }
}
