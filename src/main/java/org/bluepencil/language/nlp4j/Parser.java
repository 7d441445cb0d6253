package org.bluepencil.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bluepencil.article.Span;
import org.bluepencil.language.TokenRange;
import org.jspecify.annotations.Nullable;

/** Parses one sentence: the words outside of brackets as one tree, each aside as a tree below the word that it stands behind. */
final class Parser {
    private final NLPDecoder decoder;

    Parser(NLPDecoder decoder) {
        this.decoder = decoder;
    }

    /**
     * The tokens of a sentence with their tree.
     *
     * @param text what the spans cut
     * @param spans where each word stands
     */
    List<org.bluepencil.language.Token> parse(String text, List<Token> words, List<Span> spans) {
        List<TokenRange> asides =
                Asides.of(words.stream().map(Token::getWordForm).toList(), spans);
        Pieces pieces = new Pieces(text, Words.forParser(words), spans);
        pieces.add(outside(words.size(), asides), null);
        for (TokenRange aside : asides) {
            org.bluepencil.language.Token anchor = pieces.wordBefore(aside.from());
            pieces.add(IntStream.range(aside.from() + 1, aside.to() - 1).boxed().toList(), anchor);
            pieces.addBracket(aside.from(), "-LRB-", anchor.index());
            pieces.addBracket(aside.to() - 1, "-RRB-", anchor.index());
        }
        return Arrays.asList(pieces.tokens);
    }

    private static List<Integer> outside(int size, List<TokenRange> asides) {
        return IntStream.range(0, size)
                .filter(i -> asides.stream().noneMatch(a -> a.contains(i)))
                .boxed()
                .toList();
    }

    private final class Pieces {
        private final String text;
        private final List<Token> words;
        private final List<Span> spans;
        private final org.bluepencil.language.Token[] tokens;

        Pieces(String text, List<Token> words, List<Span> spans) {
            this.text = text;
            this.words = words;
            this.spans = spans;
            this.tokens = new org.bluepencil.language.Token[words.size()];
        }

        /** Parses the words at some places as if nothing stood between them, and hangs them below another word. */
        void add(List<Integer> places, org.bluepencil.language.@Nullable Token anchor) {
            List<Token> piece = new ArrayList<>();
            places.forEach(i -> piece.add(words.get(i)));
            NLPNode[] nodes = decoder.decode(decoder.toNodeArray(piece));
            for (int i = 1; i < nodes.length; i++) {
                NLPNode node = nodes[i];
                NLPNode head = node.getDependencyHead();
                String relation = node.getDependencyLabel() == null ? "dep" : node.getDependencyLabel();
                if (head != null && head.getID() > 0) {
                    put(places.get(i - 1), node, places.get(head.getID() - 1), relation);
                } else if (anchor == null) {
                    put(places.get(i - 1), node, -1, relation);
                } else {
                    put(places.get(i - 1), node, anchor.index(), relationOfAside(node, anchor));
                }
            }
        }

        private void put(int place, NLPNode node, int head, String relation) {
            String lemma = node.getLemma() == null ? node.getWordForm() : node.getLemma();
            token(place, lemma.toLowerCase(Locale.ROOT), node.getPartOfSpeechTag(), head, relation, entityTag(node));
        }

        void addBracket(int place, String tag, int anchor) {
            token(place, words.get(place).getWordForm(), tag, anchor, "punct", "");
        }

        private void token(int place, String lemma, String tag, int head, String relation, String entityTag) {
            Span span = spans.get(place);
            tokens[place] = new org.bluepencil.language.Token(
                    place, span, span.of(text), lemma, tag, head, relation, entityTag);
        }

        /** The last word before a bracket that is neither a mark nor itself in brackets. */
        org.bluepencil.language.Token wordBefore(int bracket) {
            int at = bracket - 1;
            while (at > 0 && (tokens[at] == null || tokens[at].form().chars().noneMatch(Character::isLetterOrDigit))) {
                at--;
            }
            return tokens[at];
        }
    }

    /** What an aside is to the word before it: "(born in 1951)" a clause of it, "(the SCO)" another name, "(1951)" its time. */
    private static String relationOfAside(NLPNode root, org.bluepencil.language.Token anchor) {
        String tag = root.getPartOfSpeechTag();
        if (tag.equals("IN") || tag.equals("TO")) {
            return "prep";
        }
        if (tag.equals("VBN") || tag.equals("VBG")) {
            return anchor.isNoun() ? "acl" : "advcl";
        }
        if (tag.equals("CD") || entityTag(root).endsWith("DATE")) {
            return "npadvmod";
        }
        return tag.startsWith("NN") && anchor.isNoun() ? "appos" : "dep";
    }

    /** NLP4J's BILOU tag with its letter, such as {@code B-PERSON}; the empty string outside of names. */
    private static String entityTag(NLPNode node) {
        String tag = node.getNamedEntityTag();
        return tag == null || tag.equals("O") ? "" : tag;
    }
}
