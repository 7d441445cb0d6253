package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Query;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;

/** A full name that the article spells in two ways: two words or more, of which one differs by one letter. */
final class Spellings {
    private static final int SHORTEST = 5;
    private static final List<String> DERIVING = List.of("s", "n", "an", "ian", "ean", "ese", "ish", "i", "er", "ite");

    private Spellings() {}

    static List<Query> of(List<Sentence> sentences, String text) {
        Map<String, Mention.Name> names = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                if (mention instanceof Mention.Name name) {
                    String words = name.span().of(text);
                    if (words.indexOf(' ') > 0) {
                        names.putIfAbsent(words, name);
                    }
                }
            }
        }
        List<String> spellings = List.copyOf(names.keySet());
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < spellings.size(); i++) {
            for (int j = i + 1; j < spellings.size(); j++) {
                Mention.Name first = names.get(spellings.get(i));
                Mention.Name second = names.get(spellings.get(j));
                boolean bothKnown = first != null
                        && second != null
                        && !first.candidates().isEmpty()
                        && !second.candidates().isEmpty();
                if (first != null && second != null && !bothKnown && isNearly(spellings.get(i), spellings.get(j))) {
                    List<Span> spans = List.of(first.span(), second.span());
                    queries.add(new Query(
                            Query.Kind.NAME_SPELT_TWO_WAYS,
                            spans,
                            "“" + spellings.get(i) + "” and “" + spellings.get(j) + "”: one name spelt two ways?"));
                }
            }
        }
        return queries;
    }

    private static boolean isNearly(String one, String other) {
        String[] first = one.split("\\s+");
        String[] second = other.split("\\s+");
        if (first.length != second.length) {
            return false;
        }
        int differing = -1;
        for (int i = 0; i < first.length; i++) {
            if (!first[i].equals(second[i])) {
                if (differing >= 0) {
                    return false;
                }
                differing = i;
            }
        }
        return differing >= 0 && isOneEdit(first[differing], second[differing]);
    }

    /** A plural, or a people in the commonest form: other endings tell families apart ("Rosse", "Rossi"). */
    private static boolean isPlural(String word, String from) {
        return word.equals(from + "s") || word.equals(from + "n");
    }

    /** A people or language by its country: "Bavarian" of "Bavaria". */
    static boolean isDerived(String word, String from) {
        boolean vowel = "aeiouy".indexOf(from.charAt(from.length() - 1)) >= 0;
        String stem = vowel ? from.substring(0, from.length() - 1) : from;
        return DERIVING.stream().anyMatch(ending -> word.equals(from + ending) || word.equals(stem + ending));
    }

    /** One letter more, less or other, or two swapped; a number is another name. */
    private static boolean isOneEdit(String one, String other) {
        boolean words =
                one.chars().allMatch(Character::isLetter) && other.chars().allMatch(Character::isLetter);
        boolean derived = isPlural(one, other) || isPlural(other, one);
        if (!words || derived || Math.min(one.length(), other.length()) < SHORTEST) {
            return false;
        }
        return new CharacterRunAutomaton(Operations.determinize(
                        new LevenshteinAutomata(one, true).toAutomaton(1), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT))
                .run(other);
    }
}
