package org.bluepencil.claim.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Tree;

/** Whose a statistic is: the place behind or before its name, who has it, or the place behind its figure. */
final class FigureOwner {
    private static final Set<String> OWNING = Set.of("in", "of", "for");

    private final Scene scene;
    private final Sentence sentence;
    private final MeasureName measure;

    FigureOwner(Scene scene, MeasureName measure) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.measure = measure;
    }

    /** "of Ruvia", "(2012) in the Republic of Ruvia". */
    Optional<Mention.Name> placeBehind() {
        int at = pastTime(measure.to());
        return at < sentence.size() ? owning(at) : Optional.empty();
    }

    /** "was 5 per cent in Ruvia", "10 per cent of output in Ruvia": the place behind the figure. */
    Optional<Mention.Name> placeBehind(Mention.Number number) {
        int at = number.tokens().to();
        // what it is a share of
        if (at + 2 < sentence.size()
                && lower(at).equals("of")
                && sentence.token(at + 1).isNoun()) {
            at += 2;
        }
        return at < sentence.size() ? owning(at) : Optional.empty();
    }

    /** "Ruvia's", "Ruvia" before the measure and its plain modifiers. */
    Optional<Mention.Name> placeBefore() {
        int to = measure.from();
        while (to > 0
                && (sentence.token(to - 1).tag().startsWith("JJ")
                        || sentence.token(to - 1).tag().equals("POS"))) {
            to--;
        }
        return place(PlaceNames.before(scene, to));
    }

    /** "Ruvia has a population of", "Ruvia lies by the sea, with a population of". */
    Optional<Participant> bearer(ClaimFactory factory) {
        int at = measure.from() - 1;
        while (at >= 0 && isModifier(sentence.token(at))) {
            at--;
        }
        boolean has = at >= 0 && sentence.token(at).lemma().equals("have");
        if (at < 0 || !(has || lower(at).equals("with"))) {
            return Optional.empty();
        }
        Optional<Clause> clause =
                has ? scene.clauseOf(at) : Tree.verbAbove(sentence, at).flatMap(v -> scene.clauseOf(v.index()));
        return clause.flatMap(
                c -> factory.participants(c.subjects(), measure.use().frame().subjectTypes()).stream()
                        .filter(p -> p.entity().isPresent())
                        .findFirst());
    }

    Participant participant(Mention.Name name) {
        return new Participant(name.span().of(scene.article().text()), name.span(), link(name));
    }

    Optional<Mention.Name> place(Optional<Mention.Name> name) {
        return name.filter(n -> link(n) instanceof Link.To || link(n) instanceof Link.Ambiguous);
    }

    private Optional<Mention.Name> owning(int at) {
        if (!OWNING.contains(lower(at))) {
            return Optional.empty();
        }
        int from = at + 1 < sentence.size() && lower(at + 1).equals("the") ? at + 2 : at + 1;
        return from >= sentence.size() ? Optional.empty() : place(PlaceNames.from(scene, from));
    }

    private Link link(Mention.Name name) {
        return scene.linker().link(name, measure.use().frame().subjectTypes());
    }

    private static boolean isModifier(Token token) {
        return token.tag().equals("DT")
                || token.tag().startsWith("JJ")
                || token.tag().equals("VBN")
                || token.tag().equals("CD");
    }

    /** Behind a time and its brackets: "GDP (2012) in Ruvia". */
    private int pastTime(int from) {
        int at = from;
        while (at < sentence.size() && (scene.timeAt(at).isPresent() || isAroundTime(at))) {
            at = scene.timeAt(at).map(t -> t.tokens().to()).orElse(at + 1);
        }
        return at;
    }

    private boolean isAroundTime(int at) {
        boolean opens = Set.of("(", "in").contains(lower(at))
                && at + 1 < sentence.size()
                && scene.timeAt(at + 1).isPresent();
        return opens || lower(at).equals(")");
    }

    private String lower(int at) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
    }
}
