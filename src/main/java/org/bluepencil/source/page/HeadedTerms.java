package org.bluepencil.source.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;

/**
 * Chapters that are headed by whoever held a place of the topic meanwhile: "Director Mara Holt (1974–1981)", "Director Ida Marsh
 * (1981–2008)". The same word must stand before several names, and be that of an office within a body: a palace has chapters on kings and
 * presidents who are not its own.
 */
final class HeadedTerms {
    private static final Pattern HEADED = Pattern.compile(
            "(Director|Editor|Manager|Coach|Conductor|Curator|Commander|Chairman|Chairwoman|Principal|Headmaster|Rector|Dean) ("
                    + TermRows.NAME.pattern() + ")\\s*[(\\[](?:" + Term.written() + ")[)\\]]\\.?");
    private static final int FEWEST = 2;

    private HeadedTerms() {}

    static List<TermRow> of(Article article) {
        Map<String, List<TermRow>> byRole = new LinkedHashMap<>();
        for (Passage passage : article.passages()) {
            String text = passage.span().of(article.text()).strip();
            Matcher headed = HEADED.matcher(text);
            if (passage.kind() == Passage.Kind.HEADING && headed.matches()) {
                String role = headed.group(1).toLowerCase(Locale.ROOT);
                row(role, headed.group(2), text).ifPresent(row -> byRole.computeIfAbsent(role, r -> new ArrayList<>())
                        .add(row));
            }
        }
        return byRole.values().stream()
                .filter(rows -> rows.size() >= FEWEST)
                .flatMap(rows -> new TermList(rows).terms().stream())
                .toList();
    }

    private static Optional<TermRow> row(String role, String name, String text) {
        Matcher term = Term.in(text);
        return term.find()
                ? Term.told(term).map(time -> new TermRow(role, name, List.of(time), TermRow.Hold.OPEN, text))
                : Optional.empty();
    }
}
