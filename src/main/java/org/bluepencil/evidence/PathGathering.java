package org.bluepencil.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.names.Names;

/**
 * Gathers evidence along the paths of the frames. Each round puts together the dossiers from what is answered so far; the
 * questions that this raises, of all claims, go to each source in one batch, until no question is left.
 *
 * <p>Deprecated statements are dropped here, and equal statements of several sources united; nothing else is judged.
 */
public final class PathGathering implements Gathering {
    /** The longest chain of questions that depend on each other: a path of three steps, then five levels of places. */
    private static final int MOST_ROUNDS = 12;

    private final Names names;
    private final List<EvidenceSource> sources;

    public PathGathering(Names names, List<EvidenceSource> sources) {
        this.names = names;
        this.sources = List.copyOf(sources);
    }

    @Override
    public void gather(List<Claim> claims, BiConsumer<Claim, Dossier> done) {
        Dossier empty = new Dossier(
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Renderer(names),
                List.of(),
                null);
        // By place, not by claim: to hash a claim is to hash its whole frame.
        Dossier[] gathered = new Dossier[claims.size()];
        Arrays.fill(gathered, empty);
        Answers answers = new Answers(sources);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < gathered.length; i++) {
            open.add(i);
        }
        for (int round = 0; round < MOST_ROUNDS && !open.isEmpty(); round++) {
            open.removeIf(i -> {
                Claim claim = claims.get(i);
                Frame frame = claim.frame();
                Inquiry inquiry = new Inquiry(answers);
                if (frame != null) {
                    gathered[i] = new ClaimEvidence(claim, frame, names, inquiry).gather();
                }
                boolean whole = !inquiry.waits();
                if (whole) {
                    done.accept(claim, gathered[i]);
                }
                return whole;
            });
            answers.fetch();
        }
        open.forEach(i -> done.accept(claims.get(i), gathered[i]));
    }
}
