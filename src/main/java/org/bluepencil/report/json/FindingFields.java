package org.bluepencil.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bluepencil.article.Article;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Extraction;
import org.bluepencil.claim.Open;
import org.bluepencil.claim.Query;
import org.bluepencil.claim.Unchecked;
import org.bluepencil.report.Fingerprint;
import org.bluepencil.report.FormName;
import org.bluepencil.report.Places;
import org.bluepencil.report.Report;
import org.bluepencil.value.Sha256;
import org.bluepencil.verdict.Judgement;

/** The fields that a batch line and the full result share: claims, queries, open words, unchecked sentences. */
final class FindingFields {
    private final JsonGenerator json;
    private final Fields fields;
    private final Report report;

    FindingFields(JsonGenerator json, Report report) {
        this.json = json;
        this.fields = new Fields(json, new Places(report.article()));
        this.report = report;
    }

    Fields fields() {
        return fields;
    }

    /** What was checked. */
    void article() throws IOException {
        Article article = report.article();
        LocalDate published = article.published();
        json.writeObjectFieldStart("article");
        fields.text("title", article.title());
        fields.text("url", article.url());
        json.writeStringField("sha256", Sha256.hex(article.text()));
        fields.text("published", published == null ? null : published.toString());
        json.writeEndObject();
    }

    void write() throws IOException {
        Extraction extraction = report.extraction();
        claims();
        queries(extraction.queries());
        open(extraction.open());
        unchecked(extraction.unchecked());
    }

    /** The same fields with nothing in them, as a bad line has them. */
    static void none(JsonGenerator json) throws IOException {
        for (String name : List.of("claims", "queries", "open", "unchecked")) {
            json.writeArrayFieldStart(name);
            json.writeEndArray();
        }
    }

    private void claims() throws IOException {
        ClaimObject object = new ClaimObject(fields, report);
        List<Judgement> ordered = report.judgements().stream()
                .sorted(Comparator.comparing(Judgement::claim, Claim.ORDER))
                .toList();
        json.writeArrayFieldStart("claims");
        for (Judgement judgement : ordered) {
            object.write(judgement);
        }
        json.writeEndArray();
    }

    private void queries(List<Query> queries) throws IOException {
        json.writeArrayFieldStart("queries");
        for (Query query : queries) {
            json.writeStartObject();
            json.writeStringField("kind", FormName.of(query.kind()));
            json.writeArrayFieldStart("spans");
            for (Span span : query.spans()) {
                json.writeStartObject();
                fields.ends(span);
                fields.field(span);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("message", query.message());
            fields.review(report.review().of(query, report.article().text()));
            json.writeStringField(
                    "fingerprint", Fingerprint.of(query, report.article().text()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void open(List<Open> open) throws IOException {
        json.writeArrayFieldStart("open");
        for (Open word : open) {
            kind(word.span(), word.kind());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void unchecked(List<Unchecked> unchecked) throws IOException {
        json.writeArrayFieldStart("unchecked");
        for (Unchecked sentence : unchecked) {
            kind(sentence.span(), sentence.kind());
            fields.worth(report.extraction().worthOf(sentence.span()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Begins an object that the caller ends. */
    private void kind(Span span, Enum<?> kind) throws IOException {
        json.writeStartObject();
        fields.ends(span);
        json.writeStringField("kind", FormName.of(kind));
        fields.field(span);
    }
}
