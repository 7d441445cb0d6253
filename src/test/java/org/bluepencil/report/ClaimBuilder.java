package org.bluepencil.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.SetOf;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Citation;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.Rank;
import org.bluepencil.evidence.Reference;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Statement;
import org.bluepencil.evidence.Validity;
import org.bluepencil.language.Mention;
import org.bluepencil.language.TokenRange;
import org.bluepencil.language.clause.Polarity;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.Moment;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Value;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Suggestion;
import org.bluepencil.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** One claim of a report made by hand, with its judgement. */
public final class ClaimBuilder {
    private final ReportBuilder report;
    private final Span span;
    private final List<Assertion> evidence = new ArrayList<>();
    private final List<Suggestion> edits = new ArrayList<>();
    private final List<String> working = new ArrayList<>();
    private final List<Dossier.Asked> asked = new ArrayList<>();
    private Participant subject;
    private @Nullable Frame frame;
    private Form form;
    private Manner manner = Manner.PLAIN;
    private @Nullable String note;
    private Verdict verdict = Verdict.UNVERIFIED;
    private @Nullable Reason reason = Reason.UNMAPPED;
    private String rule = "fact";
    private String explanation = "Nothing covers it.";
    private String group = "";
    private String held = "";

    ClaimBuilder(ReportBuilder report, Span span) {
        this.report = report;
        this.span = span;
        this.subject = new Participant(words(), span, new Link.Unknown());
        this.form = new Form.Unmapped(subject);
    }

    private String words() {
        return span.of(report.text());
    }

    /** Whom it is about: bracketed words in context, and the entity that they denote. */
    public ClaimBuilder of(String context, String entity) {
        subject = participant(report.at(context), entity, 1, null);
        form = new Form.Unmapped(subject);
        return this;
    }

    /** The same with a rival for the name. */
    public ClaimBuilder of(String context, String entity, double margin, String runnerUp) {
        subject = participant(report.at(context), entity, margin, runnerUp);
        form = new Form.Unmapped(subject);
        return this;
    }

    /** Somebody whom no source knows. */
    public ClaimBuilder ofUnknown(String context) {
        Span at = report.at(context);
        subject = new Participant(at.of(report.text()), at, new Link.Unknown());
        form = new Form.Unmapped(subject);
        return this;
    }

    private Participant participant(Span at, String entity, double margin, @Nullable String runnerUp) {
        return new Participant(
                at.of(report.text()),
                at,
                new Link.To(report.id(entity), entity, margin, runnerUp == null ? null : report.id(runnerUp)));
    }

    public ClaimBuilder property(String id, String label) {
        return property(id, label, Frame.Harm.NONE);
    }

    public ClaimBuilder property(String id, String label, Frame.Harm harm) {
        frame = new Frame(
                label.replace(' ', '-'),
                label,
                label,
                new PropertyId(id),
                List.of(),
                List.of(),
                Frame.ValueType.ENTITY,
                List.of(),
                Frame.Nature.STATE,
                true,
                Frame.Tolerance.EXACT,
                null,
                harm,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return this;
    }

    public ClaimBuilder entity(String entity) {
        form = new Form.Fact(subject, new Claimed.Entity(participant(span, entity, 1, null)));
        return this;
    }

    /** A name that no source knows. */
    public ClaimBuilder stranger() {
        form = new Form.Fact(subject, new Claimed.Entity(new Participant(words(), span, new Link.Unknown())));
        return this;
    }

    public ClaimBuilder time(String moment) {
        Moment at = Moment.parse(moment);
        rule = "date";
        form = new Form.Fact(
                subject,
                new Claimed.Time(new Mention.Time(
                        new TokenRange(0, 1), span, Mention.Bound.IN, at.period(), at.precision(), false, moment)));
        return this;
    }

    public ClaimBuilder number(int low, Hedge hedge, Unit unit) {
        form = new Form.Fact(subject, new Claimed.Number(reading(low, hedge, unit)));
        return this;
    }

    public ClaimBuilder count(int number) {
        rule = "count";
        form = new Form.Count(set(), reading(number, Hedge.PLAIN, Unit.ONE), List.of());
        return this;
    }

    public ClaimBuilder position(int ordinal) {
        rule = "position";
        form = new Form.Position(subject, set(), ordinal);
        return this;
    }

    public ClaimBuilder superlative() {
        rule = "superlative";
        form = new Form.Superlative(subject, set(), 1, true);
        return this;
    }

    public ClaimBuilder listing() {
        rule = "listing";
        form = new Form.Listing(set(), List.of(subject));
        return this;
    }

    public ClaimBuilder share(int percent) {
        rule = "share";
        form = new Form.Share(subject, subject, reading(percent, Hedge.NEARLY_ALL, Unit.PERCENT));
        return this;
    }

    public ClaimBuilder rose(int percent) {
        rule = "change";
        form = new Form.Change(
                subject, null, null, Form.Direction.ROSE, reading(percent, Hedge.PLAIN, Unit.PERCENT), null, null);
        return this;
    }

    public ClaimBuilder since(String moment) {
        rule = "span-of-time";
        Moment at = Moment.parse(moment);
        form = new Form.SpanOfTime(
                subject,
                null,
                Form.Edge.START,
                new Form.Extent.At(new Mention.Time(
                        new TokenRange(0, 1), span, Mention.Bound.SINCE, at.period(), at.precision(), false, moment)));
        return this;
    }

    private SetOf set() {
        return new SetOf(subject, true, null, "");
    }

    private static NumberReading reading(int number, Hedge hedge, Unit unit) {
        BigDecimal amount = BigDecimal.valueOf(number);
        return new NumberReading(amount, amount, hedge, unit, false, BigDecimal.ONE, String.valueOf(number));
    }

    public ClaimBuilder saidBy(String speaker) {
        manner = new Manner(
                speaker,
                null,
                manner.quoted(),
                Polarity.AFFIRMED,
                false,
                Manner.Change.NONE,
                Manner.Status.NONE,
                false);
        return this;
    }

    public ClaimBuilder quoted() {
        manner = new Manner(
                manner.speaker(), null, true, Polarity.AFFIRMED, false, Manner.Change.NONE, Manner.Status.NONE, false);
        return this;
    }

    public ClaimBuilder group(String id) {
        group = id;
        return this;
    }

    /** What a source says, in words, with its reference's host; several are told one after the other. */
    public ClaimBuilder says(String source, String quote, Value value, Validity validity, String... origins) {
        SourceInfo info = report.source(source);
        List<Reference> references = new ArrayList<>();
        for (String origin : origins) {
            references.add(new Reference(origin, "https://" + origin + "/", false));
        }
        Citation citation = new Citation(
                source,
                info.name(),
                "https://" + source + ".example/entry?id=1&rev=2",
                quote,
                info.currentTo(),
                String.valueOf(info.currentTo()),
                "");
        PropertyId property = frame == null ? new PropertyId("P1") : frame.property();
        Statement statement = new Statement(
                "",
                report.id("subject"),
                property,
                value,
                Rank.NORMAL,
                validity,
                List.of(),
                references,
                info.standingFor(property),
                citation);
        evidence.add(new Assertion(report.id("subject"), value, statement, true, true, quote));
        asked.add(new Dossier.Asked(source, Dossier.Outcome.ANSWERED, ""));
        return this;
    }

    public ClaimBuilder says(String source, String quote, Value value, String... origins) {
        return says(source, quote, value, Validity.UNDATED, origins);
    }

    public ClaimBuilder asked(String source, Dossier.Outcome outcome, String detail) {
        asked.add(new Dossier.Asked(source, outcome, detail));
        return this;
    }

    public ClaimBuilder work(String line) {
        working.add(line);
        return this;
    }

    /** What the sources hold, in few words. */
    public ClaimBuilder found(String what) {
        held = what;
        return this;
    }

    public ClaimBuilder note(String remark) {
        note = remark;
        return this;
    }

    public ClaimBuilder edit(String replacement) {
        edits.add(new Suggestion(span, words(), replacement));
        return this;
    }

    /** An edit of other words than those of the claim. */
    public ClaimBuilder edit(String context, String replacement) {
        Span at = report.at(context);
        edits.add(new Suggestion(at, at.of(report.text()), replacement));
        return this;
    }

    public ReportBuilder confirmed(String why) {
        return close(Verdict.CONFIRMED, null, why);
    }

    public ReportBuilder contradicted(String why) {
        return close(Verdict.CONTRADICTED, null, why);
    }

    public ReportBuilder outdated(String why) {
        return close(Verdict.OUTDATED, null, why);
    }

    public ReportBuilder disputed(String why) {
        return close(Verdict.DISPUTED, null, why);
    }

    public ReportBuilder open(Reason because, String why) {
        return close(Verdict.UNVERIFIED, because, why);
    }

    private ReportBuilder close(Verdict decided, @Nullable Reason because, String why) {
        verdict = decided;
        reason = because;
        explanation = why;
        return report;
    }

    Judgement judgement() {
        boolean inTitle = span.start() < report.text().indexOf('\n');
        LocalDate day = LocalDate.of(2026, 5, 20);
        ClaimTime time =
                new ClaimTime(Period.on(day), Precision.DAY, false, ClaimTime.Tense.PRESENT, "the article's date");
        Claim claim = new Claim(
                "c" + span.start() + "-" + span.end() + "-" + rule,
                form,
                span,
                words(),
                report.sentence(span),
                frame,
                time,
                manner,
                group.isEmpty() ? null : group,
                inTitle);
        return new Judgement(
                claim, verdict, reason, rule, explanation, held, working, note, evidence, List.of(), edits, asked);
    }
}
