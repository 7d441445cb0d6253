package org.bluepencil.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bluepencil.Checking;
import org.bluepencil.FactChecker;
import org.bluepencil.article.Article;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.nlp4j.Nlp4jSentenceReader;
import org.bluepencil.names.Names;
import org.bluepencil.source.Sources;

/**
 * Sentences a second once everything is warm: the parser alone (words, tags, lemmas, names, trees; nothing is looked up), the
 * whole pipeline on one thread, and on two; in turn, so that a busy minute of the machine falls on all of them.
 */
final class Throughput {
    private static final int WARM_UP = 5;
    private static final int TURNS = 11;
    private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(1500);

    final Figures parser = new Figures();
    final Figures pipeline = new Figures();
    final Figures twoThreads = new Figures();
    final Figures ofParser = new Figures();
    final Figures ofOneThread = new Figures();
    /** Megabytes of heap in use after a collection, models, knowledge and caches in it. */
    double heap;

    void measure(Article article) {
        Nlp4jSentenceReader bare = Nlp4jSentenceReader.load(List.of());
        FactChecker checker = Checking.onStarter();
        Editions editions = new Editions(article);
        try (Sources none = Sources.of(List.of())) {
            Names nothing = none.names();
            for (int turn = -WARM_UP; turn < TURNS; turn++) {
                double alone = perSecond(() -> parsed(bare.read(editions.next(), nothing)));
                double whole = perSecond(() -> sentences(checker, editions.next()));
                CompletableFuture<Double> other =
                        CompletableFuture.supplyAsync(() -> perSecond(() -> sentences(checker, editions.next())));
                double two = perSecond(() -> sentences(checker, editions.next())) + other.join();
                if (turn >= 0) {
                    parser.add(alone);
                    pipeline.add(whole);
                    twoThreads.add(two);
                    ofParser.add(whole / alone);
                    ofOneThread.add(two / whole);
                }
            }
        }
        System.gc();
        heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (1024.0 * 1024);
    }

    private static int sentences(FactChecker checker, Article article) {
        return checker.check(article, null).extraction().sentences().size();
    }

    private static double perSecond(Supplier<Integer> work) {
        long start = System.nanoTime();
        long sentences = 0;
        while (System.nanoTime() - start < TURN_NANOS) {
            sentences += work.get();
        }
        return sentences / ((System.nanoTime() - start) / 1e9);
    }

    /** How many sentences there are, each with its tree: they are parsed only when that is asked for. */
    private static int parsed(List<Sentence> sentences) {
        sentences.forEach(sentence -> sentence.children(0));
        return sentences.size();
    }
}
