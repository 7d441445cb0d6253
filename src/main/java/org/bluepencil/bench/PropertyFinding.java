package org.bluepencil.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.report.Report;

/**
 * Which property a text is found to state between two things that are given. A claim speaks of the property of its frame, and of any
 * other that one of the frame's paths reads in a single step: the same relation, as another statement holds it.
 */
final class PropertyFinding {
    private final Found all = new Found();
    private final Found framed = new Found();
    private final Frames frames = Frames.builtIn();

    /** The frames of the claims that a report has between two sides, in either direction, each once. */
    static Set<Frame> between(Report report, List<String> one, List<String> other) {
        Mentions mentions = new Mentions(report);
        Set<Frame> found = new LinkedHashSet<>();
        report.judgements().forEach(j -> {
            Claim claim = j.claim();
            Frame frame = claim.frame();
            boolean links = ToldFact.of(claim, mentions).stream()
                    .anyMatch(t -> one.stream().anyMatch(a -> other.stream().anyMatch(b -> t.matches(a, b))));
            if (frame != null && links) {
                found.add(frame);
            }
        });
        return found;
    }

    static boolean speaksOf(Frame frame, String property) {
        return frame.property().id().equals(property)
                || frame.paths().stream()
                        .anyMatch(p -> p.steps().size() == 1
                                && p.last().property().id().equals(property));
    }

    boolean hasFrame(String property) {
        return frames.all().stream().anyMatch(f -> speaksOf(f, property));
    }

    /** Counts a text that states one property between two things. */
    void add(Bench.Text text, Report report, String property, List<String> subject, List<String> object) {
        Set<Frame> found = between(report, subject, object);
        boolean hit = found.stream().anyMatch(f -> speaksOf(f, property));
        long wrong = found.stream().filter(f -> !speaksOf(f, property)).count();
        count(hit ? 1 : 0, (int) wrong + (hit ? 1 : 0), 1, hasFrame(property) ? 1 : 0);
        if (!hit || wrong > 0) {
            all.error(Bench.trace(text, report)
                    .put("property", property)
                    .put("subject", subject.toString())
                    .put("object", object.toString())
                    .put("told", found.stream().map(Frame::id).toList().toString()));
        }
    }

    /**
     * Counts a unit.
     *
     * @param gold how many properties it states
     * @param goldFramed for how many of them there is a frame
     */
    void count(int hit, int told, int gold, int goldFramed) {
        all.add(hit, told, gold);
        framed.add(hit, told, goldFramed);
    }

    void error(ObjectNode error) {
        all.error(error);
    }

    SetResult result(String set, String note) {
        List<SetResult.Figure> figures = new ArrayList<>(all.figures("", ""));
        figures.add(SetResult.Figure.count("recall_where_a_frame_is", framed.recall()));
        figures.add(SetResult.Figure.count("f1_where_a_frame_is", framed.f1()));
        return new SetResult(set, note, all.size(), figures, all.errors());
    }
}
