package org.bluepencil.language;

import org.bluepencil.article.Span;

/**
 * One token of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the read text
 * @param tag Penn Treebank part of speech
 * @param tree the tree of the sentence, parsed when first asked for
 * @param entityTag what the tagger takes it for, with a letter for its place in the run (B first, I inside, L last, U alone):
 *     {@code U-GPE}, {@code B-PERSON}, {@code L-ORG}, …, or the empty string
 * @param family where it stands in a tree of words that are used alike: the way to it from the top, in zeros and ones, or the
 *     empty string for a word that is not there. Words of one beginning are used alike; the longer it is, the more so
 */
public record Token(
        int index,
        Span span,
        String form,
        String lemma,
        String tag,
        Dependencies tree,
        String entityTag,
        String family) {

    /** The same word in another tree. */
    public Token in(Dependencies other) {
        return new Token(index, span, form, lemma, tag, other, entityTag, family);
    }

    /** The index of its head, or -1 for the root. */
    public int head() {
        return tree.of(index).head();
    }

    /**
     * The relation to the head, in the names of the ClearNLP dependency style ({@code nsubj}, {@code nsubjpass}, {@code dobj},
     * {@code prep}, {@code pobj}, {@code appos}, {@code poss}, …).
     */
    public String relation() {
        return tree.of(index).relation();
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    public boolean is(String relationName) {
        return relation().equals(relationName);
    }
}
