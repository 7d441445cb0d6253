package org.bluepencil.regression;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bluepencil.Checking;
import org.bluepencil.article.Article;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Standing;
import org.bluepencil.report.Report;
import org.bluepencil.source.Sources;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Period;
import org.bluepencil.value.PropertyId;

/** Runs suites over a small knowledge of their own: what the world is like in one run, and in the next. */
final class Suites {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final YAMLMapper YAML = new YAMLMapper();

    private Suites() {}

    /** A suite as the file {@code known.yaml} would have it. */
    static Suite suite(String yaml) {
        return SuiteReader.read(Path.of("known.yaml"), yaml, TODAY);
    }

    static TestRun run(Suite suite, String knowledge) {
        try (Sources sources = sources(knowledge)) {
            return new KnownClaims((folder, indexes) -> Checking.over(sources), TODAY, null)
                    .test(List.of(suite), done -> {});
        }
    }

    /** An article checked against the same knowledge. */
    static Report check(Article article, String knowledge) {
        try (Sources sources = sources(knowledge)) {
            return Checking.over(sources).check(article, null);
        }
    }

    private static Sources sources(String knowledge) {
        LocalDate current = LocalDate.of(2026, 2, 28);
        SourceInfo.Vouch members = new SourceInfo.Vouch(
                new PropertyId("P463"), new EntityId("X1"), new Period(LocalDate.of(2001, 1, 1), current));
        SourceInfo info =
                new SourceInfo("house", "House knowledge", "", Standing.AUTHORITY, Map.of(), current, List.of(members));
        return Sources.of(info, tree(knowledge));
    }

    static String written(TestRun run, RunFormat format) {
        StringWriter out = new StringWriter();
        try {
            format.write(run, false, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static String text(TestRun run) {
        StringWriter out = new StringWriter();
        try {
            RunText.write(run, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static JsonNode tree(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
