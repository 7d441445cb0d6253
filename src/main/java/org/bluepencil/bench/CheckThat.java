package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;

/** Sentences of debates: worth checking or not. */
final class CheckThat extends Checkworthy {
    @Override
    public String name() {
        return "checkthat24";
    }

    @Override
    public String file() {
        return "dev.jsonl";
    }

    @Override
    boolean isClaim(JsonNode line) {
        return line.path("label").asText().equals("Yes");
    }

    @Override
    String floor() {
        return ".41; .69 (has a number)";
    }

    @Override
    String best() {
        return ".80";
    }
}
