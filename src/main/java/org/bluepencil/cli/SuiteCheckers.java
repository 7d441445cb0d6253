package org.bluepencil.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.FactChecker;
import org.bluepencil.Models;
import org.bluepencil.OpenChecker;
import org.bluepencil.regression.Checkers;
import org.jspecify.annotations.Nullable;

/** The checkers of a test run: one for each choice of sources, over the same models; what a command line says goes first. */
final class SuiteCheckers implements Checkers, AutoCloseable {
    private final CheckerOptions options;
    private final PrintWriter remarks;
    private final Models models = Models.loading();
    private final Map<OpenChecker.Choice, OpenChecker> open = new LinkedHashMap<>();

    SuiteCheckers(CheckerOptions options, PrintWriter remarks) {
        this.options = options;
        this.remarks = remarks;
    }

    @Override
    public FactChecker over(@Nullable Path sources, List<Path> knowledge) {
        List<Path> all = new ArrayList<>(options.knowledge);
        all.addAll(knowledge);
        OpenChecker.Choice choice =
                new OpenChecker.Choice(options.sources == null ? sources : options.sources, all, options.style);
        OpenChecker opened = open.get(choice);
        if (opened == null) {
            opened = options.open(choice, models, false, null);
            opened.sources().notes().forEach(note -> remarks.println("bluepencil: " + note));
            open.put(choice, opened);
        }
        return opened.checker();
    }

    @Override
    public void close() {
        open.values().forEach(OpenChecker::close);
    }
}
