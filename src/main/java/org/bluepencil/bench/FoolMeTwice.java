package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.bench.Verdicts.Gold;

/** Claims that players wrote to fool others, with the sentences of Wikipedia that decide them. */
final class FoolMeTwice extends Evidenced {
    @Override
    public String name() {
        return "fool_me_twice";
    }

    @Override
    String id(JsonNode line, int number) {
        return line.path("id").asText("fm2-" + number);
    }

    @Override
    String claim(JsonNode line) {
        return line.path("text").asText();
    }

    @Override
    String page(JsonNode line) {
        List<String> sentences = new ArrayList<>();
        sentences.add(line.path("wikipedia_page").asText());
        line.path("gold_evidence").forEach(s -> sentences.add(s.path("text").asText()));
        return String.join("\n\n", sentences);
    }

    @Override
    Gold gold(JsonNode line) {
        return line.path("label").asText().equals("SUPPORTS") ? Gold.TRUE : Gold.FALSE;
    }
}
