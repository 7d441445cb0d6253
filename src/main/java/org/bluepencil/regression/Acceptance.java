package org.bluepencil.regression;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bluepencil.yaml.YamlEdit;
import org.bluepencil.yaml.YamlField;

/**
 * Takes what a run found for what is expected from now on, and says what the files are then; all that a file holds beside
 * verdict, reason and value stays as it is. A value or reason that was left open is filled in. What is gone, or was to be
 * reviewed, needs somebody and is not touched.
 */
public final class Acceptance {
    private Acceptance() {}

    /** The new texts of the files that change. */
    public static Map<Path, String> of(TestRun run) {
        Map<Suite, YamlEdit> edits = new LinkedHashMap<>();
        for (Tested test : run.tests()) {
            YamlEdit edit = edits.computeIfAbsent(test.suite(), s -> new YamlEdit(s.text()));
            if (test.outcome() instanceof Outcome.Held || test.outcome() instanceof Outcome.Changed) {
                test.now()
                        .map(State::of)
                        .filter(now -> !now.equals(test.claim().expected()))
                        .ifPresent(now -> accept(test.claim(), now, edit));
            }
        }
        Map<Path, String> texts = new LinkedHashMap<>();
        edits.forEach((suite, edit) -> {
            if (!edit.isEmpty()) {
                texts.put(suite.file(), edit.text());
            }
        });
        return texts;
    }

    private static void accept(KnownClaim claim, State now, YamlEdit edit) {
        Map<String, YamlField> fields = claim.definition().fields(SuiteReader.CLAIM_KEYS, "");
        YamlField verdict = fields.get(SuiteReader.VERDICT);
        if (verdict == null) {
            throw new IllegalStateException("a claim without a verdict at " + claim.place());
        }
        if (now.verdict() != claim.expected().verdict()) {
            edit.set(verdict, now.verdict().id());
        }
        String key = now.reason() == null ? SuiteReader.VALUE : SuiteReader.REASON;
        String other = now.reason() == null ? SuiteReader.REASON : SuiteReader.VALUE;
        String value = now.reason() == null ? now.value() : now.reason().id();
        YamlField same = fields.get(key);
        YamlField instead = fields.get(other);
        if (same != null) {
            edit.set(same, value);
        } else if (instead != null) {
            edit.replace(instead, key, value);
        } else if (!value.isEmpty()) {
            edit.insert(verdict, key, value);
        }
    }
}
