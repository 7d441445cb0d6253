package org.bluepencil.claim.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bluepencil.claim.Link;
import org.bluepencil.language.Mention;
import org.bluepencil.names.Candidate;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.NamedEntity;
import org.bluepencil.names.Names;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Truth;

/**
 * Chooses the entity that a name denotes: by how well known it is, how it is named, whether its class fits, whether it is
 * tied to the other entities of the article. Keeps the runner-up and the lead over it.
 */
public final class Linker {
    private static final double FIT = 0.6;
    private static final double TIE = 0.25;
    private static final double TAG = 0.3;
    private static final double MISFIT = 2.0;

    private final Names names;
    private final ClassTree classes = ClassTree.packed();
    private final Set<EntityId> context = new HashSet<>();

    public Linker(Names names) {
        this.names = names;
    }

    /** Tells of an entity that the article speaks of. */
    public void noticed(EntityId id) {
        context.add(id);
    }

    private record Scored(Candidate candidate, double score) {}

    /**
     * The entity that a name denotes.
     *
     * @param types short names of classes that the place in the claim asks for; empty for any
     */
    public Link link(Mention.Name mention, List<String> types) {
        List<Scored> scored = new ArrayList<>();
        for (Candidate candidate : mention.candidates()) {
            double score = score(candidate, mention.entityTag(), types);
            if (score > 0) {
                scored.add(new Scored(candidate, score));
            }
        }
        if (scored.isEmpty()) {
            return new Link.Unknown();
        }
        scored.sort(Comparator.comparingDouble((Scored s) -> -s.score())
                .thenComparing(s -> s.candidate().id()));
        Scored best = scored.get(0);
        if (scored.size() == 1) {
            return new Link.To(best.candidate().id(), best.candidate().label(), 1.0, null);
        }
        Scored second = scored.get(1);
        double margin = Math.min(1.0, (best.score() - second.score()) / best.score());
        return new Link.To(
                best.candidate().id(),
                best.candidate().label(),
                margin,
                second.candidate().id());
    }

    private double score(Candidate candidate, String tag, List<String> types) {
        double score = 0.2 + candidate.prominence();
        score += switch (candidate.kind()) {
            case LABEL -> 0.5;
            case SHORT_NAME, ALIAS -> 0.4;
            case DEMONYM -> 0.1;
        };
        Truth fit = fits(candidate.id(), types);
        if (fit == Truth.NO) {
            return score - MISFIT;
        }
        score += fit == Truth.YES && !types.isEmpty() ? FIT : 0;
        score += tagFits(candidate.id(), tag) ? TAG : 0;
        if (context.contains(candidate.id())) {
            score += TIE;
        } else {
            boolean tied = names.entity(candidate.id()).map(NamedEntity::relatedTo).orElse(List.of()).stream()
                    .anyMatch(context::contains);
            score += tied ? TIE : 0;
        }
        return score;
    }

    private boolean tagFits(EntityId id, String tag) {
        List<String> types =
                switch (tag) {
                    case "PERSON" -> List.of("human");
                    case "GPE", "LOC" -> List.of("place");
                    case "ORG" -> List.of("organization");
                    default -> List.of();
                };
        return !types.isEmpty() && fits(id, types) == Truth.YES;
    }

    /** Whether the entity belongs to one of the classes; a class that nobody knows of is no misfit. */
    public Truth fits(EntityId id, List<String> types) {
        if (types.isEmpty()) {
            return Truth.YES;
        }
        boolean unknown = false;
        for (String type : types) {
            Truth truth = names.isA(id, classes.named(type).orElseThrow());
            if (truth == Truth.YES) {
                return Truth.YES;
            }
            unknown |= truth == Truth.UNKNOWN;
        }
        return unknown ? Truth.UNKNOWN : Truth.NO;
    }
}
