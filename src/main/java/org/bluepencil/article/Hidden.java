package org.bluepencil.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether a reader of the page would not see an element, as far as the element itself says so. */
final class Hidden {
    private static final Pattern ZERO = Pattern.compile("0(?:\\.0*)?(?:px|em|rem|pt|%)?");
    private static final Set<String> FOR_SCREEN_READERS = Set.of(
            "sr-only",
            "visually-hidden",
            "visuallyhidden",
            "screen-reader-text",
            "screen-reader-only",
            "u-hidden",
            "is-hidden");

    private Hidden() {}

    static boolean is(Element element) {
        if (element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || byStyle(element.attr("style"))) {
            return true;
        }
        if (!element.hasAttr("class")) {
            return false;
        }
        for (String name : element.classNames()) {
            if (FOR_SCREEN_READERS.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean byStyle(String style) {
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration
                        .substring(colon + 1)
                        .replace("!important", "")
                        .strip();
                if (hides(declaration.substring(0, colon).strip(), value)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hides(String property, String value) {
        return switch (property) {
            case "display" -> value.equals("none");
            case "visibility" -> value.equals("hidden") || value.equals("collapse");
            case "width", "height", "max-width", "max-height", "font-size", "opacity" ->
                ZERO.matcher(value).matches();
            default -> false;
        };
    }
}
