package org.bluepencil.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * Stanford CoreNLP on the sentences of a file, one a line, in a process of its own: sentences a second once warm, a line a turn, then
 * the heap in use after a collection. Measured only; it is under the GPL and no part of the program.
 *
 * <p>Arguments: the file, {@code lean} or {@code kbp}, the number of turns.
 */
public final class CoreNlp {
    private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(3000);
    private static final int WARM_UP = 3;

    private CoreNlp() {}

    public static void main(String[] args) throws IOException {
        String text = Files.readString(Path.of(args[0]), StandardCharsets.UTF_8);
        long sentences = text.lines().count();
        StanfordCoreNLP pipeline = new StanfordCoreNLP(args[1].equals("kbp") ? kbp() : lean());
        int turns = Integer.parseInt(args[2]);
        for (int turn = -WARM_UP; turn < turns; turn++) {
            long start = System.nanoTime();
            long read = 0;
            while (System.nanoTime() - start < TURN_NANOS) {
                pipeline.annotate(new Annotation(text));
                read += sentences;
            }
            if (turn >= 0) {
                System.out.printf(Locale.ROOT, "rate %.2f%n", read / ((System.nanoTime() - start) / 1e9));
            }
        }
        System.gc();
        Runtime heap = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "heap %.0f%n", (heap.totalMemory() - heap.freeMemory()) / (1024.0 * 1024));
    }

    /** One model of three classes of names, times by SUTime, dependencies by the small neural parser. */
    private static Properties lean() {
        Properties lean = sentenceALine("tokenize,ssplit,pos,lemma,ner,depparse");
        lean.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        lean.setProperty("ner.applyFineGrained", "false");
        return lean;
    }

    /** With coreference and relations. */
    private static Properties kbp() {
        Properties kbp = sentenceALine("tokenize,ssplit,pos,lemma,ner,depparse,coref,kbp");
        kbp.setProperty("coref.algorithm", "statistical");
        return kbp;
    }

    private static Properties sentenceALine(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("ssplit.eolonly", "true");
        return properties;
    }
}
