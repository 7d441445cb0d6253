package org.bluepencil.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages that are packed with the program. */
public final class Pages {
    private Pages() {}

    /**
     * The pages of that name; several where one word names two things, as {@code unmapped} is a rule and a reason.
     *
     * @param name in any case, with blanks or underscores for hyphens
     */
    public static List<Page> named(String name) {
        String id = id(name);
        return Stream.of(Topic.values())
                .filter(topic -> topic.names().contains(id))
                .map(topic -> of(topic, id))
                .toList();
    }

    /** How names are spelt: {@code span-of-time} for "Span of time". */
    public static String id(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /**
     * The page of a name that the topic has.
     *
     * @throws IllegalStateException if the program was packed without it
     */
    public static Page of(Topic topic, String name) {
        return read(topic, name)
                .orElseThrow(() -> new IllegalStateException("no page " + topic.folder() + "/" + name + ".md"));
    }

    private static Optional<Page> read(Topic topic, String name) {
        try (InputStream in = Pages.class.getResourceAsStream("/" + topic.folder() + "/" + name + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(Page.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
