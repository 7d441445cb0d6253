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
    RULE("rules", "Confirmed:", "Contradicted:") {
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
    REASON("reasons", "Next step:") {
        @Override
        public List<String> names() {
            return Stream.of(Reason.values()).map(Reason::id).toList();
        }
    },
    QUERY("queries", "Raised:", "Left alone:", "Next step:") {
        @Override
        public List<String> names() {
            return Stream.of(Query.Kind.values()).map(FormName::of).toList();
        }
    };

    private final String folder;
    private final List<String> leads;

    Topic(String folder, String... leads) {
        this.folder = folder;
        this.leads = List.of(leads);
    }

    /** All that has a page of this topic. */
    public abstract List<String> names();

    /** The bold words that each of its pages has a paragraph for. */
    List<String> leads() {
        return leads;
    }

    /** The resource folder of its pages. */
    String folder() {
        return folder;
    }
}
