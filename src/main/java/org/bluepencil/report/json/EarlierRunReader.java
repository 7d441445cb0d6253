package org.bluepencil.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bluepencil.report.EarlierRun;
import org.bluepencil.report.Recorded;
import org.bluepencil.report.Reported;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** Reads what an earlier run held from the JSON that it wrote: a check's report, or the results of known claims. */
public final class EarlierRunReader {
    /** What the JSON of known claims says of itself under {@code kind}. */
    public static final String KNOWN_CLAIMS = "known-claims";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String file;

    private EarlierRunReader(String file) {
        this.file = file;
    }

    /**
     * The report of an earlier check.
     *
     * @param file names it in errors
     * @throws BadDefinition if the text is none
     */
    public static EarlierRun report(String file, String text) {
        return new EarlierRunReader(file).read(text, false);
    }

    /**
     * The results of earlier tests of known claims.
     *
     * @param file names it in errors
     * @throws BadDefinition if the text is none
     */
    public static EarlierRun knownClaims(String file, String text) {
        return new EarlierRunReader(file).read(text, true);
    }

    private EarlierRun read(String text, boolean known) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new BadDefinition(
                    file + ":" + e.getLocation().getLineNr() + ":"
                            + e.getLocation().getColumnNr(),
                    "not JSON: " + e.getOriginalMessage(),
                    wanted(known));
        }
        if (!root.path("claims").isArray() || root.path("kind").asText().equals(KNOWN_CLAIMS) != known) {
            throw fault("not the JSON of an earlier run of this kind", wanted(known));
        }
        List<Recorded> claims = new ArrayList<>();
        List<Reported> reported = new ArrayList<>();
        for (JsonNode claim : root.path("claims")) {
            if (claim.has("verdict")) {
                Recorded recorded = claim(claim);
                claims.add(recorded);
                if (!known && recorded.verdict() != Verdict.CONFIRMED) {
                    reported.add(new Reported(
                            recorded.key(),
                            recorded.verdict(),
                            claim.path("rule").asText(),
                            recorded.words(),
                            recorded.explanation()));
                }
            }
        }
        for (JsonNode query : root.path("queries")) {
            // Without a fingerprint it cannot be told from others, and counts as new in each run.
            if (query.has("fingerprint")) {
                reported.add(new Reported(
                        query.path("fingerprint").asText(),
                        null,
                        query.path("kind").asText(),
                        "",
                        query.path("message").asText()));
            }
        }
        Set<String> fixed = new TreeSet<>();
        root.path("fixed").forEach(f -> fixed.add(f.asText()));
        return new EarlierRun(claims, reported, fixed);
    }

    private static String wanted(boolean known) {
        return known
                ? "known-claims.json, as 'bluepencil test --format json' writes it"
                : "report.json, as 'bluepencil check --format json' writes it";
    }

    private Recorded claim(JsonNode claim) {
        String key = claim.path("fingerprint").asText();
        if (key.isEmpty()) {
            throw fault("a claim without a fingerprint", "\"fingerprint\": \"…\" in each claim");
        }
        return new Recorded(
                key,
                claim.path("place").asText(),
                "",
                claim.path("text").asText(),
                verdict(claim.path("verdict").asText()),
                reason(claim.path("reason").asText()),
                claim.path("found").asText(),
                claim.path("explanation").asText(),
                "",
                "");
    }

    private Verdict verdict(String id) {
        return Arrays.stream(Verdict.values())
                .filter(v -> v.id().equals(id))
                .findFirst()
                .orElseThrow(() -> fault("unknown verdict " + id, "a file that a run has written"));
    }

    private @Nullable Reason reason(String id) {
        if (id.isEmpty()) {
            return null;
        }
        return Arrays.stream(Reason.values())
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> fault("unknown reason " + id, "a file that a run has written"));
    }

    private BadDefinition fault(String why, String expected) {
        return new BadDefinition(file + ":1:1", why, expected);
    }
}
