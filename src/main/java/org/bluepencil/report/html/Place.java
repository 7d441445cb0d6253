package org.bluepencil.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A link into the proof: {@code paragraph 3}. */
public record Place(String words, String anchor) {

    /** The places with what is said twice in one paragraph linked once. */
    static List<Place> merged(List<Place> places) {
        Map<String, List<Place>> byWords = new LinkedHashMap<>();
        places.forEach(
                p -> byWords.computeIfAbsent(p.words(), w -> new ArrayList<>()).add(p));
        List<Place> merged = new ArrayList<>();
        byWords.forEach((words, same) -> merged.add(
                same.size() == 1
                        ? same.get(0)
                        : new Place(
                                words + ", " + same.size() + " times",
                                same.get(0).anchor())));
        return merged;
    }
}
