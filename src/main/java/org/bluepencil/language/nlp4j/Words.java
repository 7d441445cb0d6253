package org.bluepencil.language.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts text into words as the models know them. NLP4J's own cuts, with its full stops corrected: it keeps the full stop of
 * a sentence with a number or an acronym before it ("on June 4.", "of GDP. India").
 */
final class Words {
    private static final Pattern STOPPED_NUMBER = Pattern.compile("\\d[\\d,.]*\\.");
    private static final Pattern STOPPED_ACRONYM = Pattern.compile("[A-Z]{2,}s?\\.");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "INC.", "CORP.", "CO.", "LTD.", "MR.", "MRS.", "MS.", "DR.", "ST.", "NO.", "JR.", "SR.", "VS.", "LLC.");

    private Words() {}

    /** The words of a text whose marks are already plain. */
    static List<Token> of(Tokenizer tokenizer, String plain) {
        List<Token> words = new ArrayList<>();
        for (Token token : tokenizer.tokenize(plain)) {
            String form = token.getWordForm();
            boolean number = STOPPED_NUMBER.matcher(form).matches() && !words.isEmpty();
            boolean acronym = STOPPED_ACRONYM.matcher(form).matches() && !ABBREVIATIONS.contains(form);
            if (number || acronym) {
                int stop = token.getStartOffset() + form.length() - 1;
                words.add(new Token(form.substring(0, form.length() - 1), token.getStartOffset(), stop));
                words.add(new Token(".", stop, stop + 1));
            } else {
                words.add(token);
            }
        }
        return words;
    }

    /** The words as the parser shall see them: a dash between clauses as the two hyphens of its training texts. */
    static List<Token> forParser(List<Token> words) {
        List<Token> seen = new ArrayList<>(words.size());
        for (Token word : words) {
            String form = word.getWordForm();
            seen.add(form.equals("—") ? new Token("--", word.getStartOffset(), word.getEndOffset()) : word);
        }
        return seen;
    }
}
