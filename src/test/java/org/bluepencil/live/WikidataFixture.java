package org.bluepencil.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fixture that answers as the API of Wikidata is documented to: {@code wbgetentities} by ids or titles, {@code
 * wbsearchentities}, and the search for statements. Its entities are made up by the tests.
 */
public final class WikidataFixture implements ResponseTransformerV2 {
    public static final String NAME = "wikidata";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ObjectNode> entities = new LinkedHashMap<>();
    private final java.util.Set<String> omitted = new java.util.HashSet<>();

    /** Leaves an entity out of every answer, as if it had not been asked for. */
    void omit(String id) {
        omitted.add(id);
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    /** Adds the entities of a dump; each has a page of the name of its label, and of the titles given for it. */
    public void load(java.nio.file.Path dump) throws java.io.IOException {
        try (java.io.BufferedReader lines = new java.io.BufferedReader(new java.io.InputStreamReader(
                new java.util.zip.GZIPInputStream(java.nio.file.Files.newInputStream(dump)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String object = line.strip().replaceFirst(",$", "");
                if (!object.startsWith("{")) {
                    continue;
                }
                ObjectNode entity = (ObjectNode) JSON.readTree(object);
                String label = entity.path("labels").path("en").path("value").asText();
                entity.put("lastrevid", 1000 + entities.size());
                entity.putObject("sitelinks")
                        .putObject("enwiki")
                        .put("site", "enwiki")
                        .put("title", label);
                entities.put(entity.get("id").asText(), entity);
            }
        }
    }

    /** Adds an item with an English label and a page of that title. */
    Item item(String id, String label) {
        ObjectNode entity =
                JSON.createObjectNode().put("type", "item").put("id", id).put("lastrevid", 1000 + entities.size());
        entity.put("modified", "2026-01-01T00:00:00Z");
        entity.putObject("labels").putObject("en").put("language", "en").put("value", label);
        entity.putObject("descriptions");
        entity.putObject("aliases");
        entity.putObject("claims");
        entity.putObject("sitelinks").putObject("enwiki").put("site", "enwiki").put("title", label);
        entities.put(id, entity);
        return new Item(entity);
    }

    /** An entity in the making. */
    static final class Item {
        private final ObjectNode entity;

        Item(ObjectNode entity) {
            this.entity = entity;
        }

        Item withoutPage() {
            entity.putObject("sitelinks");
            return this;
        }

        Item alias(String alias) {
            ObjectNode aliases = (ObjectNode) entity.get("aliases");
            aliases.withArray("en").addObject().put("language", "en").put("value", alias);
            return this;
        }

        Item to(String property, String target, String... qualifiers) {
            ObjectNode value = JSON.createObjectNode();
            value.put("entity-type", "item")
                    .put("numeric-id", Integer.parseInt(target.substring(1)))
                    .put("id", target);
            return claim(property, "wikibase-item", "wikibase-entityid", value, qualifiers);
        }

        Item time(String property, String day) {
            return claim(property, "time", "time", day(day));
        }

        Item text(String property, String text) {
            ObjectNode claim = statement(property);
            snak((ObjectNode) claim.get("mainsnak"), property, "external-id")
                    .putObject("datavalue")
                    .put("value", text)
                    .put("type", "string");
            return this;
        }

        private static ObjectNode day(String day) {
            return JSON.createObjectNode()
                    .put("time", "+" + day + "T00:00:00Z")
                    .put("timezone", 0)
                    .put("before", 0)
                    .put("after", 0)
                    .put("precision", 11)
                    .put("calendarmodel", "http://www.wikidata.org/entity/Q1985727");
        }

        private ObjectNode statement(String property) {
            ArrayNode list = ((ObjectNode) entity.get("claims")).withArray(property);
            ObjectNode claim = list.addObject();
            claim.put("type", "statement").put("rank", "normal");
            claim.put("id", entity.get("id").asText() + "$" + property + "-" + list.size());
            claim.putObject("mainsnak");
            return claim;
        }

        private static ObjectNode snak(ObjectNode snak, String property, String datatype) {
            return snak.put("snaktype", "value").put("property", property).put("datatype", datatype);
        }

        private Item claim(String property, String datatype, String type, ObjectNode value, String... qualifiers) {
            ObjectNode claim = statement(property);
            snak((ObjectNode) claim.get("mainsnak"), property, datatype)
                    .putObject("datavalue")
                    .put("type", type)
                    .set("value", value);
            if (qualifiers.length > 0) {
                ObjectNode all = claim.putObject("qualifiers");
                for (int i = 0; i < qualifiers.length; i += 2) {
                    snak(all.withArray(qualifiers[i]).addObject(), qualifiers[i], "time")
                            .putObject("datavalue")
                            .put("type", "time")
                            .set("value", day(qualifiers[i + 1]));
                }
            }
            ObjectNode reference = claim.putArray("references").addObject().put("hash", "h");
            ObjectNode url = reference.putObject("snaks").putArray("P854").addObject();
            snak(url, "P854", "url")
                    .putObject("datavalue")
                    .put("type", "string")
                    .put("value", "https://gazette.example/1");
            return this;
        }
    }

    @Override
    public Response transform(Response response, ServeEvent event) {
        Map<String, String> query = query(event.getRequest().getUrl());
        ObjectNode answer =
                switch (query.getOrDefault("action", "")) {
                    case "wbgetentities" ->
                        query.containsKey("ids") ? byId(query.get("ids")) : byTitle(query.get("titles"));
                    case "wbsearchentities" -> search(query.get("search"));
                    default -> pointing(query.get("srsearch"));
                };
        return Response.Builder.like(response)
                .but()
                .status(200)
                .headers(new HttpHeaders(HttpHeader.httpHeader("Content-Type", "application/json; charset=utf-8")))
                .body(answer.toString())
                .build();
    }

    private ObjectNode byId(String ids) {
        ObjectNode answer = JSON.createObjectNode();
        ObjectNode found = answer.putObject("entities");
        for (String id : List.of(ids.split("\\|"))) {
            if (omitted.contains(id)) {
                continue;
            }
            ObjectNode entity = entities.get(id);
            found.set(id, entity == null ? JSON.createObjectNode().put("id", id).put("missing", "") : entity);
        }
        return answer.put("success", 1);
    }

    private ObjectNode byTitle(String titles) {
        ObjectNode answer = JSON.createObjectNode();
        ObjectNode found = answer.putObject("entities");
        int missing = 0;
        for (String title : List.of(titles.split("\\|"))) {
            List<ObjectNode> named = entities.values().stream()
                    .filter(e -> e.path("sitelinks")
                            .path("enwiki")
                            .path("title")
                            .asText()
                            .equals(title))
                    .toList();
            if (named.isEmpty()) {
                missing--;
                found.putObject(Integer.toString(missing))
                        .put("site", "enwiki")
                        .put("title", title)
                        .put("missing", "");
            }
            named.forEach(e -> found.set(e.get("id").asText(), e));
        }
        return answer.put("success", 1);
    }

    private ObjectNode search(String name) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode hits = answer.putArray("search");
        entities.forEach((id, e) -> {
            List<String> names = new java.util.ArrayList<>();
            names.add(e.path("labels").path("en").path("value").asText());
            e.path("aliases").path("en").forEach(a -> names.add(a.path("value").asText()));
            names.stream().filter(n -> n.equalsIgnoreCase(name)).findFirst().ifPresent(found -> {
                ObjectNode hit = hits.addObject().put("id", id).put("label", names.get(0));
                hit.putObject("match")
                        .put("type", "label")
                        .put("language", "en")
                        .put("text", found);
            });
        });
        return answer.put("success", 1);
    }

    private ObjectNode pointing(String search) {
        String[] parts = search.replace("haswbstatement:", "").split("=");
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode hits = answer.putObject("query").putArray("search");
        entities.forEach((id, e) -> e.path("claims").path(parts[0]).forEach(c -> {
            if (c.path("mainsnak")
                    .path("datavalue")
                    .path("value")
                    .path("id")
                    .asText()
                    .equals(parts[1])) {
                hits.addObject().put("ns", 0).put("title", id);
            }
        }));
        return answer;
    }

    private static Map<String, String> query(String url) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : List.of(url.substring(url.indexOf('?') + 1).split("&"))) {
            int at = pair.indexOf('=');
            query.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return query;
    }
}
