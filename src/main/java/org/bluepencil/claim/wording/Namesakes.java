package org.bluepencil.claim.wording;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Tree;

/** Whether a name of one text means the same on a page: the same name, its family name alone, or a pronoun that goes back to it. */
final class Namesakes {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it");
    /** How many sentences back a pronoun reaches. */
    private static final int REACH = 2;

    private final List<Told> page;
    private final Predicate<String> isTopic;
    /** The names of the page as they are written, by their keys. */
    private final Map<String, String> onPage = new LinkedHashMap<>();

    /** @param isTopic whether the page is about whom a name names */
    Namesakes(List<Told> page, Predicate<String> isTopic) {
        this.page = page;
        this.isTopic = isTopic;
        onPage.putAll(onPage(0, page.size() - 1));
    }

    /** The names in sentences of the page, as they are written, by their keys. */
    private Map<String, String> onPage(int first, int last) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Told told : page.subList(Math.max(0, first), Math.max(0, last + 1))) {
            told.sentence().mentions().stream()
                    .filter(Mention.Name.class::isInstance)
                    .map(m -> told.name((Mention.Name) m))
                    .forEach(name -> names.putIfAbsent(key(name), name));
        }
        return names;
    }

    /** The names in a sentence, those before it in its paragraph, and the two before it. */
    private Map<String, String> near(Told said) {
        int first = said.number();
        while (first > 0
                && (page.get(first - 1).sentence().paragraph()
                                == said.sentence().paragraph()
                        || said.number() - first < REACH)) {
            first--;
        }
        return onPage(first, said.number());
    }

    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.'’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }

    /** Whether a token of the page means whom the name names. */
    boolean means(String name, Told said, int token) {
        Optional<Mention.Name> there = said.nameAt(token);
        boolean same =
                there.map(n -> isSame(name, said, said.name(n))).orElseGet(() -> isPronounFor(name, said, token));
        return same || isPredicateOf(name, said, token);
    }

    /** "Mara Holt was a pilot who served …": what is said of her stands for her behind it. */
    private boolean isPredicateOf(String name, Told said, int token) {
        int first = Tree.firstConjunct(said.sentence(), token);
        return said.token(first).is("attr")
                && said.clauses().stream()
                        .filter(c -> c.verb() == said.token(first).head())
                        .anyMatch(c -> !c.negated()
                                && c.subjects().size() == 1
                                && !c.subjects().contains(token)
                                && means(name, said, c.subjects().get(0)));
    }

    private boolean isSame(String name, Told said, String there) {
        String mine = key(name);
        String theirs = key(there);
        return mine.equals(theirs)
                || isFamilyName(theirs, mine, name, () -> near(said))
                || isFamilyName(mine, theirs, there, () -> onPage)
                || (isTopic.test(name) && isTopic.test(there));
    }

    /**
     * Whether the short name is the last word of the full one: of the page's names the only one that ends so, or the topic's where no
     * other that ends so stands near.
     */
    private boolean isFamilyName(String brief, String full, String written, Supplier<Map<String, String>> near) {
        if (brief.indexOf(' ') >= 0 || !full.endsWith(" " + brief)) {
            return false;
        }
        List<String> ending = ending(brief, onPage);
        boolean only = ending.size() == 1 && onPage.containsKey(full);
        return only
                || (isTopic.test(written) && ending(brief, near.get()).stream().allMatch(isTopic));
    }

    private static List<String> ending(String brief, Map<String, String> names) {
        return names.entrySet().stream()
                .filter(n -> n.getKey().endsWith(" " + brief))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** "She" goes back to the subject of the sentence before; where no name stands before it, to the topic of the page. */
    private boolean isPronounFor(String name, Told said, int token) {
        if (!PRONOUNS.contains(said.lower(token))
                || !said.token(token).relation().startsWith("nsubj")) {
            return false;
        }
        for (int at = said.number(); at >= Math.max(0, said.number() - REACH); at--) {
            Told before = page.get(at);
            boolean other = at == said.number();
            List<Mention.Name> names = before.sentence().mentions().stream()
                    .filter(Mention.Name.class::isInstance)
                    .map(Mention.Name.class::cast)
                    .filter(n -> !other || n.tokens().to() <= token)
                    .toList();
            List<Mention.Name> subjects =
                    names.stream().filter(n -> isSubject(before, n)).toList();
            if (!subjects.isEmpty()) {
                return subjects.size() == 1 && isSame(name, before, before.name(subjects.get(0)));
            }
            if (!other && before.sentence().paragraph() != said.sentence().paragraph()) {
                break;
            }
        }
        return isTopic.test(name);
    }

    private static boolean isSubject(Told told, Mention.Name name) {
        Token head = told.token(name.head());
        return head.relation().startsWith("nsubj");
    }
}
