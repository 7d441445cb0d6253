package org.bluepencil.claim.worth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The classes of words that are signals: {@code words.yaml}. */
final class WordClasses {
    private static final String RESOURCE = "words.yaml";
    private static final Map<String, Set<String>> ALL = read();

    private WordClasses() {}

    /** Whether a lemma or form in small letters belongs to a class. */
    static boolean has(String name, String word) {
        Set<String> words = ALL.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no class of words is called " + name);
        }
        return words.contains(word);
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = WordClasses.class.getResourceAsStream(RESOURCE)) {
            Map<String, Set<String>> classes = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry :
                    new YAMLMapper().readTree(in).properties()) {
                Set<String> words = new LinkedHashSet<>();
                entry.getValue().forEach(w -> words.add(w.asText()));
                classes.put(entry.getKey(), Set.copyOf(words));
            }
            return Map.copyOf(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
