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
        for (ApiAnswer answer : api.titled(batches(names))) {
            if (!(usable(answer) instanceof ApiAnswer.Data data)) {
                continue;
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
        int left = place.searches();
        for (String language : place.languages()) {
            List<String> open = names.stream()
                    .filter(n -> !language.equals("mul") && !found.containsKey(n))
                    .limit(left)
                    .toList();
            if (fault != null) {
                return found;
            }
            left -= open.size();
            List<ApiAnswer> answers = api.search(open, language);
            for (int i = 0; i < open.size(); i++) {
                if (usable(answers.get(i)) instanceof ApiAnswer.Data data) {
                    String name = open.get(i);
                    match(name, data).ifPresent(id -> found.put(name, id));
                }
            }
        }
        return found;
    }

    private static Optional<EntityId> match(String name, ApiAnswer.Data data) {
        for (JsonNode hit : data.json().path("search")) {
            String text =
                    hit.path("match").path("text").asText(hit.path("label").asText(""));
            String id = hit.path("id").asText("");
            if (text.equalsIgnoreCase(name) && EntityId.isValid(id)) {
                return Optional.of(new EntityId(id));
            }
        }
        return Optional.empty();
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
        Map<Question, Answer> barred = new LinkedHashMap<>();
        Set<EntityId> further = new LinkedHashSet<>(backward(questions, barred));
        further.addAll(values(questions));
        fetch(List.copyOf(further));
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

    /**
     * What points at entities, where no knowledge at hand tells it.
     *
     * @param barred gets the reason why a question was not asked, or had no answer
     */
    private List<EntityId> backward(List<Question> questions, Map<Question, Answer> barred) {
        List<Question.Pointing> asked = new ArrayList<>();
        for (Question question : questions) {
            if (!(question instanceof Question.Pointing pointing) || !isOpen(pointing)) {
                continue;
            }
            if (fault != null) {
                barred.put(question, fault);
            } else if (backward >= MOST_BACKWARD) {
                barred.put(question, new Answer.NotAsked("the searches that one article may make are used up"));
            } else {
                backward++;
                asked.add(pointing);
            }
        }
        List<EntityId> found = new ArrayList<>();
        List<ApiAnswer> answers = api.pointing(asked);
        for (int i = 0; i < asked.size(); i++) {
            if (usable(answers.get(i)) instanceof ApiAnswer.Data data) {
                for (JsonNode hit : data.json().path("query").path("search")) {
                    String id = hit.path("title").asText("");
                    if (EntityId.isValid(id)) {
                        found.add(new EntityId(id));
                    }
                }
            } else if (fault != null) {
                barred.put(asked.get(i), fault);
            }
        }
        return found;
    }

    private boolean isOpen(Question.Pointing question) {
        return question.value().onWikidata()
                && KEPT_BACKWARD.contains(question.property())
                && !knowledge.get().points(question.property(), question.value());
    }

    /** The entities that the answers name, and nothing at hand knows: they must be called by their names. */
    private List<EntityId> values(List<Question> questions) {
        Set<EntityId> values = new LinkedHashSet<>();
        for (Question question : questions) {
            if (question instanceof Question.About about) {
                values.addAll(fetched.values(about.subject(), about.property()));
            }
        }
        return values.stream()
                .filter(v -> knowledge.get().names().entity(v).isEmpty())
                .toList();
    }

    private void fetch(List<EntityId> ids) {
        List<EntityId> wanted = ids.stream()
                .filter(id -> id.onWikidata() && !fetched.settles(id))
                .distinct()
                .toList();
        if (fault != null) {
            return;
        }
        List<List<EntityId>> batches = batches(wanted);
        List<ApiAnswer> answers = api.entities(batches);
        for (int i = 0; i < batches.size(); i++) {
            List<EntityId> batch = batches.get(i);
            ApiAnswer answer = usable(answers.get(i));
            if (answer instanceof ApiAnswer.Refused) {
                apart(batch);
                continue;
            }
            if (!(answer instanceof ApiAnswer.Data data)) {
                continue;
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
        fault = fault == null ? faultOf(answer) : fault;
        return answer;
    }

    private static @Nullable Answer faultOf(ApiAnswer answer) {
        if (answer instanceof ApiAnswer.Unreachable unreachable) {
            return new Answer.Unreachable(unreachable.why());
        }
        if (answer instanceof ApiAnswer.Unreadable unreadable) {
            return new Answer.Unreachable("answered with " + unreadable.why());
        }
        if (answer instanceof ApiAnswer.Refused refused && !refused.code().equals("no-such-entity")) {
            return new Answer.Unreachable(
                    "refused (" + refused.code() + (refused.info().isEmpty() ? "" : ": " + refused.info()) + ")");
        }
        return answer instanceof ApiAnswer.NotAsked notAsked ? new Answer.NotAsked(notAsked.why()) : null;
    }

    private static <T> List<List<T>> batches(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int i = 0; i < all.size(); i += WikidataApi.BATCH) {
            batches.add(all.subList(i, Math.min(all.size(), i + WikidataApi.BATCH)));
        }
        return batches;
    }
}
