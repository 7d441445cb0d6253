package org.bluepencil.source.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.Article;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Whether a page may serve: not if it is the article itself or a copy of it; and what on it is meant for machines. */
final class PageCheck {
    private static final int SHINGLE = 5;
    private static final double COPY = 0.6;
    private static final int FEWEST_SHINGLES = 30;
    private static final int SHOWN = 80;
    private static final Pattern INSTRUCTION = Pattern.compile(
            "(?:ignore|disregard|forget) (?:all |any )?(?:of )?(?:the |your )?(?:previous|prior|above|earlier) "
                    + "(?:instructions?|prompts?|text)|you are (?:now )?(?:an? )?(?:ai|language model|assistant|chatbot)\\b"
                    + "|as an ai (?:language )?model|system prompt",
            Pattern.CASE_INSENSITIVE);

    private PageCheck() {}

    /** Why a page is no evidence on an article; empty if it may be. */
    static Optional<String> copy(ReadPage page, Article article) {
        String own = article.url();
        if (own != null && (same(own, page.address()) || same(own, canonical(page)))) {
            return Optional.of("it is the article itself");
        }
        Set<String> mine = shingles(article.text());
        Set<String> theirs = shingles(page.article().text());
        if (mine.size() < FEWEST_SHINGLES || theirs.size() < FEWEST_SHINGLES) {
            return Optional.empty();
        }
        long common = mine.stream().filter(theirs::contains).count();
        return common >= COPY * mine.size() ? Optional.of("it is a copy of the article") : Optional.empty();
    }

    private static @Nullable String canonical(ReadPage page) {
        return page.elements()
                .map(e -> e.selectFirst("link[rel=canonical]"))
                .map(link -> link.absUrl("href"))
                .orElse(null);
    }

    private static boolean same(String one, @Nullable String other) {
        return other != null && bare(one).equals(bare(other));
    }

    private static String bare(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("[#?].*$", "")
                .replaceFirst("/+$", "");
    }

    private static Set<String> shingles(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        List<String> all = List.of(words);
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            shingles.add(String.join(" ", all.subList(i, i + SHINGLE)));
        }
        return shingles;
    }

    /** Text that is hidden from readers or speaks to programs: told of the source, and heeded by nobody. */
    static List<String> warnings(ReadPage page) {
        List<String> warnings = new ArrayList<>();
        Optional<Document> markup = page.elements();
        if (markup.isEmpty()) {
            return warnings;
        }
        String whole = markup.get().outerHtml();
        Matcher told = INSTRUCTION.matcher(whole);
        if (told.find()) {
            int end = Math.min(whole.length(), told.start() + SHOWN);
            warnings.add(page.address() + " holds words meant for a program (“"
                    + whole.substring(told.start(), end).replaceAll("\\s+", " ").strip() + "”): they were not obeyed");
        }
        List<Element> hidden = markup
                .get()
                .body()
                .select("[hidden],[style~=display:\\s*none],[style~=visibility:\\s*hidden],[style~=font-size:\\s*0]")
                .stream()
                .filter(e -> e.text().split("\\s+").length > SHINGLE)
                .toList();
        if (!hidden.isEmpty()) {
            String text = hidden.get(0).text();
            warnings.add(page.address() + " hides text from its readers (“"
                    + text.substring(0, Math.min(SHOWN, text.length())) + "”): it was not read");
        }
        return warnings;
    }
}
