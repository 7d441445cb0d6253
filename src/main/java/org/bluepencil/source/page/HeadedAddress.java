package org.bluepencil.source.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The address that a page prints under the heading that names its topic; further down, it may be that of whoever keeps the page. */
final class HeadedAddress {
    private static final Pattern PARTS = Pattern.compile("\\s*[|·•]\\s*");
    /** How far below the heading it may stand, in blocks of text. */
    private static final int NEAR = 4;

    private HeadedAddress() {}

    static Optional<Whereabouts> of(ReadPage page, PageTopic topic) {
        return blocks(page, topic).stream()
                .flatMap(PARTS::splitAsStream)
                .flatMap(part -> Whereabouts.address(part).stream())
                .findFirst();
    }

    private static List<String> blocks(ReadPage page, PageTopic topic) {
        return page.elements().map(markup -> behind(markup, topic)).orElseGet(() -> page.article().passages().stream()
                .skip(1)
                .limit(NEAR)
                .map(p -> p.span().of(page.article().text()))
                .toList());
    }

    private static List<String> behind(Document markup, PageTopic topic) {
        List<String> found = new ArrayList<>();
        boolean below = false;
        for (Element element : markup.body().getAllElements()) {
            boolean heading = element.nameIs("h1");
            boolean inside = element.parents().stream().anyMatch(p -> p.nameIs("h1"));
            if (heading && !below) {
                below = topic.isNamed(element.text());
            } else if (below
                    && !inside
                    && element.isBlock()
                    && !element.ownText().isBlank()) {
                lines(element).forEach(found::add);
            }
            if (found.size() >= NEAR) {
                break;
            }
        }
        return found;
    }

    /** The text of an element line by line. */
    private static Stream<String> lines(Element element) {
        return Arrays.stream(element.wholeText().split("\n"))
                .map(line -> line.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty());
    }
}
