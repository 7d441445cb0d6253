package org.bluepencil.source.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The names of the person whom a page of a register is about, whose rows tell first and last name apart. */
final class NameRows {
    private static final Set<String> FIRST = Set.of("first name", "given name", "forename");
    private static final Set<String> LAST = Set.of("last name", "surname", "family name");
    /** Spellings of one name; where there are more, the page lists several persons. */
    private static final int MOST = 3;

    private NameRows() {}

    /** Each first name with each last name. */
    static List<String> of(Document markup) {
        Set<String> first = new LinkedHashSet<>();
        Set<String> last = new LinkedHashSet<>();
        for (Element label : markup.body().select("tr > :first-child, dt")) {
            Element value = label.nextElementSibling();
            String told = label.text().toLowerCase(Locale.ROOT).replaceAll("[\\s:*]+$", "");
            if (value != null && !value.text().isBlank()) {
                if (FIRST.contains(told)) {
                    first.add(value.text().strip());
                } else if (LAST.contains(told)) {
                    last.add(value.text().strip());
                }
            }
        }
        return first.size() > MOST || last.size() > MOST
                ? List.of()
                : first.stream()
                        .flatMap(one -> last.stream().map(other -> one + " " + other))
                        .toList();
    }
}
