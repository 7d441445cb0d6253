package org.bluepencil.report.page;

import java.util.List;
import java.util.stream.Stream;
import org.bluepencil.claim.Query;
import org.bluepencil.report.FormName;
import org.bluepencil.verdict.Judge;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Verdict;

/** What a page may be about, in the order in which the names are told. */
public enum Topic {
    RULE("rules") {
        @Override
        public List<String> names() {
            return Judge.RULES;
        }
    },
    VERDICT("verdicts") {
        @Override
        public List<String> names() {
            return Stream.of(Verdict.values()).map(Verdict::id).toList();
        }
    },
    REASON("reasons") {
        @Override
        public List<String> names() {
            return Stream.of(Reason.values()).map(Reason::id).toList();
        }
    },
    QUERY("queries") {
        @Override
        public List<String> names() {
            return Stream.of(Query.Kind.values()).map(FormName::of).toList();
        }
    };

    private final String folder;

    Topic(String folder) {
        this.folder = folder;
    }

    /** All that has a page of this topic. */
    public abstract List<String> names();

    /** The resource folder of its pages. */
    String folder() {
        return folder;
    }
}
