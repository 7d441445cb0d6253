package org.bluepencil.desk.api;

import io.javalin.http.Context;
import org.bluepencil.desk.state.Json;
import org.bluepencil.report.page.Page;
import org.bluepencil.report.page.Pages;
import org.bluepencil.report.page.Topic;

/** How a rule decides, in plain words. */
final class Rules {
    private Rules() {}

    static void answer(Context request) {
        String name = request.pathParam("name");
        String id = Pages.id(name);
        if (!Topic.RULE.names().contains(id)) {
            throw Problem.notFound("no rule of that name");
        }
        Page page = Pages.of(Topic.RULE, id);
        request.contentType("application/json").result(Json.write(page));
    }
}
