package org.bluepencil.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.desk.check.Check;
import org.bluepencil.desk.check.Checks;
import org.bluepencil.desk.check.Tools;
import org.bluepencil.desk.state.ArticleId;
import org.bluepencil.desk.state.Change;
import org.bluepencil.desk.state.Draft;
import org.bluepencil.desk.state.Entry;
import org.bluepencil.desk.state.Json;
import org.bluepencil.desk.state.StaleRevision;
import org.bluepencil.desk.state.Store;
import org.bluepencil.desk.state.Story;
import org.bluepencil.report.json.JsonReport;
import org.jspecify.annotations.Nullable;

/** What can be asked of the desk. */
public final class Api {
    private static final Pattern REVISION = Pattern.compile("\"?(\\d{1,9})\"?");

    private final Store store;
    private final Checks checks;
    private final Doorkeeper doorkeeper;
    private final Handing handing;
    private final Changing changing;
    private final Naming naming;
    private final SigningOff signing;
    private final Exporting exporting;
    private final Comparing comparing;
    private final Executor tellers;
    private final String version;

    public Api(Tools tools, Store store, Checks checks, Doorkeeper doorkeeper, Executor tellers, String version) {
        this.store = store;
        this.checks = checks;
        this.doorkeeper = doorkeeper;
        this.handing = new Handing(tools);
        this.changing = new Changing(checks, handing);
        this.naming = new Naming(tools.sources().names());
        this.exporting = new Exporting(store, checks);
        this.signing = new SigningOff(store, checks, exporting);
        this.comparing = new Comparing(checks);
        this.tellers = tellers;
        this.version = version;
    }

    /** All routes, as {@code openapi.json} describes them. */
    public void routes(RoutesConfig routes) {
        routes.get("/api/session", this::session);
        routes.get("/api/articles", this::list);
        routes.post("/api/articles", this::add);
        routes.get("/api/articles/{id}", this::state);
        routes.delete("/api/articles/{id}", this::remove);
        routes.get("/api/articles/{id}/original", this::original);
        routes.get("/api/articles/{id}/proof", this::proof);
        routes.get("/api/articles/{id}/result", this::result);
        routes.sse("/api/articles/{id}/events", this::events);
        routes.post("/api/articles/{id}/check", this::check);
        routes.post("/api/articles/{id}/cancel", this::cancel);
        routes.post("/api/articles/{id}/changes", this::change);
        routes.get("/api/articles/{id}/changes", this::changes);
        routes.post("/api/articles/{id}/signature", this::sign);
        routes.get("/api/articles/{id}/compare", this::compare);
        routes.get("/api/articles/{id}/export/{format}", this::export);
        routes.get("/api/names", ctx -> naming.answer(ctx));
        routes.get("/api/rules/{name}", Rules::answer);
    }

    /** Answers with a problem. */
    public void answer(Problem problem, Context request) {
        problem.answer(request);
    }

    private void session(Context request) {
        json(
                request,
                Map.of(
                        "secret",
                        doorkeeper.secret(),
                        "version",
                        version,
                        "formats",
                        exporting.formats(),
                        "busy",
                        checks.busy()));
    }

    private record Line(
            String id,
            @Nullable String title,
            String name,
            String changed,
            int revision,
            String standing,
            boolean signed) {}

    private void list(Context request) {
        List<Line> lines = new ArrayList<>();
        for (ArticleId id : store.articles()) {
            store.story(id).ifPresent(story -> lines.add(line(story)));
        }
        lines.sort(Comparator.comparing(Line::changed).reversed().thenComparing(Line::id));
        json(request, Map.of("articles", lines));
    }

    private Line line(Story story) {
        return new Line(
                story.id().id(),
                headline(story),
                story.current().draft().name(),
                story.changed().toString(),
                story.revision(),
                checks.standing(story).name().toLowerCase(java.util.Locale.ROOT),
                story.signed() != null);
    }

    private static @Nullable String headline(Story story) {
        String title = story.current().draft().title();
        return title == null ? Headline.of(story.current().draft()) : title;
    }

    private void add(Context request) {
        JsonNode body = body(request);
        if (checks.busy() >= Checks.MOST_WAITING) {
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE, "too many checks are waiting: try again in a few seconds");
        }
        Story story = store.add(handing.draft(body), by(body));
        checks.start(story);
        request.status(HttpStatus.CREATED).header("Location", "/api/articles/" + story.id());
        json(request, view(story));
    }

    private void state(Context request) {
        json(request, view(story(request)));
    }

    private Map<String, Object> view(Story story) {
        Map<String, Object> view = StoryView.of(story);
        view.put("headline", headline(story) == null ? "" : headline(story));
        view.put("standing", checks.standing(story).name().toLowerCase(java.util.Locale.ROOT));
        checks.running(story.id()).map(Check::trouble).filter(t -> !t.isEmpty()).ifPresent(t -> view.put("trouble", t));
        return view;
    }

    private void remove(Context request) {
        ArticleId id = story(request).id();
        checks.forget(id);
        store.remove(id);
        request.status(HttpStatus.NO_CONTENT);
    }

    /** The text of the version in force, to be changed by hand. */
    private void original(Context request) {
        Draft draft = story(request).current().draft();
        json(
                request,
                Map.of(
                        "name", draft.nameOfText(),
                        "text", Handing.read(draft).map().originalText()));
    }

    private void proof(Context request) {
        Story story = story(request);
        request.contentType("application/json").result(checks.proof(story).orElseThrow(Problem::notDone));
    }

    private void result(Context request) {
        Story story = story(request);
        Problem.unlessDone(checks.standing(story));
        request.contentType("application/json").result(new JsonReport().text(checks.report(story)));
    }

    private void events(SseClient client) {
        Context request = client.ctx();
        Story story = story(request);
        String last = request.header("Last-Event-ID");
        long from = last != null && last.matches("\\d{1,18}") ? Long.parseLong(last) : 0;
        Stream.open(client, checks.channel(story.id()), from, Json.write(view(story)), tellers);
    }

    private void check(Context request) {
        Story story = story(request);
        notSigned(story);
        checks.start(story, body(request).path("anew").asBoolean(false));
        request.status(HttpStatus.ACCEPTED);
        json(request, view(story));
    }

    private void cancel(Context request) {
        Story story = story(request);
        String source = Handing.words(body(request), "source");
        if (source == null) {
            checks.callOff(story.id());
            checks.channel(story.id()).tell("cancelled", "{}");
        } else {
            checks.running(story.id()).ifPresent(c -> c.skip(source));
        }
        json(request, view(story));
    }

    private void change(Context request) {
        JsonNode body = body(request);
        Story story = story(request);
        int seen = revision(request);
        if (seen != story.revision()) {
            throw stale(story.revision());
        }
        Change change = changing.of(story, body);
        try {
            Story changed = store.append(story.id(), seen, by(body), change);
            if (!changed.basis().equals(story.basis())) {
                checks.start(changed);
            }
            checks.channel(story.id()).tell("changed", Json.write(Map.of("revision", changed.revision())));
            json(request, view(changed));
        } catch (StaleRevision e) {
            throw stale(e.current());
        }
    }

    private record LogLine(int revision, String at, String by, String what) {}

    private void changes(Context request) {
        List<LogLine> lines = new ArrayList<>();
        for (Entry entry : store.entries(story(request).id())) {
            lines.add(new LogLine(entry.revision(), entry.at().toString(), entry.by(), ChangeWords.of(entry.change())));
        }
        json(request, Map.of("changes", lines));
    }

    private void sign(Context request) {
        JsonNode body = body(request);
        Story story = story(request);
        int seen = revision(request);
        if (seen != story.revision()) {
            throw stale(story.revision());
        }
        notSigned(story);
        Problem.unlessDone(checks.standing(story));
        try {
            Story signed = signing.sign(story, body);
            checks.channel(story.id()).tell("changed", Json.write(Map.of("revision", signed.revision())));
            json(request, view(signed));
        } catch (StaleRevision e) {
            throw stale(e.current());
        }
    }

    private void compare(Context request) {
        json(request, comparing.answer(story(request), request));
    }

    private void export(Context request) {
        exporting.answer(story(request), request);
    }

    private static void notSigned(Story story) {
        if (story.signed() != null) {
            throw Problem.conflict("the proof is signed: open it again to change it");
        }
    }

    private static Problem stale(int current) {
        return new Problem(
                        HttpStatus.PRECONDITION_FAILED,
                        "the article was changed elsewhere in the meantime: look at it as it is now, then decide again")
                .with("revision", current);
    }

    private static int revision(Context request) {
        String header = request.header("If-Match");
        Matcher match = REVISION.matcher(header == null ? "" : header);
        if (!match.matches()) {
            throw new Problem(
                    HttpStatus.PRECONDITION_REQUIRED, "say with If-Match which revision of the article you have seen");
        }
        return Integer.parseInt(match.group(1));
    }

    private Story story(Context request) {
        return ArticleId.parse(request.pathParam("id"))
                .flatMap(store::story)
                .orElseThrow(() -> Problem.notFound("no such article on this desk"));
    }

    private static String by(JsonNode body) {
        String by = Handing.words(body, "by");
        return by == null ? "" : by;
    }

    private static JsonNode body(Context request) {
        String type = request.contentType();
        if (type == null || !type.startsWith("application/json")) {
            throw new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "send JSON: Content-Type: application/json");
        }
        try {
            return Json.object(new String(request.bodyAsBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Problem.bad("the body is no JSON object");
        }
    }

    private static void json(Context request, Object answer) {
        request.contentType("application/json").result(Json.write(answer));
    }
}
