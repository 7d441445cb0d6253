package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.link.Linker;
import org.bluepencil.language.Mention;
import org.bluepencil.report.Report;
import org.bluepencil.source.Sources;
import org.bluepencil.value.EntityId;

/**
 * Sentences of news with two names marked in each: an item of Wikidata, or none. What is known are the program's own knowledge
 * and the names of the other sets in the folder that tell an item, never those of this one: so most names are of somebody
 * unknown, and linking them to a namesake is the error to avoid. A name counts as found if its words are those marked; ours
 * that touch no marked one are not counted, since the set marks two names only.
 */
final class Rss500 implements BenchSet {

    @Override
    public String name() {
        return "rss500";
    }

    @Override
    public String file() {
        return "mentions.jsonl";
    }

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        List<JsonNode> lines = Lines.read(folder.resolve(name()), file());
        List<Bench.Text> texts = new ArrayList<>();
        for (JsonNode line : lines) {
            texts.add(new Bench.Text(line.path("id").asText(), line.path("text").asText(), null));
        }
        return bench.besideShipped(
                KnownItems.of(folder),
                "name: Names of other sets\nstanding: 3\n",
                sources -> result(lines, texts, bench.check(sources, texts), sources));
    }

    private SetResult result(List<JsonNode> lines, List<Bench.Text> texts, List<Report> reports, Sources sources) {
        Found all = new Found();
        Found linked = new Found();
        int marked = 0;
        int spotted = 0;
        int known = 0;
        for (int i = 0; i < lines.size(); i++) {
            List<Mention.Name> told = names(reports.get(i));
            Linker linker = linker(told, sources);
            int hit = 0;
            int touched = 0;
            int items = 0;
            int itemsTold = 0;
            int itemsHit = 0;
            for (JsonNode gold : lines.get(i).path("mentions")) {
                Span span =
                        new Span(gold.path("start").asInt(), gold.path("end").asInt());
                Optional<String> item = Optional.ofNullable(gold.path("qid").textValue());
                List<Mention.Name> touching =
                        told.stream().filter(t -> t.span().overlaps(span)).toList();
                Optional<Mention.Name> same =
                        touching.stream().filter(t -> t.span().equals(span)).findFirst();
                Optional<String> said = same.flatMap(n -> item(linker.link(n, List.of())));
                boolean right = same.isPresent() && said.equals(item);
                marked++;
                spotted += same.isPresent() ? 1 : 0;
                known += item.filter(id -> isKnown(id, sources)).isPresent() ? 1 : 0;
                hit += right ? 1 : 0;
                touched += touching.isEmpty() ? 0 : 1;
                items += item.isPresent() ? 1 : 0;
                itemsTold += said.isPresent() ? 1 : 0;
                itemsHit += right && item.isPresent() ? 1 : 0;
                if (!right) {
                    ObjectNode error = Bench.trace(texts.get(i), reports.get(i));
                    error.put("marked", gold.path("text").asText()).put("gold", item.orElse("none"));
                    error.put("told", same.isPresent() ? said.orElse("none") : "other words: " + touching.size());
                    all.error(error);
                }
            }
            all.add(hit, touched, lines.get(i).path("mentions").size());
            linked.add(itemsHit, itemsTold, items);
        }
        List<SetResult.Figure> figures = new ArrayList<>(all.figures(".33", ""));
        figures.add(SetResult.Figure.count("words_right", marked == 0 ? Double.NaN : (double) spotted / marked));
        figures.add(SetResult.Figure.count("items_known", known));
        linked.figures("", "").stream()
                .map(f -> new SetResult.Figure("item_" + f.name(), f.value(), f.low(), f.high(), f.floor(), f.best()))
                .forEach(figures::add);
        return new SetResult(
                name(),
                "Names with their item, or none: on the program's knowledge and the names of the other sets.",
                all.size(),
                figures,
                all.errors());
    }

    private static List<Mention.Name> names(Report report) {
        return report.extraction().sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(Mention.Name.class::isInstance)
                .map(Mention.Name.class::cast)
                .toList();
    }

    /** A linker that has seen the names of the text, as the extractor's has. */
    private static Linker linker(List<Mention.Name> told, Sources sources) {
        Linker linker = new Linker(sources.names());
        for (Mention.Name name : told) {
            if (linker.link(name, List.of()) instanceof Link.To to) {
                linker.noticed(to.id());
            }
        }
        return linker;
    }

    /** An entity of the house is no item: it says as little of who is meant as none. */
    private static Optional<String> item(Link link) {
        return link instanceof Link.To to
                ? Optional.of(to.id().id()).filter(id -> id.startsWith("Q"))
                : Optional.empty();
    }

    private static boolean isKnown(String item, Sources sources) {
        return sources.names().entity(new EntityId(item)).isPresent();
    }
}
