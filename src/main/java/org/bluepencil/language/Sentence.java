package org.bluepencil.language;

import java.util.ArrayList;
import java.util.List;
import org.bluepencil.article.Passage;
import org.bluepencil.article.Span;
import org.bluepencil.value.Later;

/**
 * A sentence with its tree and the mentions found in it, in the order of the text. Immutable and safe to share; the tree is
 * parsed when something first asks for a head, a relation or a child.
 */
public final class Sentence {
    private final Span span;
    private final Passage.Kind passage;
    private final int paragraph;
    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final Later<List<List<Token>>> children = Later.of(this::childrenOfAll);

    /**
     * A sentence as read.
     *
     * @param paragraph index of the passage in the article, from 0
     */
    public Sentence(Span span, Passage.Kind passage, int paragraph, List<Token> tokens, List<Mention> mentions) {
        this.span = span;
        this.passage = passage;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        this.mentions = List.copyOf(mentions);
    }

    public Span span() {
        return span;
    }

    public Passage.Kind passage() {
        return passage;
    }

    public int paragraph() {
        return paragraph;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    public List<Mention> mentions() {
        return mentions;
    }

    /** The same sentence with other mentions. */
    public Sentence withMentions(List<Mention> others) {
        return new Sentence(span, passage, paragraph, tokens, others);
    }

    /** The tokens whose head is this one, in the order of the text. */
    public List<Token> children(int index) {
        return children.get().get(index);
    }

    private List<List<Token>> childrenOfAll() {
        List<List<Token>> below = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            below.add(new ArrayList<>());
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                below.get(token.head()).add(token);
            }
        }
        return below.stream().map(List::copyOf).toList();
    }

    /** The tokens below this one with one of the given relations, in the order of the text. */
    public List<Token> children(int index, String... relations) {
        List<Token> found = new ArrayList<>();
        for (Token child : children(index)) {
            for (String relation : relations) {
                if (child.is(relation)) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    /** Whether anything has asked for the tree. */
    public boolean isParsed() {
        return !tokens.isEmpty() && tokens.get(0).tree().isParsed();
    }

    /** True if the token is the other one or stands below it in the tree. */
    public boolean isBelow(int index, int ancestor) {
        int at = index;
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** The span of a run of tokens. */
    public Span spanOf(TokenRange range) {
        return tokens.get(range.from()).span().union(tokens.get(range.to() - 1).span());
    }
}
