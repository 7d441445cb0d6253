package org.bluepencil.claim.extract;

import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.value.Truth;
import org.jspecify.annotations.Nullable;

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
        Participant value = valueOf(claim.form());
        if (wide == null || value == null) {
            return claim;
        }
        return frames.narrower(wide).stream()
                .filter(f -> value.entity()
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

    private static @Nullable Participant valueOf(Form form) {
        if (form instanceof Form.Fact fact && fact.value() instanceof Claimed.Entity entity) {
            return entity.participant();
        }
        return form instanceof Form.SpanOfTime stretch ? stretch.value() : null;
    }
}
