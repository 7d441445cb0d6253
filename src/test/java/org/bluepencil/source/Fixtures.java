package org.bluepencil.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Standing;
import org.bluepencil.evidence.Statement;

/** Small knowledge of the tests. */
public final class Fixtures {
    private Fixtures() {}

    public static JsonNode yaml(String text) {
        try {
            return new YAMLMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    public static SourceInfo info(String id, Standing standing) {
        return new SourceInfo(id, "The " + id, "", standing, Map.of(), LocalDate.of(2024, 12, 31), List.of());
    }

    /** What a source answers to one question. */
    public static EvidenceSource.Answer answer(EvidenceSource source, Question question) {
        return Objects.requireNonNull(source.ask(List.of(question)).get(question));
    }

    /** The statements with which a source answers one question. */
    public static List<Statement> ask(EvidenceSource source, Question question) {
        return ((EvidenceSource.Answer.Says) answer(source, question)).statements();
    }

    /** Sources of one knowledge in short form, at the standing of a reference work. */
    public static Sources sources(String entities) {
        return Sources.of(info("house", Standing.REFERENCE), yaml(entities));
    }
}
