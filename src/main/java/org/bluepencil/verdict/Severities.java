package org.bluepencil.verdict;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.value.PropertyId;
import org.jspecify.annotations.Nullable;

/**
 * How grave findings are.
 *
 * @param byVerdict for each verdict but {@code confirmed}, which is a note
 * @param byProperty what the house takes otherwise for one property
 * @param reported the most that a finding in reported speech can be
 * @param query of what does not fit the article itself
 */
public record Severities(
        Map<Verdict, Severity> byVerdict,
        Map<PropertyId, Map<Verdict, Severity>> byProperty,
        Severity reported,
        Severity query) {

    public Severities {
        byVerdict = new EnumMap<>(byVerdict);
        Map<PropertyId, Map<Verdict, Severity>> copy = new LinkedHashMap<>();
        byProperty.forEach((property, own) -> copy.put(property, new EnumMap<>(own)));
        byProperty = copy;
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.CONFIRMED && !byVerdict.containsKey(verdict)) {
                throw new IllegalArgumentException("no severity for " + verdict.id());
            }
        }
    }

    @Override
    public Map<Verdict, Severity> byVerdict() {
        return Map.copyOf(byVerdict);
    }

    @Override
    public Map<PropertyId, Map<Verdict, Severity>> byProperty() {
        return Map.copyOf(byProperty);
    }

    public Severity of(Judgement judgement) {
        Severity own = of(judgement.verdict(), judgement.claim().frame());
        boolean reportedSpeech = judgement.claim().manner().speaker() != null;
        return reportedSpeech && own.reaches(reported) ? reported : own;
    }

    private Severity of(Verdict verdict, @Nullable Frame frame) {
        Severity general = byVerdict.getOrDefault(verdict, Severity.NOTE);
        return frame == null
                ? general
                : byProperty.getOrDefault(frame.property(), Map.of()).getOrDefault(verdict, general);
    }
}
