package org.bluepencil.language.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bluepencil.article.Span;
import org.bluepencil.language.Token;
import org.bluepencil.language.TokenRange;

/**
 * A sentence cut into runs of letters, numbers in digits and single marks, whatever the tokenizer made of it: "10th" is
 * {@code 10 th}, "mid-2019" {@code mid - 2019}, "US$1.5bn" {@code us $ 1.5 bn}. Places outside of the sentence read as empty
 * words, so that a grammar may look ahead without asking. Immutable.
 */
public final class Pieces {
    private final List<Piece> pieces;
    private final List<Token> tokens;
    private final String text;

    /** What a piece is made of. */
    private enum Kind {
        LETTERS,
        DIGITS,
        MARK
    }

    private record Piece(Kind kind, String word, int start, int end, int token) {}

    private Pieces(List<Piece> pieces, List<Token> tokens, String text) {
        this.pieces = pieces;
        this.tokens = tokens;
        this.text = text;
    }

    /** Cuts the stretch of {@code text} that the tokens of one sentence cover. */
    public static Pieces cut(List<Token> tokens, String text) {
        List<Piece> pieces = new ArrayList<>();
        int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).span().end();
        int token = 0;
        int at = tokens.isEmpty() ? 0 : tokens.get(0).span().start();
        while (at < end) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
                continue;
            }
            while (token + 1 < tokens.size() && tokens.get(token + 1).span().start() <= at) {
                token++;
            }
            Kind kind = kind(c);
            int to =
                    switch (kind) {
                        case DIGITS -> Digits.end(text, at, end);
                        case LETTERS -> letters(text, at, end);
                        case MARK -> at + 1;
                    };
            pieces.add(new Piece(kind, text.substring(at, to).toLowerCase(Locale.ROOT), at, to, token));
            at = to;
        }
        return new Pieces(pieces, tokens, text);
    }

    private static Kind kind(char c) {
        if (c >= '0' && c <= '9') {
            return Kind.DIGITS;
        }
        return Character.isLetter(c) ? Kind.LETTERS : Kind.MARK;
    }

    private static int letters(String text, int from, int end) {
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to;
    }

    public int size() {
        return pieces.size();
    }

    /** The piece in lower case; the empty string outside of the sentence. */
    public String word(int at) {
        return at >= 0 && at < pieces.size() ? pieces.get(at).word() : "";
    }

    public boolean is(int at, String... words) {
        String word = word(at);
        for (String wanted : words) {
            if (word.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** True if the pieces from here on are the given words. */
    public boolean isRun(int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!word(at + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    public boolean isNumber(int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at).kind() == Kind.DIGITS;
    }

    public boolean isWord(int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at).kind() == Kind.LETTERS;
    }

    /** The value of a number of one to four plain digits, without separators; -1 for anything else. */
    public int plain(int at) {
        String word = word(at);
        if (!isNumber(at) || word.length() > 4) {
            return -1;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(word);
    }

    public boolean isDash(int at) {
        return is(at, "-", "–", "—", "‑", "‐", "−");
    }

    public boolean isApostrophe(int at) {
        return is(at, "'", "’", "‘");
    }

    /** True if no space stands between this piece and the one before it. */
    public boolean isGlued(int at) {
        return at > 0
                && at < pieces.size()
                && pieces.get(at - 1).end() == pieces.get(at).start();
    }

    /** How many characters stand between this piece and the one before it. */
    public int gap(int at) {
        return at > 0 && at < pieces.size()
                ? pieces.get(at).start() - pieces.get(at - 1).end()
                : 0;
    }

    public boolean isCapital(int at) {
        return isWord(at) && Character.isUpperCase(text.charAt(pieces.get(at).start()));
    }

    /** The part of speech of the token that holds the piece; the empty string outside of the sentence. */
    public String tag(int at) {
        return at >= 0 && at < pieces.size() ? token(at).tag() : "";
    }

    /** The token that holds the piece. */
    public Token token(int at) {
        return tokens.get(pieces.get(at).token());
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Span span(int from, int to) {
        return new Span(pieces.get(from).start(), pieces.get(to - 1).end());
    }

    /** The tokens that hold these pieces, whole. */
    public TokenRange range(int from, int to) {
        return new TokenRange(pieces.get(from).token(), pieces.get(to - 1).token() + 1);
    }

    /** The words as they stand in the text. */
    public String written(int from, int to) {
        return span(from, to).of(text);
    }
}
