package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.report.Report;
import org.bluepencil.verdict.Judgement;

/** Openings of an encyclopedia's articles with all relations between the things that they name, told in one sentence or across several. */
final class ReDocRed implements BenchSet {
    private static final String DECLARED = "name: Names of the set\nstanding: 1\ndate: 2018-01-01\n";
    /** What a thing of each type of the set is. */
    private static final Map<String, String> CLASSES = Map.of("PER", "Q5", "ORG", "Q43229", "LOC", "Q2221906");

    private record Label(int head, int tail, String property) {}

    private record Document(Bench.Text text, List<List<String>> things, Set<Label> labels) {}

    @Override
    public String name() {
        return "redocred";
    }

    @Override
    public String file() {
        return "documents.jsonl";
    }

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        Dump dump = new Dump();
        List<Document> documents = new ArrayList<>();
        for (JsonNode line : Lines.read(folder.resolve(name()), file())) {
            documents.add(document(line, dump));
        }
        return bench.over(dump, DECLARED, null, sources -> {
            List<Report> reports =
                    bench.check(sources, documents.stream().map(Document::text).toList());
            PropertyFinding finding = new PropertyFinding();
            for (int i = 0; i < documents.size(); i++) {
                count(documents.get(i), reports.get(i), finding);
            }
            return finding.result(
                    name(),
                    "Relations found between the things that a document names, on names and types alone; also those that only"
                            + " several sentences together tell.");
        });
    }

    private static Document document(JsonNode line, Dump dump) {
        String title = line.path("title").asText();
        List<String> sentences = new ArrayList<>();
        line.path("sents").forEach(s -> {
            List<String> tokens = new ArrayList<>();
            s.forEach(t -> tokens.add(t.asText()));
            sentences.add(Tokens.joined(tokens));
        });
        List<List<String>> things = new ArrayList<>();
        for (JsonNode thing : line.path("vertexSet")) {
            Set<String> names = new LinkedHashSet<>();
            thing.forEach(mention -> names.add(
                    Tokens.joined(List.of(mention.path("name").asText().split(" ")))));
            things.add(List.copyOf(names));
            String kind = CLASSES.get(thing.path(0).path("type").asText());
            if (kind != null) {
                String label = things.get(things.size() - 1).get(0);
                String entity = dump.entity("text:" + label, label, kind);
                names.forEach(n -> dump.alias(entity, n));
            }
        }
        Set<Label> labels = new LinkedHashSet<>();
        line.path("labels")
                .forEach(l -> labels.add(new Label(
                        l.path("h").asInt(), l.path("t").asInt(), l.path("r").asText())));
        return new Document(new Bench.Text(title, String.join(" ", sentences), "2018-01-01"), things, labels);
    }

    private static void count(Document document, Report report, PropertyFinding finding) {
        Mentions mentions = new Mentions(report);
        Set<Label> found = new HashSet<>();
        Set<String> told = new LinkedHashSet<>();
        Set<String> wrong = new LinkedHashSet<>();
        for (Judgement judgement : report.judgements()) {
            Claim claim = judgement.claim();
            Frame frame = claim.frame();
            List<ToldFact> facts = ToldFact.of(claim, mentions);
            if (frame == null || facts.isEmpty()) {
                continue;
            }
            int subject = thing(document, facts.stream().map(ToldFact::subject));
            int object = thing(document, facts.stream().map(ToldFact::object));
            if (subject < 0 || object < 0 || subject == object) {
                continue;
            }
            String key = frame.id() + " " + Math.min(subject, object) + " " + Math.max(subject, object);
            if (!told.add(key)) {
                continue;
            }
            List<Label> same = document.labels().stream()
                    .filter(l -> Set.of(l.head(), l.tail()).equals(Set.of(subject, object))
                            && PropertyFinding.speaksOf(frame, l.property()))
                    .toList();
            found.addAll(same);
            if (same.isEmpty()) {
                wrong.add(frame.id() + ": " + facts.get(0).subject() + " - "
                        + facts.get(0).object());
            }
        }
        int framed = (int) document.labels().stream()
                .filter(l -> finding.hasFrame(l.property()))
                .count();
        finding.count(
                found.size(), found.size() + wrong.size(), document.labels().size(), framed);
        if (!wrong.isEmpty() || found.size() < framed) {
            finding.error(Bench.trace(document.text(), report)
                    .put("wrong", wrong.toString())
                    .put("gold", document.labels().toString()));
        }
    }

    /** The first thing that one of the words stands for; -1 if none does. */
    private static int thing(Document document, Stream<String> words) {
        return words.distinct()
                .mapToInt(w -> thing(document, w))
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** The thing that has a name of these very words, else the one with a name that has them in it; -1 if none. */
    private static int thing(Document document, String words) {
        for (int i = 0; i < document.things().size(); i++) {
            if (document.things().get(i).contains(words)) {
                return i;
            }
        }
        for (int i = 0; i < document.things().size(); i++) {
            if (document.things().get(i).stream().anyMatch(n -> ToldFact.near(n, words))) {
                return i;
            }
        }
        return -1;
    }
}
