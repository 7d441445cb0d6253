package org.bluepencil.claim.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.YamlText;

/** All frames in force, found by the word that triggers them. */
public final class Frames {
    private static final String FOLDER = "/frames/";
    /** The built-in files, in the order in which they are tried. */
    private static final List<String> FILES = List.of(
            "institutions.yaml",
            "government.yaml",
            "offices.yaml",
            "lives.yaml",
            "family.yaml",
            "geography.yaml",
            "structures.yaml",
            "business.yaml",
            "occasions.yaml",
            "tolls.yaml",
            "economics.yaml",
            "statistics.yaml",
            "elections.yaml",
            "justice.yaml",
            "arts.yaml",
            "science.yaml",
            "sport.yaml",
            "names.yaml");

    /** A frame with one of its expressions. */
    public record Use(Frame frame, Expression expression) {}

    private final List<Frame> frames;
    private final Map<Expression.Trigger, Map<String, List<Use>>> byWord;
    private final Map<String, List<Frame>> narrower;

    private Frames(List<Frame> frames) {
        this.frames = List.copyOf(frames);
        this.byWord = new LinkedHashMap<>();
        this.narrower = new LinkedHashMap<>();
        frames.forEach(f -> f.subpropertyOf().forEach(wider -> narrower.computeIfAbsent(wider, w -> new ArrayList<>())
                .add(f)));
        for (Frame frame : frames) {
            for (Expression expression : frame.expressions()) {
                Map<String, List<Use>> words = byWord.computeIfAbsent(expression.trigger(), t -> new LinkedHashMap<>());
                for (String word : expression.words()) {
                    words.computeIfAbsent(word, w -> new ArrayList<>()).add(new Use(frame, expression));
                }
            }
        }
    }

    /** The built-in frames. */
    public static Frames builtIn() {
        return with(List.of());
    }

    /**
     * The built-in frames and those of further files; a further frame of a built-in id replaces it.
     *
     * @throws BadDefinition at the first fault of a file
     */
    public static Frames with(List<YamlText> further) {
        Map<String, Frame> byId = new LinkedHashMap<>();
        for (String file : FILES) {
            for (Frame frame : FrameReader.read(packed(file))) {
                if (byId.put(frame.id(), frame) != null) {
                    throw new BadDefinition(file, "the frame " + frame.id() + " is there twice", "one frame an id");
                }
            }
        }
        for (YamlText file : further) {
            FrameReader.read(file).forEach(f -> byId.put(f.id(), f));
        }
        for (Frame frame : byId.values()) {
            for (String wider : frame.subpropertyOf()) {
                if (!byId.containsKey(wider)) {
                    throw new BadDefinition(
                            frame.id(),
                            "the frame narrows " + wider + ", which is not there",
                            "subproperty-of: the id of another frame");
                }
            }
        }
        return new Frames(List.copyOf(byId.values()));
    }

    private static YamlText packed(String file) {
        try (InputStream in = Frames.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the packed frames " + file + " are missing");
            }
            return new YamlText(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Frame> all() {
        return frames;
    }

    public Optional<Frame> byId(String id) {
        return frames.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The words and phrases of this kind that trigger some frame. */
    public Set<String> triggers(Expression.Trigger trigger) {
        return Set.copyOf(byWord.getOrDefault(trigger, Map.of()).keySet());
    }

    /** The frames of subproperties of this one: "member of" a party is "member of political party". */
    public List<Frame> narrower(Frame frame) {
        return narrower.getOrDefault(frame.id(), List.of());
    }

    /** The expressions that a word or phrase of this kind triggers. */
    public List<Use> triggeredBy(Expression.Trigger trigger, String words) {
        return byWord.getOrDefault(trigger, Map.of()).getOrDefault(words, List.of());
    }
}
