package org.bluepencil.source.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.http.Ask;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Reply;
import org.bluepencil.source.Unanswered;
import org.bluepencil.value.EntityId;

/**
 * The calls that are made of the MediaWiki API of Wikidata, those that do not depend on each other together. Counts them, so that one article asks for no more than it may.
 * Parameters stand in a fixed order: the address is the key of the record.
 */
final class WikidataApi {
    /** The most ids or titles of one call, by the API's documentation. */
    static final int BATCH = 50;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROPS = "info|labels|aliases|descriptions|claims|sitelinks";

    private final WikidataPlace place;
    private final Fetcher fetcher;
    private int asked;

    WikidataApi(WikidataPlace place, Fetcher fetcher) {
        this.place = place;
        this.fetcher = fetcher;
    }

    /** Entities by id, at most {@link #BATCH} a batch; an answer for each batch. */
    List<ApiAnswer> entities(List<List<EntityId>> batches) {
        return ask(batches.stream()
                .map(ids -> "action=wbgetentities&ids="
                        + encoded(ids.stream().map(EntityId::id).collect(Collectors.joining("|"))) + "&" + shape())
                .toList());
    }

    /** Entities by the titles of their pages in the English Wikipedia, at most {@link #BATCH} a batch. */
    List<ApiAnswer> titled(List<List<String>> batches) {
        return ask(batches.stream()
                .map(titles ->
                        "action=wbgetentities&sites=enwiki&titles=" + encoded(String.join("|", titles)) + "&" + shape())
                .toList());
    }

    /** Entities by each name, in the order that the API thinks best. */
    List<ApiAnswer> search(List<String> names, String language) {
        return ask(names.stream()
                .map(name -> "action=wbsearchentities&search=" + encoded(name) + "&language=" + language
                        + "&uselang=en&type=item&limit=5")
                .toList());
    }

    /** Ids of entities with a statement, for each question, by the search of the site. */
    List<ApiAnswer> pointing(List<Question.Pointing> questions) {
        return ask(questions.stream()
                .map(q -> "action=query&list=search&srnamespace=0&srlimit=" + BATCH + "&srprop=&srsearch="
                        + encoded("haswbstatement:" + q.property() + "=" + q.value()))
                .toList());
    }

    private String shape() {
        return "props=" + encoded(PROPS) + "&languages=" + encoded(String.join("|", languages()))
                + "&sitefilter=enwiki";
    }

    private List<String> languages() {
        return place.languages();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Asks together; what goes beyond the budget is not asked. */
    private List<ApiAnswer> ask(List<String> queries) {
        List<Ask> asks = queries.stream()
                .limit(Math.max(0, place.budget() - asked))
                .map(query -> Ask.data(place.api() + "?" + query + "&format=json&maxlag=5", place.fresh()))
                .toList();
        asked += asks.size();
        List<ApiAnswer> answers = new ArrayList<>();
        fetcher.fetchAll(asks).forEach(reply -> answers.add(told(answer(reply))));
        while (answers.size() < queries.size()) {
            answers.add(new ApiAnswer.NotAsked(
                    "the " + place.budget() + " requests that one article may make are used up"));
        }
        return answers;
    }

    private static ApiAnswer told(ApiAnswer answer) {
        boolean busy =
                answer instanceof ApiAnswer.Refused refused && refused.code().equals("maxlag");
        return busy
                ? new ApiAnswer.Unreachable("Wikidata's servers lag behind and ask to be left alone (maxlag)")
                : answer;
    }

    private static ApiAnswer answer(Reply reply) {
        if (reply instanceof Reply.Failure failure) {
            return Unanswered.of(failure) instanceof EvidenceSource.Answer.NotAsked unasked
                    ? new ApiAnswer.NotAsked(unasked.why())
                    : new ApiAnswer.Unreachable(failure.why());
        }
        Reply.Content content = (Reply.Content) reply;
        if (content.isHtml()) {
            return new ApiAnswer.Unreadable("a page of HTML in place of data");
        }
        try {
            JsonNode json = JSON.readTree(content.body());
            if (json == null || !json.isObject()) {
                return new ApiAnswer.Unreadable("no object of data");
            }
            return json.has("error")
                    ? new ApiAnswer.Refused(
                            json.path("error").path("code").asText("unknown"),
                            json.path("error").path("info").asText(""))
                    : new ApiAnswer.Data(json, content.retrieved(), content.sha256());
        } catch (JsonProcessingException e) {
            return new ApiAnswer.Unreadable("broken data");
        } catch (java.io.IOException e) {
            return new ApiAnswer.Unreadable("data that cannot be read");
        }
    }
}
