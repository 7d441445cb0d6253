package org.bluepencil.spark;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bluepencil.Models;
import org.bluepencil.OpenChecker;
import org.bluepencil.batch.LineChecker;
import org.bluepencil.http.Fetcher;

/** The one checker of an executor: models and indexes are opened once, serve all its tasks, and stay open as long as it runs. */
final class SharedChecker {
    private static final Map<Settings, LineChecker> OPEN = new ConcurrentHashMap<>();

    private SharedChecker() {}

    static LineChecker of(Settings settings) {
        return OPEN.computeIfAbsent(settings, SharedChecker::open);
    }

    private static LineChecker open(Settings settings) {
        OpenChecker checker =
                OpenChecker.open(settings.choice(), Models.loading(), sources -> Fetcher.OFFLINE, "spark");
        String today = settings.asOf();
        return new LineChecker(checker.checker(), today == null ? null : LocalDate.parse(today));
    }
}
