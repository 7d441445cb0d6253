package org.bluepencil.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages in plain words, one per rule, verdict and reason, that {@code explain} prints and reports link to. */
public final class Pages {
    private Pages() {}

    /** The page of a rule, verdict or reason by its id ({@code span-of-time}, {@code outdated}, {@code no-date}); Markdown. */
    public static Optional<String> of(String name) {
        String id = name.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        if (!id.matches("[a-z-]+")) {
            return Optional.empty();
        }
        // "unmapped" is a rule and a reason: both pages belong together
        String pages = Stream.of("rules", "verdicts", "reasons")
                .map(folder -> read("/" + folder + "/" + id + ".md"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return pages.isEmpty() ? Optional.empty() : Optional.of(pages);
    }

    /** The ids that have a page: rules, then verdicts, then reasons, each in the order in which they are told. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(Judge.RULES);
        Stream.of(Verdict.values()).map(Verdict::id).forEach(names::add);
        Stream.of(Reason.values())
                .map(Reason::id)
                .filter(id -> !names.contains(id))
                .forEach(names::add);
        return names;
    }

    private static Optional<String> read(String resource) {
        try (InputStream in = Pages.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
