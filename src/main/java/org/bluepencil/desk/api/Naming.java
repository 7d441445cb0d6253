package org.bluepencil.desk.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluepencil.desk.state.Json;
import org.bluepencil.names.Candidate;
import org.bluepencil.names.NamedEntity;
import org.bluepencil.names.Names;
import org.bluepencil.report.Visible;

/** What a name may denote, to choose from. */
final class Naming {
    private static final int MOST = 8;

    private final Names names;

    Naming(Names names) {
        this.names = names;
    }

    private record Choice(String id, String label, String description) {}

    void answer(Context request) {
        String text = request.queryParam("text");
        if (text == null || text.isBlank() || text.length() > 200) {
            throw Problem.bad("text is the name to look up, of at most 200 characters");
        }
        Set<Candidate> candidates = new LinkedHashSet<>(names.candidates(text));
        candidates.addAll(names.near(text));
        List<Choice> choices = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Candidate candidate : candidates) {
            if (choices.size() < MOST && seen.add(candidate.id().id())) {
                String description = names.entity(candidate.id())
                        .map(NamedEntity::description)
                        .orElse("");
                choices.add(
                        new Choice(candidate.id().id(), Visible.line(candidate.label()), Visible.line(description)));
            }
        }
        request.contentType("application/json").result(Json.write(Map.of("choices", choices)));
    }
}
