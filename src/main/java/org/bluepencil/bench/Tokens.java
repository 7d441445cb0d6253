package org.bluepencil.bench;

import java.util.List;

/** Text from the tokens of a set, with the spaces that print has. */
final class Tokens {
    private Tokens() {}

    static String joined(List<String> tokens) {
        return String.join(" ", tokens.stream().filter(t -> !t.isBlank()).toList())
                .replaceAll(" ([,.;:!?%)\\]]|'s|n't)(?= |$)", "$1")
                .replaceAll("([(\\[]) ", "$1");
    }
}
