package org.bluepencil.source.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.http.Fetcher;
import org.bluepencil.source.knowledge.FetchedEntities;
import org.bluepencil.source.knowledge.LocalKnowledge;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.jspecify.annotations.Nullable;

/**
 * Wikidata as it is now, for one article: all its names are looked up together, entities come in batches, and what was
 * fetched once is not fetched again. Not safe for several threads.
 */
public final class LiveWikidata implements EvidenceSource {
    private static final int MOST_BACKWARD = 2;
    /** Sets that Wikidata keeps on their elements: members and holders of an office. */
    private static final Set<PropertyId> KEPT_BACKWARD = Set.of(new PropertyId("P463"), new PropertyId("P39"));

    private final SourceInfo info;
    private final WikidataPlace place;
    private final WikidataApi api;
    private final FetchedEntities fetched;
    private final Supplier<LocalKnowledge> knowledge;
    private @Nullable Answer fault;
    private int backward;

    /**
     * @param fetched where what is learned goes, shared with the names
     * @param knowledge the knowledge at hand, with what was fetched so far
     */
    public LiveWikidata(
            SourceInfo info,
            WikidataPlace place,
            Fetcher fetcher,
            FetchedEntities fetched,
            Supplier<LocalKnowledge> knowledge) {
        this.info = info;
        this.place = place;
        this.api = new WikidataApi(place, fetcher);
        this.fetched = fetched;
        this.knowledge = knowledge;
    }

    @Override
    public SourceInfo info() {
        return info;
    }

    // --- names ---

    /**
     * Looks names up that the knowledge at hand does not have.
     *
     * @param names the most valuable first
     * @return whether any was found
     */
    public boolean lookUp(List<String> names) {
        Set<EntityId> found = new LinkedHashSet<>();
        Set<String> open = new LinkedHashSet<>(names);
        for (List<String> batch : batches(names)) {
            if (!(usable(api.titled(batch)) instanceof ApiAnswer.Data data)) {
                break;
            }
            for (JsonNode entity : data.json().path("entities")) {
                add(entity, null, data).ifPresent(id -> {
                    found.add(id);
                    open.remove(entity.path("sitelinks")
                            .path("enwiki")
                            .path("title")
                            .asText());
                });
            }
        }
        Map<String, EntityId> searched = search(worthSearching(open));
        fetch(List.copyOf(searched.values()));
        searched.forEach((name, id) -> fetched.addName(id, name));
        found.addAll(searched.values());
        climb();
        return !found.isEmpty();
    }

    /** A word alone, and a part of a longer name, would find something else. */
    private static Set<String> worthSearching(Set<String> names) {
        Set<String> worth = new LinkedHashSet<>();
        for (String name : names) {
            boolean part = names.stream().anyMatch(other -> other.length() > name.length() && other.contains(name));
            if (name.indexOf(' ') > 0 && !part) {
                worth.add(name);
            }
        }
        return worth;
    }

    /** The best match of each name that is the name itself, in the first language that has one. */
    private Map<String, EntityId> search(Set<String> names) {
        Map<String, EntityId> found = new LinkedHashMap<>();
        int searches = 0;
        for (String name : names) {
            for (String language : place.languages()) {
                if (language.equals("mul") || found.containsKey(name)) {
                    continue;
                }
                if (searches >= place.searches() || fault != null) {
                    return found;
                }
                searches++;
                if (usable(api.search(name, language)) instanceof ApiAnswer.Data data) {
                    for (JsonNode hit : data.json().path("search")) {
                        String text = hit.path("match")
                                .path("text")
                                .asText(hit.path("label").asText(""));
                        String id = hit.path("id").asText("");
                        if (text.equalsIgnoreCase(name) && EntityId.isValid(id)) {
                            found.putIfAbsent(name, new EntityId(id));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** The classes above those of what was found, as far as the packed tree does not know them; two batches at most. */
    private void climb() {
        for (int trip = 0; trip < 2; trip++) {
            List<EntityId> unknown = fetched.classes().stream()
                    .filter(c -> !fetched.settles(c)
                            && !org.bluepencil.names.ClassTree.packed().knows(c)
                            && knowledge.get().names().entity(c).isEmpty())
                    .limit(WikidataApi.BATCH)
                    .toList();
            if (unknown.isEmpty()) {
                return;
            }
            fetch(unknown);
        }
    }

    // --- statements ---

    @Override
    public Map<Question, Answer> ask(List<Question> questions) {
        Set<EntityId> subjects = new LinkedHashSet<>();
        for (Question question : questions) {
            if (question instanceof Question.About about && isKept(about)) {
                subjects.add(about.subject());
            }
        }
        fetch(List.copyOf(subjects));
        Map<Question, @Nullable Answer> barred = new LinkedHashMap<>();
        for (Question question : questions) {
            if (question instanceof Question.Pointing pointing) {
                barred.put(question, backward(pointing));
            }
        }
        fetchValues(questions);
        climb();
        EvidenceSource told = fetched.source(info, knowledge.get());
        Map<Question, Answer> answers = new LinkedHashMap<>(told.ask(questions));
        // measures of tables and entities of the house are none of its matters
        answers.keySet().removeIf(q -> q instanceof Question.About about && !isKept(about));
        for (Question question : questions) {
            boolean silent = answers.get(question) instanceof Answer.Says says
                    && says.statements().isEmpty();
            Answer bar = barred.get(question);
            boolean unasked =
                    question instanceof Question.About about && isKept(about) && !fetched.settles(about.subject());
            if (silent && bar != null) {
                answers.put(question, bar);
            } else if (silent && unasked) {
                answers.put(question, fault == null ? new Answer.Unreachable("it left this out of its answer") : fault);
            }
        }
        return answers;
    }

    /** Measures of tables are none of its properties, entities of the house none of its items. */
    private static boolean isKept(Question.About about) {
        return about.subject().onWikidata() && about.property().onWikidata();
    }

    /** What points at an entity, where no knowledge at hand tells it; the reason if it was not asked. */
    private @Nullable Answer backward(Question.Pointing question) {
        if (!question.value().onWikidata()
                || !KEPT_BACKWARD.contains(question.property())
                || knowledge.get().points(question.property(), question.value())) {
            return null;
        }
        if (fault != null) {
            return fault;
        }
        if (backward >= MOST_BACKWARD) {
            return new Answer.NotAsked("the searches that one article may make are used up");
        }
        backward++;
        if (usable(api.pointing(question.property(), question.value())) instanceof ApiAnswer.Data data) {
            List<EntityId> ids = new ArrayList<>();
            for (JsonNode hit : data.json().path("query").path("search")) {
                String id = hit.path("title").asText("");
                if (EntityId.isValid(id)) {
                    ids.add(new EntityId(id));
                }
            }
            fetch(ids);
            return null;
        }
        return fault;
    }

    /** The entities that the answers name: they must be called by their names. */
    private void fetchValues(List<Question> questions) {
        Set<EntityId> values = new LinkedHashSet<>();
        for (Question question : questions) {
            if (question instanceof Question.About about) {
                values.addAll(fetched.values(about.subject(), about.property()));
            }
        }
        fetch(values.stream()
                .filter(v -> knowledge.get().names().entity(v).isEmpty())
                .toList());
    }

    private void fetch(List<EntityId> ids) {
        List<EntityId> wanted = ids.stream()
                .filter(id -> id.onWikidata() && !fetched.settles(id))
                .distinct()
                .toList();
        for (List<EntityId> batch : batches(wanted)) {
            if (fault != null) {
                return;
            }
            ApiAnswer answer = usable(api.entities(batch));
            if (answer instanceof ApiAnswer.Refused) {
                apart(batch);
                continue;
            }
            if (!(answer instanceof ApiAnswer.Data data)) {
                return;
            }
            for (EntityId id : batch) {
                JsonNode entity = data.json().path("entities").path(id.id());
                if (entity.has("missing")) {
                    fetched.addMissing(id);
                } else if (!entity.isMissingNode()) {
                    add(entity, id, data);
                }
            }
            // a redirect may be told under the id that it leads to
            for (JsonNode entity : data.json().path("entities")) {
                String from = entity.path("redirects").path("from").asText("");
                if (EntityId.isValid(from)) {
                    add(entity, new EntityId(from), data);
                }
            }
        }
    }

    /** One id that the API knows nothing of spoils its batch: the halves are asked by themselves. */
    private void apart(List<EntityId> batch) {
        if (batch.size() == 1) {
            fetched.addMissing(batch.get(0));
            return;
        }
        int half = batch.size() / 2;
        fetch(batch.subList(0, half));
        fetch(batch.subList(half, batch.size()));
    }

    private Optional<EntityId> add(JsonNode entity, @Nullable EntityId asked, ApiAnswer.Data data) {
        if (!entity.isObject() || entity.has("missing") || !entity.has("id")) {
            return Optional.empty();
        }
        try {
            return fetched.add(entity, asked, place.pages(), data.retrieved(), data.sha256());
        } catch (IOException e) {
            System.getLogger(LiveWikidata.class.getName()).log(System.Logger.Level.DEBUG, "left out", e);
            return Optional.empty();
        }
    }

    /** Why nothing more was asked of it; empty if all was. */
    public Optional<String> trouble() {
        Answer told = fault;
        if (told instanceof Answer.Unreachable unreachable) {
            return Optional.of("did not answer (" + unreachable.why() + ")");
        }
        return told instanceof Answer.NotAsked unasked
                ? Optional.of("was not asked (" + unasked.why() + ")")
                : Optional.empty();
    }

    /** Remembers the first fault: after it nothing more is asked for this article. */
    private ApiAnswer usable(ApiAnswer answer) {
        if (answer instanceof ApiAnswer.Unreachable unreachable) {
            fault = new Answer.Unreachable(unreachable.why());
        } else if (answer instanceof ApiAnswer.Unreadable unreadable) {
            fault = new Answer.Unreachable("answered with " + unreadable.why());
        } else if (answer instanceof ApiAnswer.Refused refused
                && !refused.code().equals("no-such-entity")) {
            fault = new Answer.Unreachable(
                    "refused (" + refused.code() + (refused.info().isEmpty() ? "" : ": " + refused.info()) + ")");
        } else if (answer instanceof ApiAnswer.NotAsked notAsked) {
            fault = new Answer.NotAsked(notAsked.why());
        }
        return answer;
    }

    private static <T> List<List<T>> batches(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int i = 0; i < all.size(); i += WikidataApi.BATCH) {
            batches.add(all.subList(i, Math.min(all.size(), i + WikidataApi.BATCH)));
        }
        return batches;
    }
}
