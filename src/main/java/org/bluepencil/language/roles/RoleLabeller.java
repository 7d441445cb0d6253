package org.bluepencil.language.roles;

import com.clearnlp.component.AbstractComponent;
import com.clearnlp.dependency.DEPFeat;
import com.clearnlp.dependency.DEPLib;
import com.clearnlp.dependency.DEPNode;
import com.clearnlp.dependency.DEPTree;
import com.clearnlp.dependency.srl.SRLArc;
import com.clearnlp.nlp.NLPGetter;
import com.clearnlp.nlp.NLPMode;
import com.clearnlp.reader.AbstractReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.bluepencil.language.Role;
import org.bluepencil.language.Token;

/**
 * Labels the arguments of each verb with PropBank's roles. The model loads in the background from the moment of
 * construction; the first sentence waits for it. Safe for several threads, which take turns.
 */
public final class RoleLabeller {
    private static final String MODEL = "general-en";

    private final CompletableFuture<AbstractComponent> model = CompletableFuture.supplyAsync(RoleLabeller::load);
    private final Object turn = new Object();

    private static AbstractComponent load() {
        // Its loader reports each model to a logger that nobody set up.
        Logger.getRootLogger().addAppender(new NullAppender());
        try {
            return NLPGetter.getComponent(MODEL, AbstractReader.LANG_EN, NLPMode.MODE_SRL);
        } catch (IOException e) {
            throw new UncheckedIOException("the model of semantic roles cannot be read", e);
        }
    }

    /**
     * The roles of a sentence's verbs, by verb and then by argument.
     *
     * @throws java.util.concurrent.CompletionException if the model cannot be read
     */
    public List<Role> label(List<Token> tokens) {
        AbstractComponent labeller = model.join();
        DEPTree tree = tree(tokens);
        synchronized (turn) {
            labeller.process(tree);
        }
        List<Role> roles = new ArrayList<>();
        for (Token verb : tokens) {
            DEPNode predicate = tree.get(verb.index() + 1);
            if (predicate.getFeat(DEPLib.FEAT_PB) == null) {
                continue;
            }
            for (Token argument : tokens) {
                for (SRLArc arc : tree.get(argument.index() + 1).getSHeads()) {
                    if (arc.getNode() == predicate) {
                        roles.add(new Role(verb.index(), arc.getLabel(), argument.index()));
                    }
                }
            }
        }
        return roles;
    }

    private static DEPTree tree(List<Token> tokens) {
        DEPTree tree = new DEPTree();
        for (Token token : tokens) {
            tree.add(new DEPNode(token.index() + 1, token.form(), token.lemma(), token.tag(), new DEPFeat()));
        }
        for (Token token : tokens) {
            tree.get(token.index() + 1).setHead(tree.get(token.head() + 1), relation(token));
        }
        tree.initSHeads();
        for (Token token : tokens) {
            if (token.isVerb() && !token.relation().startsWith("aux")) {
                tree.get(token.index() + 1).addFeat(DEPLib.FEAT_PB, token.lemma() + ".XX");
            }
        }
        return tree;
    }

    /** The relation in the names that the model was trained on, which are older than the parser's. */
    private static String relation(Token token) {
        return switch (token.relation()) {
            case "compound" -> "nn";
            case "nmod" -> token.tag().startsWith("JJ") ? "amod" : token.tag().equals("CD") ? "num" : "nmod";
            case "case" -> "possessive";
            default -> token.relation();
        };
    }
}
