package org.bluepencil.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Citation;
import org.bluepencil.report.Fingerprint;
import org.bluepencil.report.FormName;
import org.bluepencil.report.Report;
import org.bluepencil.value.EntityId;
import org.bluepencil.verdict.Confidence;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Suggestion;
import org.bluepencil.verdict.Way;

/** One claim with its verdict. Unknown ids are null; a field that does not apply is absent. */
final class ClaimObject {
    /** Of a probability. */
    private static final int DIGITS = 4;

    private final Fields fields;
    private final JsonGenerator json;
    private final Report report;

    ClaimObject(Fields fields, Report report) {
        this.fields = fields;
        this.json = fields.json();
        this.report = report;
    }

    void write(Judgement judgement) throws IOException {
        Claim claim = judgement.claim();
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        json.writeStringField("form", FormName.of(claim.form()));
        fields.ends(claim.span());
        json.writeStringField("text", claim.text());
        fields.field(claim.inTitle());
        json.writeObjectFieldStart("sentence");
        fields.ends(claim.sentence());
        fields.worth(report.extraction().worthOf(claim.sentence()));
        json.writeEndObject();
        fields.optional("group", claim.group());
        subject(claim.form().subject());
        property(claim);
        ClaimedValue.of(claim).write(fields);
        manner(claim);
        verdict(judgement);
        json.writeArrayFieldStart("evidence");
        for (Assertion assertion : judgement.evidence()) {
            evidence(assertion);
        }
        json.writeEndArray();
        suggestions(judgement.suggestions());
        fields.review(report.review().of(judgement));
        json.writeStringField(
                "fingerprint", Fingerprint.of(claim, report.article().text()));
        json.writeEndObject();
    }

    private void subject(Participant subject) throws IOException {
        json.writeObjectFieldStart("subject");
        fields.text("id", subject.entity().map(EntityId::id).orElse(null));
        json.writeStringField("label", subject.label());
        json.writeStringField("text", subject.text());
        fields.ends(subject.span());
        json.writeEndObject();
    }

    private void property(Claim claim) throws IOException {
        Frame frame = claim.frame();
        json.writeObjectFieldStart("property");
        fields.text("id", frame == null ? null : frame.property().id());
        fields.text("label", frame == null ? null : frame.label());
        json.writeEndObject();
    }

    private void manner(Claim claim) throws IOException {
        String speaker = claim.manner().speaker();
        if (speaker != null) {
            json.writeStringField("attributed_to", speaker);
            json.writeStringField("attribution", "not-asked");
        }
        if (claim.manner().quoted()) {
            json.writeBooleanField("quoted", true);
        }
        if (claim.manner().denied()) {
            json.writeBooleanField("denied", true);
        }
    }

    private void verdict(Judgement judgement) throws IOException {
        json.writeStringField("verdict", judgement.verdict().id());
        if (judgement.reason() != null) {
            json.writeStringField("reason", judgement.reason().id());
        }
        json.writeStringField("rule", judgement.rule());
        json.writeStringField("explanation", judgement.explanation());
        fields.optional("found", judgement.found());
        fields.optional("note", judgement.note());
        confidence(judgement);
        json.writeArrayFieldStart("working");
        for (String line : judgement.working()) {
            json.writeString(line);
        }
        json.writeEndArray();
    }

    private void confidence(Judgement judgement) throws IOException {
        Optional<Confidence> confidence = Confidence.of(judgement);
        if (confidence.isEmpty()) {
            return;
        }
        Way way = confidence.get().way();
        fields.number("confidence", rounded(confidence.get().probability()));
        json.writeObjectFieldStart("reached");
        json.writeStringField("reading", FormName.of(way.reading()));
        json.writeStringField("lead", FormName.of(way.lead()));
        json.writeNumberField("standing", way.standing().number());
        json.writeNumberField("origins", way.origins());
        json.writeNumberField("hops", way.hops());
        json.writeNumberField("right", confidence.get().right());
        json.writeNumberField("of", confidence.get().of());
        json.writeEndObject();
    }

    /** Never above what was counted. */
    private static BigDecimal rounded(double probability) {
        return BigDecimal.valueOf(probability).setScale(DIGITS, RoundingMode.FLOOR);
    }

    private void evidence(Assertion assertion) throws IOException {
        Citation citation = assertion.statement().citation();
        json.writeStartObject();
        json.writeStringField("source", citation.source());
        json.writeNumberField("standing", assertion.statement().standing().number());
        fields.text("url", citation.url().isEmpty() ? null : citation.url());
        json.writeStringField("quote", citation.quote());
        json.writeStringField("value", ClaimedValue.normalized(assertion.value()));
        fields.optional("statement", assertion.statement().id());
        json.writeStringField("retrieved", citation.retrieved());
        fields.optional("sha256", citation.sha256());
        json.writeEndObject();
    }

    /** One edit is the suggestion; of several none is preferred. */
    private void suggestions(List<Suggestion> suggestions) throws IOException {
        if (suggestions.size() == 1) {
            json.writeFieldName("suggestion");
            suggestion(suggestions.get(0));
        } else if (suggestions.size() > 1) {
            json.writeArrayFieldStart("suggestions");
            for (Suggestion suggestion : suggestions) {
                suggestion(suggestion);
            }
            json.writeEndArray();
        }
    }

    private void suggestion(Suggestion suggestion) throws IOException {
        json.writeStartObject();
        fields.ends(suggestion.span());
        json.writeStringField("text", suggestion.original());
        json.writeStringField("replacement", suggestion.replacement());
        json.writeEndObject();
    }
}
