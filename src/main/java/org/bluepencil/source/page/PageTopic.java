package org.bluepencil.source.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page is about, in the words of its title and headlines: whether a name is that of the page's own subject. */
final class PageTopic {
    private static final Pattern PARTS = Pattern.compile("\\s+[|–—»·-]\\s+|\\s*\\|\\s*|:\\s+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
    private static final Pattern BEHIND = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]$");
    private static final Pattern YEARS =
            Pattern.compile("(?:c\\.\\s*)?\\b\\d{4}\\s*[-–—]\\s*(?:c\\.\\s*)?(?:\\d{2,4}\\b)?");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final Set<String> HONORIFICS =
            Set.of("sir", "dame", "dr", "mr", "mrs", "ms", "prof", "professor", "rev", "reverend");
    private static final int LONGEST_HEADING = 12;
    /** The heading of a text without marks, and the paragraph under it; further down somebody else of the family may be told of. */
    private static final int BEGINNING = 2;
    /** What a first sentence names before it tells of it: "Mara Jane Lund (born 3 May 1951) is a painter". */
    private static final Pattern LEAD =
            Pattern.compile("(?:The )?(\\p{Lu}[^\\s(,;:]*(?: [^\\s(,;:]+){0,8}?)(?= ?[(,;]| (?:is|was|are|were) )");

    private static final Pattern MARRIED =
            Pattern.compile("(\\p{Lu}[^()\\d]{3,60}?) \\((\\p{Lu}[\\p{L}'’-]+)\\) ?[,;]");

    /** What a first sentence says its subject to be: "Tarn Mutual (TM) was an insurance company based in Quell". */
    private static final Pattern KIND = Pattern.compile(
            "[^.;]*? (?:is|was|are|were) (?:an?|the|one of the) ((?:[\\p{L}'’-]+ )*?[\\p{L}'’-]+)"
                    + "(?=[,.;(]| (?:of|in|at|for|from|by|with|on|to|and|or|that|which|who|whose|where|based|located|founded|owned|formed|run|operating|headquartered|established)\\b|$)");

    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?<=\\S),? (?:AB|AG|AS|ASA|Co|Corp|GmbH|Inc|KK|LLC|Ltd|NV|Oyj|PLC|plc|SA|SE|SpA)\\.?$");

    /** How a name stands to a heading. */
    enum Sameness {
        /** The heading is the name, perhaps with the family name before it. */
        SAME,
        /** The heading names more than the name does, or less: it may be somebody else of the family. */
        FULLER,
        OTHER
    }

    /**
     * One part of a heading.
     *
     * @param words of the name as it is spoken: the family name last
     * @param family the family name, as far as the heading shows it, and what stands in brackets
     */
    private record Part(List<String> words, Set<String> family) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<String> headings;
    /** Names that no heading has, put together from rows. */
    private final Set<List<String>> composed = new LinkedHashSet<>();
    /** The fuller name under which the text begins; empty if it begins otherwise. */
    private final Optional<String> lead;
    /** The noun of what the text says at its beginning that it is about; empty if it says nothing of the kind. */
    private final Optional<String> noun;

    private PageTopic(Set<String> headings, List<String> composed, Article article) {
        this.headings = List.copyOf(headings);
        for (String heading : headings) {
            for (String part : PARTS.split(heading)) {
                add(part);
            }
            add(heading);
        }
        NumberedLaw.in(this.headings).forEach(law -> add(law.title()));
        for (String name : composed) {
            add(name);
            this.composed.add(words(name));
        }
        List<String> beginning = article.passages().stream()
                .filter(p -> p.kind() == Passage.Kind.PARAGRAPH)
                .limit(BEGINNING)
                .map(p -> p.span().of(article.text()))
                .toList();
        this.lead = beginning.stream()
                .map(LEAD::matcher)
                .filter(Matcher::lookingAt)
                .map(m -> m.group(1))
                .filter(this::isFullName)
                .findFirst();
        lead.ifPresent(this::add);
        beginning.forEach(this::addMarried);
        this.noun = beginning.stream()
                .filter(this::isNamed)
                .map(text -> KIND.matcher(BRACKETS.matcher(text).replaceAll("")))
                .filter(Matcher::lookingAt)
                .map(m -> m.group(1).substring(m.group(1).lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** "LUND, MARA JANE (Holt), painter": in lexicons the name by marriage stands in brackets, and she may go by it. */
    private void addMarried(String text) {
        Matcher married = MARRIED.matcher(text);
        if (!married.lookingAt() || !isNamed(married.group(1))) {
            return;
        }
        int comma = married.group(1).indexOf(',');
        int last = married.group(1).lastIndexOf(' ');
        String given = comma > 0
                ? married.group(1).substring(comma + 1)
                : married.group(1).substring(0, Math.max(0, last));
        String name = given.strip() + " " + married.group(2);
        add(name);
        composed.add(words(name));
    }

    /** Whether words are the name of a heading with more names within it or behind it: "Mara Jane Lund" for "Mara Lund". */
    private boolean isFullName(String words) {
        List<String> full = words(words);
        return parts.stream()
                .map(Part::words)
                .anyMatch(p ->
                        p.size() > 1 && full.size() > p.size() && full.get(0).equals(p.get(0)) && isWithin(p, full));
    }

    private static boolean isWithin(List<String> some, List<String> all) {
        int at = 0;
        for (String word : all) {
            at += at < some.size() && some.get(at).equals(word) ? 1 : 0;
        }
        return at == some.size();
    }

    static PageTopic of(ReadPage page) {
        Set<String> headings = new LinkedHashSet<>();
        Article article = page.article();
        String title = article.title();
        if (title != null) {
            headings.add(title);
        }
        page.elements().ifPresent(markup -> headings.addAll(headlines(markup)));
        List<Passage> passages = article.passages();
        if (page.elements().isEmpty() && !passages.isEmpty()) {
            String first = passages.get(0).span().of(article.text());
            if (NOT_WORDS.split(first).length <= LONGEST_HEADING && !first.endsWith(".")) {
                headings.add(first);
            }
        }
        return new PageTopic(headings, page.elements().map(NameRows::of).orElse(List.of()), article);
    }

    private static List<String> headlines(Document markup) {
        List<String> found = new ArrayList<>();
        // wherever it stands: browsers take it from the body too, but not that of a drawing
        markup.select("title").stream()
                .filter(title -> title.closest("svg") == null)
                .limit(1)
                .map(Element::text)
                .forEach(found::add);
        markup.select("h1").stream().map(Element::text).forEach(found::add);
        markup.select("meta[property=og:title]").stream()
                .map(e -> e.attr("content"))
                .forEach(found::add);
        found.removeIf(String::isBlank);
        return found;
    }

    /** The headings and the parts of them that may be a name, with and without a number and what stands behind in brackets: "Tern (1940)". */
    List<String> names() {
        Stream<String> laws = NumberedLaw.in(headings).stream().map(NumberedLaw::title);
        return Stream.concat(laws, headings.stream().flatMap(h -> Stream.concat(Stream.of(h), PARTS.splitAsStream(h))))
                .flatMap(h -> Stream.of(h, BEHIND.matcher(h).replaceFirst("")))
                .distinct()
                .toList();
    }

    /** The fuller name of the subject with which the text begins, if it does. */
    Optional<String> lead() {
        return lead;
    }

    /** "Company" where the text begins by saying that its subject is an insurance company. */
    Optional<String> noun() {
        return noun;
    }

    /** Its headings, as they are written. */
    List<String> headings() {
        return headings;
    }

    private void add(String heading) {
        Set<String> family = new LinkedHashSet<>();
        Matcher bracketed = BRACKETS.matcher(heading);
        while (bracketed.find()) {
            family.addAll(words(YEARS.matcher(bracketed.group(1)).replaceAll(" ")));
        }
        String bare = YEARS.matcher(BRACKETS.matcher(heading).replaceAll(" ")).replaceAll(" ");
        int comma = bare.indexOf(',');
        List<String> words = words(bare);
        List<String> all = words(heading);
        if (all.size() > words.size()) {
            parts.add(part(all, family));
        }
        if (comma > 0) {
            // "Holt, Mara Jane": the family name first, as in lists
            List<String> first = words(bare.substring(0, comma));
            List<String> inverted = new ArrayList<>(words(bare.substring(comma + 1)));
            inverted.addAll(first);
            parts.add(part(inverted, family));
            parts.add(part(first, family));
        }
        parts.add(part(words, family));
    }

    private static Part part(List<String> words, Set<String> bracketed) {
        Set<String> family = new LinkedHashSet<>(bracketed);
        if (!words.isEmpty()) {
            family.add(words.get(words.size() - 1));
        }
        return new Part(words, family);
    }

    /** The words of a name without accents, case, points and forms of address. */
    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('’', '\'')
                .replace('.', ' ')
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : NOT_WORDS.split(plain)) {
            if (!word.isEmpty() && !HONORIFICS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether the page's subject has exactly this name, and a heading or the beginning of the text says so. */
    boolean isSurely(String name) {
        return sameness(name) == Sameness.SAME && !composed.contains(words(name));
    }

    /** How the page's subject stands to a name. */
    Sameness sameness(String name) {
        List<String> wanted = words(name);
        if (wanted.isEmpty()) {
            return Sameness.OTHER;
        }
        List<String> bare = withoutArticle(wanted);
        if (parts.stream().anyMatch(p -> withoutArticle(p.words()).equals(bare))) {
            return Sameness.SAME;
        }
        return wanted.size() > 1 && parts.stream().anyMatch(p -> isFuller(p, wanted) || isPlaced(p, wanted))
                ? Sameness.FULLER
                : Sameness.OTHER;
    }

    /** Whether the page so calls its subject: "Tarn Harbour Brigade", "the brigade", "Tarn Works plc" for "Tarn Works". */
    boolean isCalled(String written) {
        String words = LEGAL_FORM.matcher(written).replaceFirst("");
        List<String> called = words(words.replaceFirst("^the ", ""));
        boolean noun = words.startsWith("the ") && called.size() == 1 && words.equals(words.toLowerCase(Locale.ROOT));
        return sameness(String.join(" ", called)) == Sameness.SAME
                || (noun && parts.stream().anyMatch(p -> kind(p.words()).equals(called)));
    }

    /** The noun on which a name turns: the last word, or the one before "of". */
    private static List<String> kind(List<String> name) {
        int of = name.indexOf("of");
        int end = of > 0 ? of : name.size();
        return name.subList(Math.max(0, end - 1), end);
    }

    /** Whether words that begin a paragraph name the subject: wholly, or by the family name and a given one, whatever follows. */
    boolean isNamed(String beginning) {
        List<String> words = words(beginning);
        return parts.stream().map(Part::words).filter(p -> !p.isEmpty()).anyMatch(p -> begins(words, p));
    }

    private static boolean begins(List<String> words, List<String> name) {
        if (words.size() >= name.size() && words.subList(0, name.size()).equals(name)) {
            return true;
        }
        boolean both = words.size() > 1 && name.size() > 1;
        return both && words.get(0).equals(name.get(name.size() - 1)) && words.contains(name.get(0));
    }

    /** "Mark Kendall Holt" for "Mark Holt", "Holt, Mara J." for "Mara Jane Holt": first and family names are the same. */
    private static boolean isFuller(Part part, List<String> wanted) {
        String family = wanted.get(wanted.size() - 1);
        boolean begins = !part.words().isEmpty() && isGiven(part.words().get(0), wanted.get(0));
        return begins
                && part.family().contains(family)
                && wanted.stream()
                        .allMatch(w -> part.family().contains(w)
                                || part.words().stream().anyMatch(p -> isGiven(p, w)));
    }

    /** "The Salt Road" and "Salt Road" are one name. */
    private static List<String> withoutArticle(List<String> name) {
        boolean article = name.size() > 1 && name.get(0).equals("the");
        return article ? name.subList(1, name.size()) : name;
    }

    /** "Quay Avenue Bridge in Tarn" for "Quay Avenue Bridge". */
    private static boolean isPlaced(Part part, List<String> wanted) {
        int at = wanted.size();
        return part.words().size() > at + 1
                && part.words().get(at).equals("in")
                && part.words().subList(0, at).equals(wanted);
    }

    /** Whether two words may be the same given name, one of them perhaps an initial. */
    private static boolean isGiven(String one, String other) {
        return one.equals(other)
                || (one.length() == 1 && other.startsWith(one))
                || (other.length() == 1 && one.startsWith(other));
    }
}
