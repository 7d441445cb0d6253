package org.bluepencil.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pairs of inputs and expected readings under {@code src/test/resources/article}. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/article");

    private Golden() {}

    static Stream<Path> inputs() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("input"))) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path expected(Path input) {
        return FOLDER.resolve("expected").resolve(input.getFileName() + ".txt");
    }

    /** An article as the expected files show it: what the document says of itself, then a passage a line. */
    static String shown(Article article) {
        StringBuilder out = new StringBuilder();
        out.append("title: ").append(article.title()).append('\n');
        out.append("url: ").append(article.url()).append('\n');
        out.append("published: ").append(article.published()).append('\n');
        for (Passage passage : article.passages()) {
            String text = passage.span().of(article.text());
            out.append(passage.kind())
                    .append(": ")
                    .append(text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t"))
                    .append('\n');
        }
        return out.toString();
    }
}
