package org.bluepencil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bluepencil.article.Article;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Extraction;
import org.bluepencil.claim.extract.ClaimExtractor;
import org.bluepencil.claim.link.RunnerUp;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.PathGathering;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.http.Fetcher;
import org.bluepencil.names.Names;
import org.bluepencil.names.ToldNames;
import org.bluepencil.report.Report;
import org.bluepencil.report.Review;
import org.bluepencil.source.SaidAgain;
import org.bluepencil.source.Session;
import org.bluepencil.source.Sources;
import org.bluepencil.source.page.HandedPage;
import org.bluepencil.verdict.Dates;
import org.bluepencil.verdict.Judge;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Readings;
import org.bluepencil.verdict.Unflagged;
import org.jspecify.annotations.Nullable;

/**
 * Checks articles: reads their claims, gathers what the sources say, judges, and reports. Same article and same sources,
 * same report. Safe for several threads.
 */
public final class FactChecker {
    private static final Comparator<SourceInfo> BY_STANDING =
            Comparator.comparing(SourceInfo::defaultStanding).thenComparing(SourceInfo::id);

    private final ClaimExtractor extractor;
    private final Sources sources;
    private final Fetcher fetcher;
    private final Judge judge;
    private final String version;

    /** A checker that asks local sources only. */
    public FactChecker(ClaimExtractor extractor, Sources sources, Judge judge, String version) {
        this(extractor, sources, Fetcher.OFFLINE, judge, version);
    }

    /**
     * A checker that may ask a network.
     *
     * @param fetcher answers for the sources of the network
     */
    public FactChecker(ClaimExtractor extractor, Sources sources, Fetcher fetcher, Judge judge, String version) {
        this.extractor = extractor;
        this.fetcher = fetcher;
        this.sources = sources;
        this.judge = judge;
        this.version = version;
    }

    /**
     * Checks one article.
     *
     * @param asOf what counts as today; null for the publication date
     */
    public Report check(Article article, @Nullable LocalDate asOf) {
        return check(article, asOf, List.of());
    }

    /**
     * Checks one article with pages of its writer.
     *
     * @param pages what the writer handed over with the article, asked before all else
     */
    public Report check(Article article, @Nullable LocalDate asOf, List<HandedPage> pages) {
        return check(article, new Assignment(asOf, pages, Map.of()), Watch.NONE);
    }

    /**
     * Checks one article while somebody looks on.
     *
     * @param watch told of everything as it happens
     */
    public Report check(Article article, Assignment assignment, Watch watch) {
        LocalDate today = assignment.asOf();
        Dates dates = new Dates(article.published(), today == null ? article.published() : today);
        Session session = sources.session(article, fetcher, extractor::extract, assignment.pages());
        Extraction extraction = extractor.extract(article, names(session, assignment));
        if (session.prepare(extraction)) {
            extraction = extractor.extract(article, names(session, assignment));
        }
        SaidAgain again = session.saidAgain(extraction);
        extraction = again.in(extraction);
        watch.told(new Progress.Read(article, extraction.claims()));
        Unflagged unflagged = new Unflagged(judge.style().neverFlag(), article.text());
        List<Judgement> judgements = new Readings(article.text())
                .settled(new Sitting(extraction.claims(), dates, session, again, unflagged, watch).judgements());
        Set<String> citing = new TreeSet<>();
        judgements.forEach(j ->
                j.evidence().forEach(a -> citing.add(a.statement().citation().source())));
        Extraction whole = extraction
                .only(judgements.stream().map(Judgement::claim).toList())
                .withQueries(session.unsupported(extraction, citing))
                .withoutQueries(unflagged::covers);
        List<SourceInfo> asked = session.sources().stream()
                .map(EvidenceSource::info)
                .sorted(BY_STANDING)
                .toList();
        return new Report(
                article,
                dates.now(),
                version,
                whole,
                judgements,
                asked,
                session.notes(),
                judge.style(),
                Review.NONE,
                session.answers());
    }

    /** The same checker over another network. */
    public FactChecker over(Fetcher other) {
        return new FactChecker(extractor, sources, other, judge, version);
    }

    private static Names names(Session session, Assignment assignment) {
        return ToldNames.of(session.names(), assignment.meanings());
    }

    /** Judges each claim as soon as all is gathered for it, and for it as it would stand with its runner-up. */
    private final class Sitting {
        private final List<Claim> claims;
        private final Dates dates;
        private final Session session;
        private final SaidAgain again;
        private final Unflagged unflagged;
        private final Watch watch;
        // By identity: to hash a claim is to hash its whole frame.
        private final IdentityHashMap<Claim, Claim> others = new IdentityHashMap<>();
        private final IdentityHashMap<Claim, Claim> owners = new IdentityHashMap<>();
        private final IdentityHashMap<Claim, Dossier> dossiers = new IdentityHashMap<>();
        private final IdentityHashMap<Claim, Judgement> judged = new IdentityHashMap<>();

        Sitting(List<Claim> claims, Dates dates, Session session, SaidAgain again, Unflagged unflagged, Watch watch) {
            this.claims = claims;
            this.dates = dates;
            this.session = session;
            this.again = again;
            this.unflagged = unflagged;
            this.watch = watch;
            claims.forEach(c -> RunnerUp.of(c, session.names()).ifPresent(other -> {
                others.put(c, other);
                owners.put(other, c);
            }));
        }

        private List<Claim> all() {
            List<Claim> all = new ArrayList<>(claims);
            claims.stream().map(others::get).filter(Objects::nonNull).forEach(all::add);
            return all;
        }

        private void hear(Claim heard, Dossier dossier) {
            dossiers.put(heard, dossier);
            Claim claim = owners.getOrDefault(heard, heard);
            Claim other = others.get(claim);
            Dossier own = dossiers.get(claim);
            Dossier theirs = other == null ? null : dossiers.get(other);
            if (own != null && (other == null || theirs != null)) {
                Judgement best = judge.judge(claim, own, dates);
                Judgement alone = other == null || theirs == null
                        ? best
                        : judge.withRunnerUp(best, judge.judge(other, theirs, dates), RunnerUp.margin(claim));
                Judgement judgement = judge.withSameWords(alone, again.of(claim));
                Judgement told = unflagged.of(
                        judgement.isSilent()
                                ? session.related(claim).map(judgement::weak).orElse(judgement)
                                : judgement);
                told.evidence().forEach(Assertion::putIntoWords);
                told.figures().forEach(Assertion::putIntoWords);
                judged.put(claim, told);
                watch.told(new Progress.Judged(told));
            }
        }

        List<Judgement> judgements() {
            List<EvidenceSource> asked = session.sources().stream()
                    .map(s -> watch == Watch.NONE ? s : new WatchedSource(s, watch))
                    .toList();
            new PathGathering(session.names(), asked).gather(all(), this::hear);
            List<Judgement> judgements = new ArrayList<>();
            for (Claim claim : claims) {
                Judgement judgement = judged.get(claim);
                if (judgement == null) {
                    throw new IllegalStateException("nothing was gathered for " + claim);
                }
                judgements.add(judgement);
            }
            return judgements;
        }
    }
}
