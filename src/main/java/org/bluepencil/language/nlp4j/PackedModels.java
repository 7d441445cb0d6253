package org.bluepencil.language.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Loads the packed models, several at a time.
 *
 * @param decoder tags, lemmatises and finds names
 * @param trees parses what the decoder has read
 */
record PackedModels(NLPDecoder decoder, NLPComponent<NLPNode> trees, Map<String, List<String>> wordClasses) {
    static final String FOLDER = "/org/bluepencil/models/";
    static final String TAGGER = "en-pos";
    static final String NAMES = "en-ner";
    static final String PARSER = "en-dep";
    static final List<String> COMPONENTS = List.of(TAGGER, NAMES, PARSER);
    static final String CLUSTERS = "clusters";
    static final String AMBIGUITY = "ambiguity";
    private static final int BUFFER = 1 << 16;

    /** Whether a word, in lower case, is often something else than a proper noun. */
    boolean isCommonWord(String word) {
        List<String> classes = wordClasses.get(word);
        return classes != null && classes.stream().anyMatch(c -> !c.startsWith("NNP"));
    }

    /**
     * Reads the packed models: those that tag, lemmatise, find names and parse, and the word classes of the tagger's lexicon.
     * Safe for several threads.
     *
     * @throws UncheckedIOException if the packed models are missing or broken
     */
    static PackedModels load() {
        CompletableFuture<OnlineComponent<NLPNode, ?>> parser = component(PARSER);
        CompletableFuture<CompactMap<Set<String>>> clusters = CompletableFuture.supplyAsync(
                () -> map(CLUSTERS, s -> new LinkedHashSet<>(Arrays.asList(s.split(" ")))));
        CompletableFuture<CompactMap<List<String>>> ambiguity =
                CompletableFuture.supplyAsync(() -> map(AMBIGUITY, s -> Arrays.asList(s.split(" "))));
        CompletableFuture<OnlineComponent<NLPNode, ?>> tagger = component(TAGGER);
        CompletableFuture<OnlineComponent<NLPNode, ?>> names = component(NAMES);

        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(new ByteArrayInputStream(
                "<configuration><lexica></lexica></configuration>".getBytes(StandardCharsets.UTF_8)));
        MorphologicalAnalyzer<NLPNode> lemmas = new MorphologicalAnalyzer<>(Language.ENGLISH);
        NLPDecoder decoder = new NLPDecoder();
        decoder.setTokenizer(NLPUtils.createTokenizer(Language.ENGLISH));
        Map<String, List<String>> wordClasses = ambiguity.join();
        lexica.setAmbiguityClasses(new GlobalLexicon<>(wordClasses, Field.word_form_simplified_lowercase, "a"));
        lexica.setWordClusters(new GlobalLexicon<>(clusters.join(), Field.word_form_simplified_lowercase, "c"));
        List<NLPComponent<NLPNode>> components = new ArrayList<>();
        components.add(lexica);
        components.add(tagger.join());
        components.add(lemmas);
        components.add(names.join());
        decoder.setComponents(components);
        return new PackedModels(decoder, parser.join(), wordClasses);
    }

    private static CompletableFuture<OnlineComponent<NLPNode, ?>> component(String name) {
        return CompletableFuture.supplyAsync(() -> {
            try (DataInputStream in = open(name)) {
                return PackedComponent.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ClassNotFoundException e) {
                throw new UncheckedIOException(
                        new IOException("the packed model " + name + " is of another version", e));
            }
        });
    }

    private static <V> CompactMap<V> map(String name, Function<String, V> decode) {
        try (DataInputStream in = open(name)) {
            return CompactMap.read(in, decode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataInputStream open(String name) throws IOException {
        InputStream in = PackedModels.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IOException("the packed language model " + name + " is missing: build with mvn package");
        }
        return new DataInputStream(new BufferedInputStream(in, BUFFER));
    }
}
