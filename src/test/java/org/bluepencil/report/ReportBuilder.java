package org.bluepencil.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;
import org.bluepencil.article.SourceMap;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Extraction;
import org.bluepencil.claim.Open;
import org.bluepencil.claim.Query;
import org.bluepencil.claim.Unchecked;
import org.bluepencil.claim.Worth;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Standing;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.TokenRange;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.Later;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Unit;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Style;
import org.jspecify.annotations.Nullable;

/**
 * A report made by hand. Words are found in the article by their context, with square brackets around what is meant:
 * {@code founded in [1999] by}.
 */
public final class ReportBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, EntityId> ids = new LinkedHashMap<>();
    private final List<ClaimBuilder> claims = new ArrayList<>();
    private final List<Query> queries = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Unchecked> unchecked = new ArrayList<>();
    private final List<SourceInfo> sources = new ArrayList<>();
    private final Map<Span, Later<Worth>> worth = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private String name = "article.html";
    private @Nullable SourceMap map;
    private @Nullable String title;
    private Style style = Style.packed();
    private @Nullable LocalDate published = LocalDate.of(2026, 5, 20);

    public static ReportBuilder article(String title, String... paragraphs) {
        ReportBuilder builder = new ReportBuilder();
        builder.title = title;
        builder.passage(Passage.Kind.TITLE, title);
        for (String paragraph : paragraphs) {
            builder.passage(Passage.Kind.PARAGRAPH, paragraph);
        }
        return builder;
    }

    /** A report of an article that was read, with its way back to the file. */
    public static ReportBuilder of(Article article) {
        ReportBuilder builder = new ReportBuilder();
        builder.title = article.title();
        builder.text.append(article.text());
        builder.passages.addAll(article.passages());
        builder.map = article.map();
        builder.name = article.name();
        return builder;
    }

    public ReportBuilder passage(Passage.Kind kind, String words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        passages.add(new Passage(kind, new Span(text.length(), text.length() + words.length())));
        text.append(words);
        return this;
    }

    public ReportBuilder named(String fileName) {
        name = fileName;
        return this;
    }

    public ReportBuilder judgedBy(Style house) {
        style = house;
        return this;
    }

    public ReportBuilder published(@Nullable String day) {
        published = day == null ? null : LocalDate.parse(day);
        return this;
    }

    public ReportBuilder source(String id, String sourceName, Standing standing, String currentTo) {
        sources.add(new SourceInfo(id, sourceName, "CC0", standing, Map.of(), LocalDate.parse(currentTo), List.of()));
        return this;
    }

    /** Begins a claim whose value is the bracketed words. */
    public ClaimBuilder claim(String context) {
        ClaimBuilder claim = new ClaimBuilder(this, at(context));
        claims.add(claim);
        return claim;
    }

    public ReportBuilder query(Query.Kind kind, String message, String... contexts) {
        List<Span> spans = new ArrayList<>();
        for (String context : contexts) {
            spans.add(at(context));
        }
        queries.add(new Query(kind, spans, message));
        return this;
    }

    public ReportBuilder open(Open.Kind kind, String context) {
        open.add(new Open(at(context), kind));
        return this;
    }

    public ReportBuilder apart(Unchecked.Kind kind, String sentence) {
        unchecked.add(new Unchecked(at("[" + sentence + "]"), kind));
        return this;
    }

    /** How much a sentence asks to be checked. */
    public ReportBuilder worth(String sentence, double value) {
        worth.put(at("[" + sentence + "]"), Later.now(new Worth(value)));
        return this;
    }

    /** A number that the reader read, for the trace. */
    public ReportBuilder number(String context, int value) {
        BigDecimal amount = BigDecimal.valueOf(value);
        NumberReading reading =
                new NumberReading(amount, amount, Hedge.PLAIN, Unit.ONE, false, BigDecimal.ONE, String.valueOf(value));
        mentions.add(new Mention.Number(new TokenRange(0, 1), at(context), reading, Later.now(-1)));
        return this;
    }

    /** The same id for the same name, everywhere in the report. */
    EntityId id(String entity) {
        return ids.computeIfAbsent(entity, n -> new EntityId("X" + (ids.size() + 1)));
    }

    /** An entity as a value. */
    public org.bluepencil.value.Value value(String entity) {
        return new org.bluepencil.value.Value.Entity(id(entity));
    }

    String text() {
        return text.toString();
    }

    SourceInfo source(String id) {
        return sources.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    /** Where the bracketed words stand. */
    Span at(String context) {
        int open = context.indexOf('[');
        int close = context.indexOf(']');
        String plain = context.substring(0, open) + context.substring(open + 1, close) + context.substring(close + 1);
        int found = text.indexOf(plain);
        if (found < 0) {
            throw new IllegalArgumentException("not in the article: " + plain);
        }
        return new Span(found + open, found + close - 1);
    }

    /** The sentence around a span: from the full stop before it to the one after it, inside of its passage. */
    Span sentence(Span span) {
        Passage passage =
                passages.stream().filter(p -> p.span().covers(span)).findFirst().orElseThrow();
        int before = text.lastIndexOf(". ", span.start());
        int start = before < passage.span().start() ? passage.span().start() : before + 2;
        int after = text.indexOf(". ", span.end());
        int end = after < 0 || after + 1 > passage.span().end() ? passage.span().end() : after + 1;
        return new Span(start, end);
    }

    public Report build() {
        Article article = new Article(
                name,
                title,
                "https://news.example/" + name,
                published,
                text(),
                passages,
                map == null ? SourceMap.identity(text()) : map);
        List<Judgement> judgements =
                new ArrayList<>(claims.stream().map(ClaimBuilder::judgement).toList());
        judgements.sort(Comparator.comparing(Judgement::claim, Claim.ORDER));
        Sentence all = new Sentence(new Span(0, text.length()), Passage.Kind.PARAGRAPH, 0, List.of(), mentions);
        Extraction extraction = new Extraction(
                judgements.stream().map(Judgement::claim).toList(),
                queries,
                open,
                unchecked,
                List.of(all),
                worth,
                List.of());
        return new Report(
                article, published, "0.1.0", extraction, judgements, sources, List.of(), style, Review.NONE, 0);
    }
}
