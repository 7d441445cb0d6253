package org.bluepencil.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.bluepencil.article.Span;
import org.bluepencil.language.Dependencies;
import org.bluepencil.language.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sentence: tags, lemmas and names at once, the tree when somebody asks for it. The words outside of brackets are
 * one tree, each aside a tree below the word that it stands behind, and so is what is left of a clause without its verb, beside what it is
 * parallel to.
 */
final class Parser {
    private final NLPDecoder decoder;
    private final NLPComponent<NLPNode> trees;
    private final TimeWords times;

    /** Finds the times of a sentence by its words and tags alone. */
    @FunctionalInterface
    interface TimeWords {
        /** Where they stand among the tokens, without their prepositions. */
        List<TokenRange> in(List<org.bluepencil.language.Token> tokens, String text);
    }

    /**
     * @param decoder tags, lemmatises and finds names
     * @param trees parses what the decoder has read
     */
    Parser(NLPDecoder decoder, NLPComponent<NLPNode> trees, TimeWords times) {
        this.decoder = decoder;
        this.trees = trees;
        this.times = times;
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
        pieces.add(outside(words.size(), asides), -1);
        for (TokenRange aside : asides) {
            int anchor = pieces.wordBefore(aside.from());
            pieces.add(IntStream.range(aside.from() + 1, aside.to() - 1).boxed().toList(), anchor);
            pieces.addBracket(aside.from(), "-LRB-", anchor);
            pieces.addBracket(aside.to() - 1, "-RRB-", anchor);
        }
        return Arrays.asList(pieces.tokens);
    }

    private static List<Integer> outside(int size, List<TokenRange> asides) {
        return IntStream.range(0, size)
                .filter(i -> asides.stream().noneMatch(a -> a.contains(i)))
                .boxed()
                .toList();
    }

    /** Words that are parsed as if nothing stood between them, and hang below another word, or below none (-1). */
    private static final class Piece {
        final List<Integer> places;
        final NLPNode[] nodes;
        final int anchor;

        Piece(List<Integer> places, NLPNode[] nodes, int anchor) {
            this.places = places;
            this.nodes = nodes;
            this.anchor = anchor;
        }

        /** Some of its words as a piece of their own, counted anew. */
        Piece part(IntPredicate words) {
            List<Integer> own = new ArrayList<>();
            List<NLPNode> kept = new ArrayList<>(List.of(new NLPNode().toRoot()));
            for (int i = 0; i < places.size(); i++) {
                if (words.test(i)) {
                    own.add(places.get(i));
                    nodes[i + 1].setID(kept.size());
                    kept.add(nodes[i + 1]);
                }
            }
            return new Piece(own, kept.toArray(NLPNode[]::new), -1);
        }
    }

    private record Bracket(int place, int anchor) {}

    private final class Pieces {
        private final String text;
        private final List<Token> words;
        private final List<Span> spans;
        private final org.bluepencil.language.Token[] tokens;
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Bracket> brackets = new ArrayList<>();
        private final Dependencies tree = Dependencies.onDemand(this::arcs);

        Pieces(String text, List<Token> words, List<Span> spans) {
            this.text = text;
            this.words = words;
            this.spans = spans;
            this.tokens = new org.bluepencil.language.Token[words.size()];
        }

        void add(List<Integer> places, int anchor) {
            List<Token> piece = new ArrayList<>();
            places.forEach(i -> piece.add(words.get(i)));
            NLPNode[] nodes = decoder.decode(decoder.toNodeArray(piece));
            pieces.add(new Piece(places, nodes, anchor));
            for (int i = 1; i < nodes.length; i++) {
                NLPNode node = nodes[i];
                String lemma = node.getLemma() == null ? node.getWordForm() : node.getLemma();
                token(
                        places.get(i - 1),
                        lemma.toLowerCase(Locale.ROOT),
                        node.getPartOfSpeechTag(),
                        entityTag(node),
                        family(node));
            }
        }

        void addBracket(int place, String tag, int anchor) {
            brackets.add(new Bracket(place, anchor));
            token(place, words.get(place).getWordForm(), tag, "", "");
        }

        private void token(int place, String lemma, String tag, String entityTag, String family) {
            Span span = spans.get(place);
            tokens[place] =
                    new org.bluepencil.language.Token(place, span, span.of(text), lemma, tag, tree, entityTag, family);
        }

        /** The last word before a bracket that is neither a mark nor itself in brackets. */
        int wordBefore(int bracket) {
            int at = bracket - 1;
            while (at > 0 && (tokens[at] == null || tokens[at].form().chars().noneMatch(Character::isLetterOrDigit))) {
                at--;
            }
            return at;
        }

        private List<Dependencies.Arc> arcs() {
            Dependencies.@Nullable Arc[] arcs = new Dependencies.Arc[words.size()];
            for (Piece piece : pieces) {
                Gapping gapping = piece.anchor < 0 ? gapping(piece) : Gapping.NONE;
                if (gapping.remnants().isEmpty()) {
                    parse(piece, arcs);
                } else {
                    parse(piece, gapping, arcs);
                }
            }
            brackets.forEach(b -> arcs[b.place()] = new Dependencies.Arc(b.anchor(), "punct"));
            return Arrays.asList(arcs);
        }

        private void parse(Piece piece, Dependencies.@Nullable Arc[] arcs) {
            trees.process(piece.nodes);
            for (int i = 1; i < piece.nodes.length; i++) {
                arcs[piece.places.get(i - 1)] = arc(piece, piece.nodes[i]);
            }
        }

        private Gapping gapping(Piece piece) {
            List<org.bluepencil.language.Token> words =
                    piece.places.stream().map(i -> tokens[i]).toList();
            if (!Gapping.isPossible(words)) {
                return Gapping.NONE;
            }
            // the tense of a verb may shift a day, but not its words
            Dependencies none = Dependencies.none(tokens.length);
            List<org.bluepencil.language.Token> bare =
                    Arrays.stream(tokens).map(t -> t.in(none)).toList();
            List<TokenRange> found = times.in(bare, text).stream()
                    .filter(t -> piece.places.contains(t.from()) && piece.places.contains(t.to() - 1))
                    .map(t -> new TokenRange(piece.places.indexOf(t.from()), piece.places.indexOf(t.to() - 1) + 1))
                    .toList();
            return Gapping.in(words, found);
        }

        /** The clause that has its verb, and then each remnant where it is parallel to a part of it. */
        private void parse(Piece whole, Gapping gapping, Dependencies.@Nullable Arc[] arcs) {
            List<Gapping.Remnant> remnants = gapping.remnants();
            int begin = remnants.get(0).marks().get(0);
            int end = remnants.get(remnants.size() - 1).to();
            parse(whole.part(i -> i < begin || i >= end), arcs);
            Parallel parallel = new Parallel(Arrays.asList(tokens), i -> arcs[i]);
            for (Gapping.Remnant remnant : remnants) {
                Piece phrase = whole.part(remnant.phrase()::contains);
                parse(phrase, arcs);
                int root = root(phrase, arcs);
                arcs[root] = parallel.arcOf(whole.places.get(gapping.last()), tokens[root], prepositions(phrase));
                int named = "prep".equals(arcs[root].relation()) ? objectOf(root, phrase, arcs) : root;
                Piece time = whole.part(remnant.time()::contains);
                parse(time, arcs);
                arcs[root(time, arcs)] = new Dependencies.Arc(named, Dependencies.ORPHAN);
                for (int mark : remnant.marks()) {
                    int place = whole.places.get(mark);
                    arcs[place] = new Dependencies.Arc(root, tokens[place].tag().equals("CC") ? "cc" : "punct");
                }
            }
        }

        private int prepositions(Piece piece) {
            return (int) piece.places.stream()
                    .filter(i -> tokens[i].tag().equals("IN"))
                    .count();
        }

        private int root(Piece piece, Dependencies.@Nullable Arc[] arcs) {
            return piece.places.stream()
                    .filter(i -> arcs[i] != null && arcs[i].head() < 0)
                    .findFirst()
                    .orElse(piece.places.get(0));
        }

        private int objectOf(int preposition, Piece piece, Dependencies.@Nullable Arc[] arcs) {
            return piece.places.stream()
                    .filter(i -> arcs[i] != null
                            && arcs[i].head() == preposition
                            && arcs[i].relation().equals("pobj"))
                    .findFirst()
                    .orElse(preposition);
        }

        private Dependencies.Arc arc(Piece piece, NLPNode node) {
            NLPNode head = node.getDependencyHead();
            String relation = node.getDependencyLabel() == null ? "dep" : node.getDependencyLabel();
            if (head != null && head.getID() > 0) {
                return new Dependencies.Arc(piece.places.get(head.getID() - 1), relation);
            }
            // what hangs below nothing is a root, whatever the parser calls it: a relation needs two words
            return piece.anchor < 0
                    ? new Dependencies.Arc(-1, "root")
                    : new Dependencies.Arc(piece.anchor, relationOfAside(node, tokens[piece.anchor]));
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

    /** The Brown cluster of a word: NLP4J gives its beginnings too. */
    private static String family(NLPNode node) {
        String longest = "";
        if (node.hasWordClusters()) {
            for (String beginning : node.getWordClusters()) {
                longest = beginning.length() > longest.length() ? beginning : longest;
            }
        }
        return longest;
    }
}
