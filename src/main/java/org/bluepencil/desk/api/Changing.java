package org.bluepencil.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.desk.check.Checks;
import org.bluepencil.desk.proof.Proof;
import org.bluepencil.desk.state.Change;
import org.bluepencil.desk.state.Draft;
import org.bluepencil.desk.state.Story;
import org.bluepencil.http.Guard;
import org.bluepencil.report.Report;
import org.bluepencil.value.EntityId;
import org.bluepencil.verdict.Suggestion;

/** Reads what a request wants to change, and fills in what the desk knows better than the page. */
final class Changing {
    private static final int MOST_NOTE = 4000;
    private static final int MOST_INITIALS = 8;
    private static final int MOST_SOURCES = 20;

    private final Checks checks;
    private final Handing handing;

    Changing(Checks checks, Handing handing) {
        this.checks = checks;
        this.handing = handing;
    }

    /**
     * The change that a request asks for.
     *
     * @throws Problem if it asks for none that can be made
     */
    Change of(Story story, JsonNode request) {
        String type = request.path("type").asText("");
        if (story.signed() != null && !type.equals("reopened")) {
            throw Problem.conflict("the proof is signed: open it again to change it");
        }
        String finding = request.path("finding").asText("");
        return switch (type) {
            case "revised" -> new Change.Revised(handing.draft(request));
            case "edited" -> edited(story, finding, request);
            case "decided" -> decided(story, finding, request);
            case "withdrawn" -> new Change.Withdrawn(known(story, finding));
            case "noted" -> new Change.Noted(known(story, finding), text(request, "note", MOST_NOTE));
            case "asked" ->
                new Change.Asked(known(story, finding), request.path("ask").asBoolean(true));
            case "initialled" -> new Change.Initialled(known(story, finding), text(request, "initials", MOST_INITIALS));
            case "meant" -> meant(request);
            case "cited" -> cited(story, finding, request);
            case "reopened" -> reopened(story, request);
            default ->
                throw Problem.bad(
                        "no change of type '" + type
                                + "': one of revised, edited, decided, withdrawn, noted, asked, initialled, meant, cited, reopened");
        };
    }

    private Change edited(Story story, String finding, JsonNode request) {
        Report report = report(story);
        List<Suggestion> edits = found(report, finding).judgement().suggestions();
        int number = request.path("edit").asInt(0);
        String claim = request.path("claim").asText("");
        if (!claim.isEmpty()) {
            edits = report.judgements().stream()
                    .filter(j -> j.claim().id().equals(claim))
                    .findFirst()
                    .map(j -> j.suggestions())
                    .orElse(List.of());
        }
        if (number < 0 || number >= edits.size()) {
            throw Problem.bad("this finding has no edit " + number);
        }
        Suggestion edit = edits.get(number);
        Article article = report.article();
        Draft before = story.current().draft();
        Optional<Draft> after =
                Articles.rewritten(article, edit.span(), edit.replacement()).map(before::with);
        String wanted = article.text().substring(0, edit.span().start())
                + edit.replacement()
                + article.text().substring(edit.span().end());
        Draft made = after.filter(d -> Handing.read(d).text().equals(wanted))
                .orElseThrow(() -> Problem.conflict(
                        "these words do not stand in the original in one piece: change them there by hand, and hand in the"
                                + " new version"));
        return new Change.Edited(finding, edit.original(), edit.replacement(), made);
    }

    private Change decided(Story story, String finding, JsonNode request) {
        Proof.Found found = found(report(story), finding);
        Change.Ruling ruling =
                switch (request.path("ruling").asText("")) {
                    case "dismissed" -> Change.Ruling.DISMISSED;
                    case "confirmed" -> Change.Ruling.CONFIRMED;
                    default -> throw Problem.bad("ruling is dismissed or confirmed");
                };
        return new Change.Decided(
                finding,
                ruling,
                found.judgement().claim().text(),
                text(request, "because", MOST_NOTE),
                found.judgement().verdict().id(),
                found.evidence());
    }

    private static Change meant(JsonNode request) {
        String name = Handing.words(request, "name");
        String entity = Handing.words(request, "entity");
        if (name == null) {
            throw Problem.bad("meant needs the name as it stands in the article");
        }
        if (entity != null && !EntityId.isValid(entity)) {
            throw Problem.bad("not the id of an entity: " + entity);
        }
        return new Change.Meant(name, entity);
    }

    private static Change cited(Story story, String finding, JsonNode request) {
        if (story.cited().size() >= MOST_SOURCES) {
            throw Problem.conflict("an article takes at most " + MOST_SOURCES + " added sources");
        }
        String url = Handing.words(request, "url");
        if (url != null) {
            Guard.fault(url).ifPresent(why -> {
                throw Problem.bad(url + ": " + why + ": give an http or https address");
            });
            return new Change.Cited(finding, url, null);
        }
        String name = Handing.words(request, "name");
        byte[] page = Handing.bytes(request.path("base64").asText(""));
        if (page.length == 0 || page.length > Handing.MOST_BYTES) {
            throw Problem.bad("a source needs an address, or a file of at most " + (Handing.MOST_BYTES >> 20) + " MB");
        }
        return new Change.Cited(finding, name == null ? "page" : name, page);
    }

    private static Change reopened(Story story, JsonNode request) {
        if (story.signed() == null) {
            throw Problem.conflict("the proof is not signed");
        }
        return new Change.Reopened(text(request, "because", MOST_NOTE));
    }

    /** Whether there is such a finding now; what was decided of one that is gone can still be taken back. */
    private String known(Story story, String finding) {
        if (!story.marks().containsKey(finding)) {
            found(report(story), finding);
        }
        return finding;
    }

    /** The report that the page shows: nothing is decided on a claim while it is judged anew. */
    private Report report(Story story) {
        Problem.unlessDone(checks.standing(story));
        return checks.report(story);
    }

    private static Proof.Found found(Report report, String finding) {
        return Proof.find(report, finding)
                .orElseThrow(() -> Problem.notFound("the article has no finding '" + finding + "'"));
    }

    private static String text(JsonNode request, String name, int most) {
        String text = request.path(name).asText("").strip();
        if (text.length() > most) {
            throw Problem.bad(name + " is longer than " + most + " characters");
        }
        return text;
    }
}
