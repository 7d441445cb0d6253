package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The items of Wikidata that sets of a folder name, each with the fullest of its names and nothing else. */
final class KnownItems {
    private static final String COUNTRY = "Q6256";
    private static final String ITEM = "https://www.wikidata.org/wiki/";
    private static final Pattern PRONOUN =
            Pattern.compile("(?i)he|she|it|they|his|her|its|their|him|them|who|i|we|you|my|our");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Path folder;

    private KnownItems(Path folder) {
        this.folder = folder;
    }

    /** Those of the countries, of KnowledgeNet and of FewRel, as far as they are there. */
    static Dump of(Path folder) throws IOException {
        KnownItems items = new KnownItems(folder);
        Dump dump = new Dump();
        for (JsonNode line : items.lines("wikidata", "countries.jsonl")) {
            dump.entity(
                    line.path("wikidata_id").asText().replace(ITEM, ""),
                    line.path("name").asText(),
                    COUNTRY);
        }
        for (JsonNode line : items.lines("knowledgenet", "facts.jsonl")) {
            for (String role : List.of("subject", "object")) {
                items.add(
                        line.path(role).path("qid").asText(),
                        line.path(role).path("text").asText());
            }
        }
        for (JsonNode line : items.lines("fewrel", "wiki.jsonl")) {
            for (String role : List.of("head", "tail")) {
                items.add(line.path(role).path("qid").asText(), words(line, line.path(role)));
            }
        }
        items.names.forEach(dump::entity);
        return dump;
    }

    private List<JsonNode> lines(String set, String file) throws IOException {
        Path place = folder.resolve(set);
        return Files.isRegularFile(Lines.find(place, file)) ? Lines.read(place, file) : List.of();
    }

    /** Only a name: "She" and "The company" stand for an item and are none of its names. */
    private void add(String item, String name) {
        boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
        if (item.matches("Q\\d+") && capital && !PRONOUN.matcher(name).matches()) {
            names.merge(item, name, (one, other) -> other.length() > one.length() ? other : one);
        }
    }

    /** The name as the sentence writes it: the set's own is in small letters. */
    private static String words(JsonNode line, JsonNode entity) {
        StringBuilder words = new StringBuilder();
        for (JsonNode index : entity.path("spans").path(0)) {
            String token = line.path("tokens").path(index.asInt()).asText();
            words.append(words.length() == 0 || token.isBlank() ? "" : " ").append(token.strip());
        }
        return words.toString();
    }
}
