package org.bluepencil.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Worth;
import org.bluepencil.report.Places;
import org.bluepencil.report.Ruling;
import org.jspecify.annotations.Nullable;

/** The few shapes that recur in every object: spans, texts that may be null, numbers written plainly. */
final class Fields {
    private final JsonGenerator json;
    private final Places places;

    Fields(JsonGenerator json, Places places) {
        this.json = json;
        this.places = places;
    }

    JsonGenerator json() {
        return json;
    }

    void text(String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }

    /** Written only if there is something to write. */
    void optional(String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    /** A number in plain digits, never in exponents. */
    void number(String name, BigDecimal value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    /** {@code "start":3,"end":9}, in the object that is open. */
    void ends(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    /** How much a sentence asks to be checked, in hundredths. */
    void worth(Worth worth) throws IOException {
        json.writeFieldName("worth");
        json.writeNumber(worth.toString());
    }

    /** What an editor decided by hand, if anything. */
    void review(Optional<Ruling> decided) throws IOException {
        if (decided.isPresent()) {
            json.writeObjectFieldStart("review");
            ruling(decided.get());
            json.writeEndObject();
        }
    }

    /** A ruling, in the object that is open. */
    void ruling(Ruling ruling) throws IOException {
        json.writeStringField("action", ruling.action().id());
        json.writeStringField("by", ruling.by());
        json.writeStringField("date", ruling.date().toString());
        json.writeStringField("reason", ruling.reason());
    }

    /** {@code "field":"title"} for what stands in the title. */
    void field(Span span) throws IOException {
        field(places.inTitle(span));
    }

    void field(boolean inTitle) throws IOException {
        if (inTitle) {
            json.writeStringField("field", "title");
        }
    }
}
