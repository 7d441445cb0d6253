package org.bluepencil.report.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluepencil.claim.Claim;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Citation;
import org.bluepencil.report.Fingerprint;
import org.bluepencil.report.Report;
import org.bluepencil.verdict.Judgement;

/**
 * What each claim was held against, in a form made for comparing two runs: sorted, one fact an entry, no clock but that of
 * the sources.
 */
public final class FactsLock {
    private static final int AROUND = 40;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter WRITER =
            JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    /**
     * One fact that a claim was held against.
     *
     * @param claim the claim's fingerprint
     * @param words its words in the article, with a little before and after
     * @param address with the revision, where the source has one
     * @param revision the revision's number, or the ETag that the host sent; the empty string if there is none
     * @param before what stands before the quote in its source
     * @param after what stands behind it
     */
    @JsonPropertyOrder({
        "claim",
        "words",
        "verdict",
        "source",
        "address",
        "revision",
        "value",
        "before",
        "quote",
        "after",
        "sha256",
        "retrieved"
    })
    public record Fact(
            @JsonProperty("claim") String claim,
            @JsonProperty("words") String words,
            @JsonProperty("verdict") String verdict,
            @JsonProperty("source") String source,
            @JsonProperty("address") String address,
            @JsonProperty("revision") String revision,
            @JsonProperty("value") String value,
            @JsonProperty("before") String before,
            @JsonProperty("quote") String quote,
            @JsonProperty("after") String after,
            @JsonProperty("sha256") String sha256,
            @JsonProperty("retrieved") String retrieved) {}

    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::claim)
            .thenComparing(Fact::source)
            .thenComparing(Fact::address)
            .thenComparing(Fact::quote);

    private final List<Fact> facts;

    private FactsLock(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    public static FactsLock of(Report report) {
        List<Fact> facts = new ArrayList<>();
        String text = report.article().text();
        for (Judgement judgement : report.judgements()) {
            Claim claim = judgement.claim();
            for (Assertion assertion : judgement.evidence()) {
                Citation citation = assertion.statement().citation();
                facts.add(new Fact(
                        Fingerprint.of(claim, text),
                        around(claim, text),
                        judgement.verdict().id(),
                        citation.source(),
                        citation.url(),
                        citation.revision(),
                        assertion.rendered(),
                        citation.around().before(),
                        citation.quote(),
                        citation.around().after(),
                        citation.sha256(),
                        citation.retrieved()));
            }
        }
        return new FactsLock(facts.stream().distinct().sorted(ORDER).toList());
    }

    private static String around(Claim claim, String text) {
        int from = Math.max(claim.sentence().start(), claim.span().start() - AROUND);
        int to = Math.min(
                Math.max(claim.sentence().end(), claim.span().end()),
                claim.span().end() + AROUND);
        return text.substring(from, to).replaceAll("\\s+", " ").strip();
    }

    /**
     * Reads a list.
     *
     * @throws IOException if it is none
     */
    public static FactsLock read(String text) throws IOException {
        return new FactsLock(List.of(JSON.readValue(text, Fact[].class)));
    }

    public String text() {
        try {
            return WRITER.writeValueAsString(facts) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One line for each claim whose verdict or deciding values are others than before. */
    public List<String> changesSince(FactsLock before) {
        Map<String, List<Fact>> now = byClaim();
        Map<String, List<Fact>> then = before.byClaim();
        Map<String, String> lines = new TreeMap<>();
        now.forEach((claim, facts) -> {
            List<Fact> old = then.get(claim);
            String words = facts.get(0).words();
            if (old == null) {
                lines.put(claim, "new: \"" + words + "\": " + told(facts));
            } else if (!told(old).equals(told(facts))) {
                lines.put(claim, "changed: \"" + words + "\": before " + told(old) + "; now " + told(facts));
            }
        });
        then.forEach((claim, facts) -> {
            if (!now.containsKey(claim)) {
                lines.put(claim, "gone: \"" + facts.get(0).words() + "\": before " + told(facts));
            }
        });
        return List.copyOf(lines.values());
    }

    private static String told(List<Fact> facts) {
        List<String> values =
                facts.stream().map(Fact::value).distinct().sorted().toList();
        return facts.get(0).verdict() + " by " + String.join(", ", values);
    }

    private Map<String, List<Fact>> byClaim() {
        Map<String, List<Fact>> claims = new LinkedHashMap<>();
        facts.forEach(
                f -> claims.computeIfAbsent(f.claim(), c -> new ArrayList<>()).add(f));
        return claims;
    }
}
