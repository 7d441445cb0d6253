package org.bluepencil.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.language.Mention;
import org.bluepencil.report.FormName;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.Moment;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** The {@code value} of a claim: what it asserts of its subject, whatever its form. */
sealed interface ClaimedValue {

    String text();

    /** What {@code type} says, and the fields that go with it. */
    void fields(Fields fields) throws IOException;

    record OfEntity(String text, Participant participant) implements ClaimedValue {
        @Override
        public void fields(Fields fields) throws IOException {
            fields.json().writeStringField("type", "entity");
            fields.text("id", participant.entity().map(EntityId::id).orElse(null));
            fields.json().writeStringField("normalized", participant.label());
        }
    }

    record OfTime(String text, Mention.Time time) implements ClaimedValue {
        @Override
        public void fields(Fields fields) throws IOException {
            JsonGenerator json = fields.json();
            Period period = time.period();
            json.writeStringField("type", "time");
            json.writeStringField("normalized", period == null ? text : inShort(period));
            if (period != null) {
                fields.optional("low", iso(period.from()));
                fields.optional("high", iso(period.to()));
            }
            json.writeStringField("precision", FormName.of(time.precision()));
        }

        /** The moment if the period is just one, else both ends. */
        private String inShort(Period period) {
            LocalDate from = period.from();
            if (from != null) {
                Moment moment = new Moment(from, time.precision());
                if (moment.period().equals(period)) {
                    return moment.toString();
                }
            }
            return period.toString();
        }

        private static @Nullable String iso(@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }
    }

    record OfNumber(String text, NumberReading reading) implements ClaimedValue {
        @Override
        public void fields(Fields fields) throws IOException {
            JsonGenerator json = fields.json();
            json.writeStringField("type", "quantity");
            String low = plain(reading.low());
            json.writeStringField("normalized", reading.isPoint() ? low : low + ".." + plain(reading.high()));
            fields.number("low", reading.low());
            fields.number("high", reading.high());
            fields.optional("unit", reading.unit().symbol());
            if (reading.hedge() != Hedge.PLAIN) {
                json.writeStringField("hedge", FormName.of(reading.hedge()));
            }
        }
    }

    /** A place in an order. */
    record OfOrdinal(String text, int ordinal) implements ClaimedValue {
        @Override
        public void fields(Fields fields) throws IOException {
            fields.json().writeStringField("type", "quantity");
            fields.json().writeStringField("normalized", String.valueOf(ordinal));
            fields.number("low", BigDecimal.valueOf(ordinal));
            fields.number("high", BigDecimal.valueOf(ordinal));
        }
    }

    record OfText(String text, String normalized) implements ClaimedValue {
        @Override
        public void fields(Fields fields) throws IOException {
            fields.json().writeStringField("type", "text");
            fields.json().writeStringField("normalized", normalized);
        }
    }

    default void write(Fields fields) throws IOException {
        fields.json().writeObjectFieldStart("value");
        fields.json().writeStringField("text", text());
        fields(fields);
        fields.json().writeEndObject();
    }

    static ClaimedValue of(Claim claim) {
        String text = claim.text();
        Form form = claim.form();
        if (form instanceof Form.Fact fact) {
            return of(text, fact.value());
        } else if (form instanceof Form.Listing listing) {
            return new OfText(
                    text, listing.elements().stream().map(Participant::label).collect(Collectors.joining("; ")));
        } else if (form instanceof Form.Count count) {
            return new OfNumber(text, count.number());
        } else if (form instanceof Form.Position position) {
            return new OfOrdinal(text, position.ordinal());
        } else if (form instanceof Form.Superlative superlative) {
            return new OfText(text, (superlative.highest() ? "highest " : "lowest ") + superlative.rank());
        } else if (form instanceof Form.Share share) {
            return new OfNumber(text, share.fraction());
        } else if (form instanceof Form.Change change) {
            return of(text, change);
        } else if (form instanceof Form.SpanOfTime span) {
            return of(text, span.extent());
        }
        return new OfText(text, text);
    }

    private static ClaimedValue of(String text, Claimed value) {
        if (value instanceof Claimed.Entity entity) {
            return new OfEntity(text, entity.participant());
        } else if (value instanceof Claimed.Time time) {
            return new OfTime(text, time.time());
        } else if (value instanceof Claimed.Number number) {
            return new OfNumber(text, number.reading());
        } else if (value instanceof Claimed.Text words) {
            return new OfText(text, words.text());
        }
        throw new IllegalArgumentException("a kind of value without a name: " + value);
    }

    private static ClaimedValue of(String text, Form.Extent extent) {
        if (extent instanceof Form.Extent.At at) {
            return new OfTime(text, at.time());
        } else if (extent instanceof Form.Extent.Of of) {
            return new OfNumber(text, of.duration().length());
        }
        throw new IllegalArgumentException("a kind of extent without a name: " + extent);
    }

    private static ClaimedValue of(String text, Form.Change change) {
        if (change.ratio() != null) {
            return new OfNumber(text, change.ratio());
        } else if (change.to() != null) {
            return new OfNumber(text, change.to());
        } else if (change.other() != null) {
            return new OfEntity(text, change.other());
        }
        return new OfText(text, change.direction().name().toLowerCase(Locale.ROOT));
    }

    /** The value of a piece of evidence in one string: an id, an ISO time, an amount with its unit, or a text. */
    static String normalized(Value value) {
        if (value instanceof Value.Entity entity) {
            return entity.id().id();
        } else if (value instanceof Value.Time time) {
            return time.moment().toString();
        } else if (value instanceof Value.Amount amount) {
            Quantity quantity = amount.quantity();
            String symbol = quantity.unit().symbol();
            return plain(quantity.amount()) + (symbol.isEmpty() ? "" : " " + symbol);
        } else if (value instanceof Value.Text words) {
            return words.text();
        }
        return value instanceof Value.None ? "none" : "unknown";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
