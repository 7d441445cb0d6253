package org.bluepencil.source.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Citation;
import org.bluepencil.evidence.Rank;
import org.bluepencil.evidence.Reference;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Standing;
import org.bluepencil.evidence.Statement;
import org.bluepencil.evidence.Validity;
import org.bluepencil.language.Mention;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.Moment;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a page's prose: each claim of it that has one subject and one plain value. What the page only quotes,
 * reports, denies or hedges states nothing.
 */
final class PageStatements {
    private static final int ISO_DAY = 10;
    /** In characters: enough to find the quote again where the page has changed. */
    private static final int AROUND = 60;

    private static final String HUMAN = "human";
    private static final PropertyId SAID = new PropertyId("said");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final SourceInfo info;
    private final ReadPage page;

    PageStatements(SourceInfo info, ReadPage page) {
        this.info = info;
        this.page = page;
    }

    /** The words of the page behind a sentence of a reading, and what stands around them. */
    interface Quoting {
        String quote(Span sentence);

        default Citation.Around around(Span sentence) {
            return Citation.Around.NOTHING;
        }
    }

    /** The statements of the page's own sentences. */
    List<Statement> of(List<Claim> claims) {
        return of(claims, new OwnText(page.article().text()), true);
    }

    /**
     * The statements of claims.
     *
     * @param sure whether their subject is certain: else they may bear a claim out, and deny nothing
     */
    List<Statement> of(List<Claim> claims, Quoting quoting, boolean sure) {
        List<Statement> statements = new ArrayList<>();
        for (Claim claim : claims) {
            boolean own = !claim.manner().quoted()
                    && claim.manner().speaker() == null
                    && claim.manner().affirmed()
                    && !claim.manner().narrowed();
            Frame frame = claim.frame();
            if (own && frame != null && !isToldWithDate(claim, claims) && !isEndOfStretch(claim, claims)) {
                statement(claim, frame, end(claim, claims), quoting, sure).ifPresent(statements::add);
            }
        }
        return statements;
    }

    /** "joined in 2017" makes two claims: that it belongs, and since when; the second says both. */
    private static boolean isToldWithDate(Claim claim, List<Claim> all) {
        return claim.form() instanceof Form.Fact fact
                && all.stream()
                        .anyMatch(other -> Objects.equals(other.frame(), claim.frame())
                                && other.form() instanceof Form.SpanOfTime span
                                && span.subject().equals(fact.subject())
                                && fact.value().equals(span.value())
                                && span.edge() != Form.Edge.LENGTH);
    }

    /** "from 1989 to 1993" makes two claims, of the start and of the end: one statement says both. */
    private static boolean isOneStretch(Claim start, Claim end) {
        return start.form() instanceof Form.SpanOfTime from
                && end.form() instanceof Form.SpanOfTime to
                && from.edge() == Form.Edge.START
                && to.edge() == Form.Edge.END
                && start.sentence().equals(end.sentence())
                && Objects.equals(start.frame(), end.frame())
                && from.subject().equals(to.subject())
                && Objects.equals(from.value(), to.value());
    }

    private static boolean isEndOfStretch(Claim claim, List<Claim> all) {
        return all.stream().anyMatch(start -> isOneStretch(start, claim));
    }

    private static @Nullable Moment end(Claim start, List<Claim> all) {
        return all.stream()
                .filter(end -> isOneStretch(start, end))
                .map(end -> ((Form.SpanOfTime) end.form()).extent())
                .filter(Form.Extent.At.class::isInstance)
                .map(at -> moment(((Form.Extent.At) at).time()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Optional<Statement> statement(
            Claim claim, Frame frame, @Nullable Moment end, Quoting quoting, boolean sure) {
        Optional<EntityId> subject = claim.form().subject().entity();
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        if (claim.form() instanceof Form.Fact fact) {
            return value(fact.value())
                    .map(v -> statement(
                            claim, quoting, sure, frame.property(), subject.get(), v, validity(claim, frame)));
        }
        if (claim.form() instanceof Form.SpanOfTime span
                && span.value() != null
                && span.extent() instanceof Form.Extent.At at
                && span.edge() != Form.Edge.LENGTH) {
            Moment moment = moment(at.time());
            Validity validity = span.edge() == Form.Edge.START || span.edge() == Form.Edge.ENTRY
                    ? new Validity(moment, end, end == null && isBygone(claim, frame, at.time()), null)
                    : new Validity(null, moment, false, null);
            return value(span.value())
                    .filter(v -> moment != null)
                    .map(v -> statement(
                            claim, quoting, sure && !mayComeBack(frame), frame.property(), subject.get(), v, validity));
        }
        return Optional.empty();
    }

    /** A person may have worked, lived or played there at two times, of which a page tells one: that does not deny the other. */
    private static boolean mayComeBack(Frame frame) {
        return !frame.single()
                && frame.subjectTypes().contains(HUMAN)
                && !frame.valueTypes().contains(HUMAN);
    }

    /** "In 1993 he joined Tarn Rovers": what a person entered then need not go on, and the page does not say that it does. */
    private static boolean isBygone(Claim claim, Frame frame, Mention.Time time) {
        boolean persons =
                frame.subjectTypes().contains(HUMAN) || frame.valueTypes().contains(HUMAN);
        return persons && time.bound() == Mention.Bound.IN && claim.time().tense() == ClaimTime.Tense.PAST;
    }

    private static Optional<Value> value(Claimed claimed) {
        if (claimed instanceof Claimed.Entity entity) {
            return entity.participant().entity().map(Value.Entity::new);
        }
        if (claimed instanceof Claimed.Time time) {
            return Optional.ofNullable(moment(time.time())).map(Value.Time::new);
        }
        if (claimed instanceof Claimed.Number number) {
            return amount(number.reading());
        }
        if (claimed instanceof Claimed.Text words) {
            return Optional.of(new Value.Text(words.text()));
        }
        return Optional.empty();
    }

    private static Optional<Value> amount(NumberReading reading) {
        boolean plain = reading.hedge() == Hedge.PLAIN || reading.hedge() == Hedge.EXACTLY;
        if (!plain || reading.ordinal()) {
            return Optional.empty();
        }
        // "9 million" is what a page rounds to: the figure behind it lies within half of its last digit
        BigDecimal half =
                reading.step().compareTo(BigDecimal.ONE) > 0 ? reading.step().divide(TWO) : BigDecimal.ZERO;
        return Optional.of(new Value.Amount(new Quantity(
                reading.low(), reading.low().subtract(half), reading.high().add(half), reading.unit())));
    }

    private static @Nullable Moment moment(Mention.Time time) {
        Period period = time.period();
        boolean point = time.bound() == Mention.Bound.IN
                || time.bound() == Mention.Bound.SINCE
                || time.bound() == Mention.Bound.FROM;
        if (period == null || period.from() == null || !point || time.relative()) {
            return null;
        }
        Moment moment = new Moment(period.from(), time.precision());
        boolean open = time.bound() != Mention.Bound.IN;
        // "the late 1990s" is no moment: only what covers a whole day, month or year is
        return open || moment.period().equals(period) ? moment : null;
    }

    /** A figure is that of the time it names; a state that a page dates held then, and a title at some time that is over. */
    private Validity validity(Claim claim, Frame frame) {
        ClaimTime time = claim.time();
        Period period = time.period();
        boolean dated = isDated(claim, frame);
        if (isGrantedThen(claim, frame)) {
            return new Validity(null, null, true, null);
        }
        if (!dated || period == null || period.from() == null || frame.nature() == Frame.Nature.EVENT) {
            // "was owned by": it held, and nobody says that it still does
            return !dated || frame.lasts() ? bygone(claim, frame) : Validity.UNDATED;
        }
        Precision precision = time.precision();
        Moment moment = new Moment(period.from(), precision);
        return moment.period().equals(period) ? new Validity(null, null, false, moment) : bygone(claim, frame);
    }

    /** What goes on for a time and is told in the past, though not exactly when, has an end that is not known. */
    private static Validity bygone(Claim claim, Frame frame) {
        boolean over = (frame.nature() == Frame.Nature.STATE || frame.lasts())
                && claim.time().tense() == ClaimTime.Tense.PAST;
        return over ? new Validity(null, null, true, null) : Validity.UNDATED;
    }

    /** "In March 2011 the head of the bank, Mara Holt, spoke": she was so then, whoever is today. */
    private boolean isGrantedThen(Claim claim, Frame frame) {
        Period period = claim.time().period();
        LocalDate today = page.date();
        return frame.nature() == Frame.Nature.STATE
                && !claim.time().explicit()
                && period != null
                && period.from() != null
                && today != null
                && !period.contains(today);
    }

    private static boolean isDated(Claim claim, Frame frame) {
        ClaimTime time = claim.time();
        Period period = time.period();
        return time.explicit() && period != null && period.from() != null && frame.value() != Frame.ValueType.TIME;
    }

    private Statement statement(
            Claim claim,
            Quoting quoting,
            boolean sure,
            PropertyId property,
            EntityId subject,
            Value value,
            Validity validity) {
        Span sentence = claim.sentence();
        List<Statement.Qualifier> qualifiers = sure ? List.of() : List.of(Statement.PRESUMED);
        return statement(
                property,
                subject,
                value,
                validity,
                qualifiers,
                quoting.quote(sentence),
                quoting.around(sentence),
                claim.id(),
                page.date());
    }

    /** That the page says, in its own words, what somebody else says too. */
    Statement saying(EntityId subject, List<Span> where) {
        OwnText text = new OwnText(page.article().text());
        String quote = where.stream().map(text::quote).distinct().collect(Collectors.joining(" … "));
        return said(subject, quote, where.size() == 1 ? text.around(where.get(0)) : Citation.Around.NOTHING);
    }

    /** That a row of the page says of its topic what somebody else says too. */
    Statement saying(EntityId subject, String row) {
        return said(subject, row, Citation.Around.NOTHING);
    }

    private Statement said(EntityId subject, String quote, Citation.Around around) {
        return statement(
                SAID,
                subject,
                new Value.Text(plain(quote)),
                Validity.UNDATED,
                List.of(),
                quote,
                around,
                "said",
                page.date());
    }

    private record OwnText(String text) implements Quoting {
        @Override
        public String quote(Span sentence) {
            return sentence.of(text);
        }

        @Override
        public Citation.Around around(Span sentence) {
            String before = text.substring(Math.max(0, sentence.start() - AROUND), sentence.start());
            String after = text.substring(sentence.end(), Math.min(text.length(), sentence.end() + AROUND));
            return new Citation.Around(plain(before), plain(after));
        }
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** A row of a list that its owner keeps: it is current as of the day on which it was read, unless it declares another. */
    Statement row(PropertyId property, EntityId subject, Value value, Validity validity, String quote, String id) {
        LocalDate read = page.retrieved().length() < ISO_DAY
                ? page.date()
                : LocalDate.parse(page.retrieved().substring(0, ISO_DAY));
        return statement(property, subject, value, validity, List.of(), quote, Citation.Around.NOTHING, id, read);
    }

    private Statement statement(
            PropertyId property,
            EntityId subject,
            Value value,
            Validity validity,
            List<Statement.Qualifier> qualifiers,
            String quote,
            Citation.Around around,
            String id,
            @Nullable LocalDate date) {
        String words = plain(quote);
        Standing declared = info.standingFor(property);
        // whoever vouches for a page vouches for it wherever it comes from
        boolean vouched = declared == Standing.AUTHORITY;
        Standing standing = page.isWikipedia() && !vouched ? Standing.SECONDARY : declared;
        return new Statement(
                page.address() + "#" + id,
                subject,
                property,
                value,
                Rank.NORMAL,
                validity,
                qualifiers,
                List.of(new Reference(page.origin(), page.address(), page.isWikipedia())),
                standing,
                new Citation(
                        info.id(),
                        info.name(),
                        TextFragment.link(page.address(), words),
                        words,
                        around,
                        page.etag(),
                        date,
                        page.retrieved(),
                        page.sha256()));
    }
}
