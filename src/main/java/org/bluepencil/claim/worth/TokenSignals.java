package org.bluepencil.claim.worth;

import java.util.Locale;
import java.util.Map;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;

/** What the words of a sentence tell, whatever clause they stand in. */
final class TokenSignals {
    /** Shares of words are small: they are brought to the scale of the others. */
    private static final double PERSONAL = 5;

    private static final double PROPER = 3;
    private static final int LAST = 2;
    private static final int OPENING = 3;

    /** The signal of each class of words, by lemma or form. */
    private static final Map<String, String> CLASSES = Map.of(
            "amount", "amount",
            "whole", "whole",
            "ever", "ever",
            "courtesy", "courtesy",
            "reason", "reason");

    private final Sentence sentence;
    private final Signals signals;

    TokenSignals(Sentence sentence, Signals signals) {
        this.sentence = sentence;
        this.signals = signals;
    }

    void read() {
        int speaker = 0;
        int hearer = 0;
        int proper = 0;
        for (Token token : sentence.tokens()) {
            String form = token.form().toLowerCase(Locale.ROOT);
            token(token, form);
            speaker += WordClasses.has("first-person", form) ? 1 : 0;
            hearer += WordClasses.has("second-person", form) ? 1 : 0;
            proper += token.isProper() ? 1 : 0;
        }
        double size = Math.max(1, sentence.size());
        signals.strength("speaker", PERSONAL * speaker / size);
        signals.strength("hearer", PERSONAL * hearer / size);
        signals.strength("proper", Math.min(1, PROPER * proper / size));
    }

    private void token(Token token, String form) {
        CLASSES.forEach((name, signal) -> on(
                WordClasses.has(name, form) || (name.equals("amount") && WordClasses.has(name, token.lemma())),
                signal));
        switch (token.tag()) {
            case "JJR", "RBR" -> signals.on("comparative");
            case "JJS", "RBS" -> signals.on("superlative");
            case "NNS" -> signals.on("plural");
            case "MD" -> modal(form);
            case "," -> signals.on("comma");
            case ":", "HYPH" -> signals.on("dash");
            case "``", "''" -> signals.on("quoted");
            default -> {}
        }
        boolean quality = token.tag().startsWith("JJ") || token.tag().startsWith("RB");
        on(quality && WordClasses.has("praise", token.lemma()), "praise");
        on(token.isVerb() && form.equals("need"), "ought");
        switch (form) {
            case "first", "last", "only", "than", "if" -> signals.on("word-" + form);
            case "i", "me", "my" -> signals.on("word-i");
            case "we", "us", "our" -> signals.on("word-we");
            case "let" -> on(token.index() < OPENING, "word-let");
            case "?" -> on(token.index() >= sentence.size() - LAST, "question-mark");
            case "!" -> signals.on("exclamation");
            default -> {}
        }
    }

    private void modal(String form) {
        on(WordClasses.has("ought", form), "ought");
        on(WordClasses.has("might", form), "might");
        on(form.equals("can"), "can");
        on(form.equals("will") || form.equals("'ll") || form.equals("wo"), "will");
    }

    private void on(boolean holds, String name) {
        if (holds) {
            signals.on(name);
        }
    }
}
