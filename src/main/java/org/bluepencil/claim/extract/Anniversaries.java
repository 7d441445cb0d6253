package org.bluepencil.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.article.Article;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Query;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Clauses;
import org.bluepencil.language.clause.Tree;
import org.bluepencil.value.Period;
import org.bluepencil.value.PropertyId;
import org.jspecify.annotations.Nullable;

/**
 * An anniversary that the article's own date of the founding denies: "founded in 1998", "celebrates its 30th anniversary this
 * year" in 2021. Only the anniversary of the owner itself counts, not that of something it did.
 */
final class Anniversaries {
    private static final PropertyId INCEPTION = new PropertyId("P571");
    private static final String ANNIVERSARY = "anniversary";
    private static final Set<String> ITS = Set.of("its", "their", "his", "her");
    private static final Set<String> FOUNDING =
            Set.of("founding", "foundation", "establishment", "inception", "creation");

    private final Article article;
    private final List<Claim> foundings;

    private Anniversaries(Article article, List<Claim> claims) {
        this.article = article;
        this.foundings = claims.stream()
                .filter(c -> c.frame() != null && c.frame().property().equals(INCEPTION) && Repetitions.isTold(c))
                .filter(c -> c.form() instanceof Form.Fact fact && fact.value() instanceof Claimed.Time)
                .toList();
    }

    static List<Query> of(List<Sentence> sentences, List<Claim> claims, Article article) {
        Anniversaries all = new Anniversaries(article, claims);
        List<Query> queries = new ArrayList<>();
        if (!all.foundings.isEmpty()) {
            sentences.stream().filter(Anniversaries::mayTell).forEach(s -> s.mentions().stream()
                    .filter(m -> m instanceof Mention.Number n && n.reading().ordinal() && n.head() >= 0)
                    .forEach(m -> all.query(s, (Mention.Number) m).ifPresent(queries::add)));
        }
        return queries;
    }

    private static boolean mayTell(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> t.lemma().equals(ANNIVERSARY));
    }

    private Optional<Query> query(Sentence sentence, Mention.Number ordinal) {
        Token noun = sentence.token(ordinal.head());
        boolean ofSomethingElse = sentence.children(noun.index(), "prep").stream()
                .filter(p -> p.lemma().equals("of"))
                .flatMap(p -> sentence.children(p.index(), "pobj").stream())
                .anyMatch(t -> !FOUNDING.contains(t.lemma()));
        if (!noun.lemma().equals(ANNIVERSARY) || ofSomethingElse) {
            return Optional.empty();
        }
        return owner(sentence, noun).flatMap(owner -> year(sentence, noun).flatMap(year -> foundings.stream()
                .filter(f -> owner.equals(words(f.form().subject().text())))
                .filter(f -> !isOf(f, year - ordinal.reading().low().intValue()))
                .findFirst()
                .map(f -> new Query(
                        Query.Kind.SAME_FACT_TWICE,
                        List.of(f.span(), ordinal.span()),
                        f.form().subject().label() + ", founded " + f.text() + ", has no "
                                + ordinal.span().of(article.text()) + " anniversary in " + year + "."))));
    }

    /** Whose anniversary it is: the name before it, or for "its" the subject of the clause. */
    private Optional<String> owner(Sentence sentence, Token noun) {
        for (Token owner : sentence.children(noun.index(), "poss")) {
            if (!ITS.contains(owner.form().toLowerCase(Locale.ROOT))) {
                return name(sentence, owner.index());
            }
            int verb = Tree.verbAbove(sentence, noun.index()).map(Token::index).orElse(-1);
            return Clauses.of(sentence).stream()
                    .filter(c -> c.verb() == verb && c.subjects().size() == 1)
                    .findFirst()
                    .map(Clause::subjects)
                    .flatMap(s -> name(sentence, s.get(0)));
        }
        return Optional.empty();
    }

    private Optional<String> name(Sentence sentence, int token) {
        return sentence.mentions().stream()
                .filter(m -> m instanceof Mention.Name && m.tokens().contains(token))
                .findFirst()
                .map(m -> words(m.span().of(article.text())));
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    /** The year that the sentence names beside it, or that of the article where it speaks of now. */
    private Optional<Integer> year(Sentence sentence, Token noun) {
        LocalDate published = article.published();
        List<Mention.Time> times = sentence.mentions().stream()
                .filter(Mention.Time.class::isInstance)
                .map(Mention.Time.class::cast)
                .toList();
        if (times.size() == 1) {
            return yearOf(times.get(0).period());
        }
        boolean now = Tree.verbAbove(sentence, noun.index())
                .filter(v -> Clauses.of(sentence).stream()
                        .anyMatch(c -> c.verb() == v.index() && c.tense() == Clause.Tense.PRESENT && !c.modal()))
                .isPresent();
        return times.isEmpty() && now && published != null ? Optional.of(published.getYear()) : Optional.empty();
    }

    private static Optional<Integer> yearOf(@Nullable Period period) {
        if (period == null || period.from() == null || period.to() == null) {
            return Optional.empty();
        }
        int year = period.from().getYear();
        return year == period.to().getYear() ? Optional.of(year) : Optional.empty();
    }

    private static boolean isOf(Claim founding, int year) {
        Period period =
                ((Claimed.Time) ((Form.Fact) founding.form()).value()).time().period();
        return period == null
                || period.from() == null
                || period.to() == null
                || (period.from().getYear() <= year && year <= period.to().getYear());
    }
}
