package org.bluepencil.regression;

import java.time.LocalDate;

/** How the test of a known claim ended. */
sealed interface Outcome {

    /** A short name, as in reports: {@code changed}. */
    String id();

    /** What happened, in one sentence. */
    String inWords();

    /** As expected. */
    record Held() implements Outcome {
        @Override
        public String id() {
            return "held";
        }

        @Override
        public String inWords() {
            return "as expected";
        }
    }

    /** Another verdict, or the same by another value. */
    record Changed(State before, State now, String explanation) implements Outcome {
        @Override
        public String id() {
            return before.verdict() == now.verdict() ? "changed-value" : "changed-verdict";
        }

        @Override
        public String inWords() {
            return "before: " + before.inWords() + "; now: " + now.inWords() + ". " + explanation;
        }
    }

    /** The program does not find the claim in the text any more. */
    record Gone(String why) implements Outcome {
        @Override
        public String id() {
            return "gone";
        }

        @Override
        public String inWords() {
            return why;
        }
    }

    /** It held, and nobody has looked at it again in time. */
    record Expired(LocalDate reviewBy) implements Outcome {
        @Override
        public String id() {
            return "expired";
        }

        @Override
        public String inWords() {
            return "was to be reviewed by " + reviewBy + ": look at it again, and give it a new review-by";
        }
    }

    /** Nobody can say: a source that has a part in it could not be asked. */
    record Inconclusive(State before, String why) implements Outcome {
        @Override
        public String id() {
            return "inconclusive";
        }

        @Override
        public String inWords() {
            return "expected " + before.inWords() + "; " + why;
        }
    }
}
