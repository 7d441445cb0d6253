package org.bluepencil.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;

/**
 * Sentences that list who held a place of the page's topic, each with the term in brackets: "Its editors included Ida Marsh
 * (1990–1996) and Oto Brandel (1996–2001)". Every sentence before it in the paragraph must begin with the topic or name nobody, so that
 * the place is the topic's; and "included" leaves room for others.
 */
final class ToldHolders {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{Ll}\\d)\"][.;]) (?=\\p{Lu})");
    private static final Pattern LIST = Pattern.compile(
            "((?:Its|The|Past|Former|Previous|Earlier) [\\p{L}' -]{3,40}?(?:s|men)) (?:included?|were|have included|have been)(?: as follows)?:? (.+)");
    private static final Pattern IT = Pattern.compile("(?:It|Its) ");
    private static final Pattern NAME = Pattern.compile("(?<=.)\\b\\p{Lu}");

    private ToldHolders() {}

    static List<TermRow> of(Article article, PageTopic topic) {
        List<TermRow> found = new ArrayList<>();
        for (Passage passage : article.passages()) {
            if (passage.kind() == Passage.Kind.PARAGRAPH) {
                String[] sentences =
                        SENTENCE.split(passage.span().of(article.text()).strip());
                for (String sentence : sentences) {
                    Matcher list = LIST.matcher(sentence);
                    if (list.matches()) {
                        String role = TermRow.role(list.group(1));
                        found.addAll(DatedNames.of(role, list.group(2), TermRow.Hold.SHARED, sentence));
                    } else if (!isOfTopic(sentence, topic)) {
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static boolean isOfTopic(String sentence, PageTopic topic) {
        return topic.isNamed(sentence)
                || IT.matcher(sentence).lookingAt()
                || !NAME.matcher(sentence).find();
    }
}
