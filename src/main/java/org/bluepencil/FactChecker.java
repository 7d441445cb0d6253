package org.bluepencil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bluepencil.article.Article;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Extraction;
import org.bluepencil.claim.extract.ClaimExtractor;
import org.bluepencil.claim.link.RunnerUp;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.Gathering;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.http.Fetcher;
import org.bluepencil.report.Report;
import org.bluepencil.report.Review;
import org.bluepencil.source.SaidAgain;
import org.bluepencil.source.Session;
import org.bluepencil.source.Sources;
import org.bluepencil.source.page.HandedPage;
import org.bluepencil.verdict.Dates;
import org.bluepencil.verdict.Judge;
import org.bluepencil.verdict.Judgement;
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
        Dates dates = new Dates(article.published(), asOf == null ? article.published() : asOf);
        Session session = sources.session(article, fetcher, extractor::extract, pages);
        Extraction extraction = extractor.extract(article, session.names());
        if (session.prepare(extraction)) {
            extraction = extractor.extract(article, session.names());
        }
        SaidAgain again = session.saidAgain(extraction);
        extraction = again.in(extraction);
        Unflagged unflagged = new Unflagged(judge.style().neverFlag(), article.text());
        List<Judgement> judgements = judge(extraction.claims(), dates, session, again).stream()
                .map(unflagged::of)
                .toList();
        Set<String> citing = new TreeSet<>();
        judgements.forEach(j ->
                j.evidence().forEach(a -> citing.add(a.statement().citation().source())));
        Extraction whole =
                extraction.withQueries(session.unsupported(extraction, citing)).withoutQueries(unflagged::covers);
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

    private List<Judgement> judge(List<Claim> claims, Dates dates, Session sources, SaidAgain again) {
        Map<Claim, Claim> others = new LinkedHashMap<>();
        claims.forEach(c -> RunnerUp.of(c, sources.names()).ifPresent(other -> others.put(c, other)));
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(others.values());
        Gathering gathering = sources.gathering();
        Map<Claim, Dossier> dossiers = gathering.gather(all);
        List<Judgement> judgements = new ArrayList<>();
        for (Claim claim : claims) {
            Judgement best = judge.judge(claim, dossier(dossiers, claim), dates);
            Claim other = others.get(claim);
            Judgement alone = other == null
                    ? best
                    : judge.withRunnerUp(
                            best, judge.judge(other, dossier(dossiers, other), dates), RunnerUp.margin(claim));
            Judgement told = judge.withSameWords(alone, again.of(claim));
            judgements.add(
                    told.isSilent() ? sources.related(claim).map(told::weak).orElse(told) : told);
        }
        return judgements;
    }

    private static Dossier dossier(Map<Claim, Dossier> dossiers, Claim claim) {
        Dossier dossier = dossiers.get(claim);
        if (dossier == null) {
            throw new IllegalStateException("nothing was gathered for " + claim);
        }
        return dossier;
    }
}
