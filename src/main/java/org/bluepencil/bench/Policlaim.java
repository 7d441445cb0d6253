package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;

/** Sentences of political speeches: verifiable or not. */
final class Policlaim extends Checkworthy {
    @Override
    public String name() {
        return "policlaim";
    }

    @Override
    public String file() {
        return "train.jsonl";
    }

    @Override
    boolean isClaim(JsonNode line) {
        return line.path("golden").asText().equals("1");
    }

    @Override
    String floor() {
        return ".78";
    }

    @Override
    String best() {
        return ".863 accuracy";
    }
}
