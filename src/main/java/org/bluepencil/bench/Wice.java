package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.bench.Verdicts.Gold;

/** Sentences of Wikipedia with the page that each cites: supported, in part, or not. */
final class Wice extends Evidenced {
    @Override
    public String name() {
        return "wice";
    }

    @Override
    String id(JsonNode line, int number) {
        return line.path("meta").path("id").asText("wice-" + number);
    }

    @Override
    String claim(JsonNode line) {
        return line.path("claim").asText();
    }

    @Override
    String page(JsonNode line) {
        List<String> sentences = new ArrayList<>();
        line.path("evidence").forEach(s -> sentences.add(s.asText()));
        return String.join("\n\n", sentences);
    }

    @Override
    Gold gold(JsonNode line) {
        return switch (line.path("label").asText()) {
            case "supported" -> Gold.TRUE;
            case "partially_supported" -> Gold.PARTLY;
            default -> Gold.FALSE;
        };
    }
}
