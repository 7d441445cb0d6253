package org.bluepencil.regression;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.bluepencil.FactChecker;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.Format;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.report.Recorded;
import org.bluepencil.report.Report;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Reason;
import org.jspecify.annotations.Nullable;

/** Tests known claims: judges each again, and holds what comes out against what is expected. */
public final class KnownClaims {
    private final Checkers checkers;
    private final LocalDate today;
    private final @Nullable LocalDate asOf;

    /**
     * @param today what review dates are held against
     * @param asOf what counts as today for the checks, as in a check of an article; null for the claims' own dates
     */
    public KnownClaims(Checkers checkers, LocalDate today, @Nullable LocalDate asOf) {
        this.checkers = checkers;
        this.today = today;
        this.asOf = asOf;
    }

    /** Claims of one text on one day are judged together, as the sentences of an article are. */
    private record Text(Object source, LocalDate published) {}

    /**
     * Tests all claims, in the order of the files.
     *
     * @param progress told how many are done
     */
    public TestRun test(List<Suite> suites, IntConsumer progress) {
        List<Tested> tested = new ArrayList<>();
        for (Suite suite : suites) {
            FactChecker checker = checkers.over(suite.sources(), suite.knowledge());
            Map<Text, List<Integer>> texts = new LinkedHashMap<>();
            for (int i = 0; i < suite.claims().size(); i++) {
                KnownClaim claim = suite.claims().get(i);
                texts.computeIfAbsent(new Text(source(claim.wording()), claim.published()), t -> new ArrayList<>())
                        .add(i);
            }
            Tested[] results = new Tested[suite.claims().size()];
            int before = tested.size();
            int done = 0;
            for (List<Integer> together : texts.values()) {
                Report report = checker.check(article(suite.claims().get(together.get(0))), asOf);
                ClaimFinder finder = new ClaimFinder(report);
                for (int i : together) {
                    results[i] = tested(suite, suite.claims().get(i), finder, report);
                    done++;
                }
                progress.accept(before + done);
            }
            tested.addAll(Arrays.asList(results));
        }
        return new TestRun(tested);
    }

    private static Object source(Wording wording) {
        return wording instanceof Wording.Own own ? own.text() : ((Wording.InArticle) wording).file();
    }

    private static Article article(KnownClaim claim) {
        ReadingOptions options = new ReadingOptions(claim.published(), null, null);
        if (claim.wording() instanceof Wording.Own own) {
            byte[] text = own.text().getBytes(StandardCharsets.UTF_8);
            return Articles.read(text, claim.place(), Format.TEXT, options);
        }
        return Articles.read(((Wording.InArticle) claim.wording()).file(), options);
    }

    private Tested tested(Suite suite, KnownClaim claim, ClaimFinder finder, Report report) {
        ClaimFinder.Found found = finder.find(claim);
        if (found instanceof ClaimFinder.Found.None none) {
            return new Tested(suite, claim, new Outcome.Gone(none.why()), Optional.empty());
        }
        Judgement judgement = ((ClaimFinder.Found.One) found).judgement();
        Recorded now = Recorded.of(Tested.key(suite, claim), claim.place(), judgement, report.article());
        return new Tested(suite, claim, outcome(claim, judgement, now, report), Optional.of(now));
    }

    private Outcome outcome(KnownClaim claim, Judgement judgement, Recorded now, Report report) {
        State state = State.of(now);
        if (claim.expected().isMetBy(state)) {
            return claim.reviewBy() != null && claim.isExpired(today)
                    ? new Outcome.Expired(claim.reviewBy())
                    : new Outcome.Held();
        }
        List<String> down = judgement.asked().stream()
                .filter(a -> a.outcome() == Dossier.Outcome.UNREACHABLE)
                .map(Dossier.Asked::source)
                .distinct()
                .sorted()
                .toList();
        if (!down.isEmpty()) {
            return new Outcome.Inconclusive(claim.expected(), "no answer from " + String.join(", ", down));
        }
        // a name that only a source of the network could have looked up
        boolean unknown =
                judgement.reason() == Reason.UNKNOWN_ENTITY && !report.notes().isEmpty();
        if (unknown) {
            return new Outcome.Inconclusive(claim.expected(), String.join("; ", report.notes()));
        }
        return now.isUnasked()
                ? new Outcome.Inconclusive(claim.expected(), judgement.explanation())
                : new Outcome.Changed(claim.expected(), state, judgement.explanation());
    }
}
