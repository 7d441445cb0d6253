package org.bluepencil.desk.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluepencil.desk.state.Draft;
import org.bluepencil.desk.state.Mark;
import org.bluepencil.desk.state.Story;
import org.jspecify.annotations.Nullable;

/** The story of an article as the page takes it: everything but its texts. */
final class StoryView {
    private StoryView() {}

    private record Version(int number, String at, String why) {}

    private record Source(String finding, String name) {}

    static Map<String, Object> of(Story story) {
        Draft draft = story.current().draft();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", story.id().id());
        view.put("revision", story.revision());
        view.put("changed", story.changed());
        view.put("name", draft.name());
        put(view, "title", draft.title());
        put(view, "url", draft.url());
        put(view, "published", draft.published());
        put(view, "as_of", draft.asOf());
        List<Version> versions = new ArrayList<>();
        story.versions().forEach(v -> versions.add(new Version(v.number(), v.at().toString(), v.why())));
        view.put("versions", versions);
        Map<String, Mark> marks = new TreeMap<>(story.marks());
        view.put("marks", marks);
        view.put("meanings", new TreeMap<>(story.meanings()));
        view.put(
                "cited",
                story.cited().stream()
                        .map(c -> new Source(c.finding(), c.name()))
                        .toList());
        put(view, "signed", story.signed());
        return view;
    }

    private static void put(Map<String, Object> view, String name, @Nullable Object value) {
        if (value != null) {
            view.put(name, value);
        }
    }
}
