package org.bluepencil.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.report.Report;

/** A fact as told by two stretches of words. */
record ToldFact(String property, String subject, String object) {

    /** The fact of a claim in its own words; empty if it is no fact, or not said to be so. */
    static Optional<ToldFact> of(Claim claim) {
        if (claim.frame() == null || !claim.manner().affirmed() || !(claim.form() instanceof Form.Fact fact)) {
            return Optional.empty();
        }
        String object = fact.value() instanceof Claimed.Entity entity
                ? entity.participant().text()
                : claim.text();
        return Optional.of(
                new ToldFact(claim.frame().property().id(), fact.subject().text(), object));
    }

    /** The facts of a report, each by every pair of words that stand for its two sides, none twice. */
    static List<ToldFact> all(Report report) {
        Mentions mentions = new Mentions(report);
        Set<ToldFact> all = new LinkedHashSet<>();
        report.judgements().forEach(j -> all.addAll(of(j.claim(), mentions)));
        return List.copyOf(all);
    }

    /** The fact of a claim by every pair of words that stand for its two sides; none of what names nothing. */
    static List<ToldFact> of(Claim claim, Mentions mentions) {
        Optional<ToldFact> own = of(claim);
        boolean named = claim.form().participants().stream().allMatch(mentions::isNamed);
        if (own.isEmpty() || !named || !(claim.form() instanceof Form.Fact fact)) {
            return List.of();
        }
        Set<String> objects = fact.value() instanceof Claimed.Entity entity
                ? mentions.of(entity.participant())
                : Set.of(own.get().object());
        List<ToldFact> spread = new ArrayList<>();
        for (String subject : mentions.of(fact.subject())) {
            for (String object : objects) {
                spread.add(new ToldFact(own.get().property(), subject, object));
            }
        }
        return spread;
    }

    /** Subject and object are the same words as those given, or one has the other in it; a spouse is one either way. */
    boolean matches(String otherSubject, String otherObject) {
        return (near(subject, otherSubject) && near(object, otherObject))
                || (near(subject, otherObject) && near(object, otherSubject));
    }

    /** Whole words only: "he" does not stand in "Athens". */
    static boolean near(String one, String other) {
        String a = padded(one);
        String b = padded(other);
        return !a.isBlank() && !b.isBlank() && (a.contains(b) || b.contains(a));
    }

    private static String padded(String words) {
        return " "
                + words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
