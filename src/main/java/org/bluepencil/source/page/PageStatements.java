package org.bluepencil.source.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final SourceInfo info;
    private final ReadPage page;

    PageStatements(SourceInfo info, ReadPage page) {
        this.info = info;
        this.page = page;
    }

    List<Statement> of(List<Claim> claims) {
        List<Statement> statements = new ArrayList<>();
        for (Claim claim : claims) {
            boolean own = !claim.manner().quoted()
                    && claim.manner().speaker() == null
                    && !claim.manner().denied()
                    && !claim.manner().narrowed();
            Frame frame = claim.frame();
            if (own && frame != null && !isToldWithDate(claim, claims)) {
                statement(claim, frame).ifPresent(statements::add);
            }
        }
        return statements;
    }

    /** "joined in 2017" makes two claims: that it belongs, and since when; the second says both. */
    private static boolean isToldWithDate(Claim claim, List<Claim> all) {
        return claim.form() instanceof Form.Fact fact
                && fact.value() instanceof Claimed.Entity entity
                && all.stream()
                        .anyMatch(other -> Objects.equals(other.frame(), claim.frame())
                                && other.form() instanceof Form.SpanOfTime span
                                && span.subject().equals(fact.subject())
                                && Objects.equals(span.value(), entity.participant())
                                && span.edge() != Form.Edge.LENGTH);
    }

    private Optional<Statement> statement(Claim claim, Frame frame) {
        Optional<EntityId> subject = claim.form().subject().entity();
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        if (claim.form() instanceof Form.Fact fact) {
            return value(fact.value())
                    .map(v -> statement(claim, frame.property(), subject.get(), v, validity(claim, frame)));
        }
        if (claim.form() instanceof Form.SpanOfTime span
                && span.value() != null
                && span.extent() instanceof Form.Extent.At at
                && span.edge() != Form.Edge.LENGTH) {
            Moment moment = moment(at.time());
            Validity validity = span.edge() == Form.Edge.START
                    ? new Validity(moment, null, false, null)
                    : new Validity(null, moment, false, null);
            return span.value()
                    .entity()
                    .filter(v -> moment != null)
                    .map(v -> statement(claim, frame.property(), subject.get(), new Value.Entity(v), validity));
        }
        return Optional.empty();
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

    /** A figure is that of the time it names; a state that a page dates held then. */
    private static Validity validity(Claim claim, Frame frame) {
        ClaimTime time = claim.time();
        Period period = time.period();
        boolean dated =
                time.explicit() && period != null && period.from() != null && frame.value() != Frame.ValueType.TIME;
        if (!dated || period == null || period.from() == null || frame.nature() == Frame.Nature.EVENT) {
            return Validity.UNDATED;
        }
        Precision precision = time.precision();
        Moment moment = new Moment(period.from(), precision);
        return moment.period().equals(period) ? new Validity(null, null, false, moment) : Validity.UNDATED;
    }

    private Statement statement(Claim claim, PropertyId property, EntityId subject, Value value, Validity validity) {
        String quote = claim.sentence().of(page.article().text());
        return statement(property, subject, value, validity, quote, around(claim.sentence()), claim.id(), page.date());
    }

    private Citation.Around around(Span sentence) {
        String text = page.article().text();
        String before = text.substring(Math.max(0, sentence.start() - AROUND), sentence.start());
        String after = text.substring(sentence.end(), Math.min(text.length(), sentence.end() + AROUND));
        return new Citation.Around(plain(before), plain(after));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** A row of a list that its owner keeps: it is current as of the day on which it was read, unless it declares another. */
    Statement row(PropertyId property, EntityId subject, Value value, Validity validity, String quote, String id) {
        LocalDate read = page.retrieved().length() < ISO_DAY
                ? page.date()
                : LocalDate.parse(page.retrieved().substring(0, ISO_DAY));
        return statement(property, subject, value, validity, quote, Citation.Around.NOTHING, id, read);
    }

    private Statement statement(
            PropertyId property,
            EntityId subject,
            Value value,
            Validity validity,
            String quote,
            Citation.Around around,
            String id,
            @Nullable LocalDate date) {
        String words = plain(quote);
        Standing declared = info.standingFor(property);
        Standing standing = page.isWikipedia() ? Standing.SECONDARY : declared;
        return new Statement(
                page.address() + "#" + id,
                subject,
                property,
                value,
                Rank.NORMAL,
                validity,
                List.of(),
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
