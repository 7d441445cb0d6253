package org.bluepencil.language.clause;

import java.util.Set;

/** Verbs of saying and thinking: what stands below them is somebody's word. */
public final class SayingVerbs {
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "claim",
            "argue",
            "believe",
            "think",
            "suggest",
            "report",
            "state",
            "announce",
            "note",
            "insist",
            "warn",
            "estimate",
            "allege",
            "add",
            "explain",
            "deny",
            "confirm",
            "predict",
            "write",
            "declare",
            "acknowledge",
            "stress",
            "suspect",
            "hope",
            "fear",
            "assert",
            "accuse",
            "contend",
            "maintain",
            "conclude",
            "rule",
            "promise",
            "pledge",
            "swear",
            "testify",
            "tweet",
            "admit",
            "concede",
            "reveal",
            "observe",
            "remark",
            "reply",
            "recall",
            "project",
            "forecast",
            "expect",
            "complain",
            "boast",
            "assume",
            "speculate",
            "quip",
            "caution",
            "reckon");

    private SayingVerbs() {}

    /** Whether a lemma is a verb of saying or thinking. */
    public static boolean contains(String lemma) {
        return SAYING.contains(lemma);
    }
}
