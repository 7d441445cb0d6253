package org.bluepencil.source.page;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The other names of roles: whoever is a brigade's chief commands it, and whoever rules a state is the head of it. A body may have both,
 * so that the one never denies the other.
 */
final class RoleNames {
    private static final Map<String, List<String>> OTHER = Map.of(
            "chief", List.of("commander", "director"),
            "captain", List.of("commander"),
            "commandant", List.of("commander"),
            "head", List.of("director"),
            "ruler", List.of("monarch"),
            "sovereign", List.of("monarch"));

    /** Where a board of its own watches over the managers, who presides over these is the chief executive. */
    private static final Pattern OF_MANAGERS = Pattern.compile(
            "chair(?:man|woman|person)? of the (?:(.+) )?manag(?:ing|ement) board", Pattern.CASE_INSENSITIVE);

    private RoleNames() {}

    /**
     * The other names of a role.
     *
     * @param role in the singular, with what it belongs to where that is told
     * @param isTopic whether words are a name of the page's topic
     */
    static Stream<String> alike(String role, Predicate<String> isTopic) {
        Matcher managers = OF_MANAGERS.matcher(role);
        if (managers.matches()) {
            String whose = managers.group(1);
            return whose == null || isTopic.test(whose) ? Stream.of("chief executive") : Stream.empty();
        }
        return OTHER.getOrDefault(role, List.of()).stream();
    }
}
