package org.bluepencil.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Reference;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.names.Candidate;
import org.bluepencil.report.FormName;
import org.bluepencil.report.Report;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.verdict.Judgement;

/** What was read on the way to the claims, for those who measure the reading: mentions, times, numbers, relations. */
final class TraceObject {
    private final Fields fields;
    private final JsonGenerator json;
    private final Report report;

    TraceObject(Fields fields, Report report) {
        this.fields = fields;
        this.json = fields.json();
        this.report = report;
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("mentions");
        for (Mention.Name name : all(Mention.Name.class)) {
            name(name);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("times");
        for (Mention.Time time : all(Mention.Time.class)) {
            time(time);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("durations");
        for (Mention.Duration duration : all(Mention.Duration.class)) {
            start(duration.span());
            json.writeStringField("kind", FormName.of(duration.kind()));
            reading(duration.length());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("vague");
        for (Mention.Vague vague : all(Mention.Vague.class)) {
            start(vague.span());
            json.writeStringField("reference", FormName.of(vague.reference()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("numbers");
        for (Mention.Number number : all(Mention.Number.class)) {
            start(number.span());
            reading(number.reading());
            json.writeEndObject();
        }
        json.writeEndArray();
        relations();
        references();
        json.writeEndObject();
    }

    /** Each pronoun with the first mention of what it goes back to. */
    private void references() throws IOException {
        json.writeArrayFieldStart("references");
        for (Reference reference : report.extraction().references()) {
            start(reference.words().span());
            json.writeObjectFieldStart("antecedent");
            fields.ends(reference.antecedent().span());
            json.writeStringField("text", reference.antecedent().text());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private <M extends Mention> List<M> all(Class<M> kind) {
        return report.extraction().sentences().stream()
                .map(Sentence::mentions)
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .collect(Collectors.toList());
    }

    private void start(Span span) throws IOException {
        json.writeStartObject();
        fields.ends(span);
        json.writeStringField("text", span.of(report.article().text()));
        fields.field(span);
    }

    private void name(Mention.Name name) throws IOException {
        start(name.span());
        json.writeStringField("tag", name.entityTag());
        json.writeArrayFieldStart("candidates");
        for (Candidate candidate : name.candidates()) {
            json.writeStartObject();
            json.writeStringField("id", candidate.id().id());
            json.writeStringField("label", candidate.label());
            json.writeStringField("kind", FormName.of(candidate.kind()));
            // four digits are more than linking ever weighs, and print the same on every machine
            json.writeNumberField(
                    "prominence", Double.parseDouble(String.format(Locale.ROOT, "%.4f", candidate.prominence())));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void time(Mention.Time time) throws IOException {
        start(time.span());
        json.writeStringField("bound", FormName.of(time.bound()));
        Period period = time.period();
        fields.text("from", period == null || period.from() == null ? null : String.valueOf(period.from()));
        fields.text("to", period == null || period.to() == null ? null : String.valueOf(period.to()));
        json.writeStringField("precision", FormName.of(time.precision()));
        json.writeBooleanField("relative", time.relative());
        json.writeStringField("printed", time.printed());
        json.writeEndObject();
    }

    private void reading(NumberReading reading) throws IOException {
        fields.number("low", reading.low());
        fields.number("high", reading.high());
        json.writeStringField("hedge", FormName.of(reading.hedge()));
        fields.optional("unit", reading.unit().symbol());
        json.writeBooleanField("ordinal", reading.ordinal());
        json.writeStringField("printed", reading.printed());
    }

    /** Subject, property and value of every claim that a frame covers, whatever became of it. */
    private void relations() throws IOException {
        json.writeArrayFieldStart("relations");
        for (Judgement judgement : report.judgements()) {
            Claim claim = judgement.claim();
            Frame frame = claim.frame();
            if (frame != null) {
                json.writeStartObject();
                json.writeStringField("claim", claim.id());
                json.writeStringField("frame", frame.id());
                json.writeStringField("property", frame.property().id());
                fields.text(
                        "subject",
                        claim.form().subject().entity().map(Object::toString).orElse(null));
                ClaimedValue.of(claim).write(fields);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
