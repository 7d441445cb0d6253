package org.bluepencil.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bluepencil.article.Article;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.report.Comparison;
import org.bluepencil.report.Dismissals;
import org.bluepencil.report.FixList;
import org.bluepencil.report.Places;
import org.bluepencil.report.Questions;
import org.bluepencil.report.Report;
import org.bluepencil.report.SourceUse;
import org.bluepencil.report.Summary;
import org.bluepencil.report.Visible;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Sha256;
import org.jspecify.annotations.Nullable;

/** Puts the page together from a report. */
final class PageComposer {
    private static final int HASH_SHOWN = 12;

    private final Report report;
    private final String css;

    PageComposer(Report report, String css) {
        this.report = report;
        this.css = css;
    }

    Page page() {
        Places places = new Places(report.article());
        Labels labels = new Labels(report);
        FixList list = new FixList(report);
        Cards cards = new Cards(report.article(), places, labels);
        Lists lists = new Lists(report, places, labels);
        List<SourceUse> uses = SourceUse.of(report);
        Dismissals dismissals = Dismissals.of(report);
        return new Page(
                policy(),
                css,
                title(),
                slug(uses),
                names(uses.stream().filter(SourceUse::missed).toList(), ""),
                report.notes().stream().map(Visible::line).toList(),
                Summary.of(report).strip(),
                cards.of(list.toFix()),
                cards.of(list.toDecide()),
                cards.of(list.settled()),
                report.review().expired().stream()
                        .map(e -> Visible.line(e.inWords()))
                        .toList(),
                dismissals.dismissed() == 0 ? "" : dismissals.inWords(),
                Questions.numbered(report),
                new ProofText(report, places, labels).blocks(),
                SourceRows.of(uses),
                lists.single(),
                lists.open(list.open()),
                lists.words(),
                lists.apart(),
                lists.queries(),
                report.since().map(Comparison::inWords).orElse(""),
                report.since().map(lists::since).orElse(List.of()),
                new ProofText(report, places, labels).endnotes(),
                Why.of(report, list.shown()),
                report.version());
    }

    /** Nothing is loaded and nothing runs: only the page's own style sheet, by its hash, and images inside the page. */
    private String policy() {
        return "default-src 'none'; style-src 'sha256-" + Sha256.base64(css)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private String title() {
        String title = report.article().title();
        return Visible.line(
                title == null || title.isBlank() ? lastPart(report.article().name()) : title);
    }

    /** The file's name without its folders: a path makes no headline. */
    private static String lastPart(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? name : last;
    }

    private List<String> slug(List<SourceUse> uses) {
        Article article = report.article();
        List<String> slug = new ArrayList<>();
        slug.add(Visible.line(article.name()));
        slug.add("SHA-256 " + Sha256.hex(article.text()).substring(0, HASH_SHOWN));
        slug.add("published " + day(article.published()));
        slug.add("as of " + day(report.asOf()));
        slug.add("Bluepencil " + report.version());
        slug.add("asked: " + names(uses.stream().filter(u -> asked(u)).toList(), "no source"));
        if (report.answers() > 0) {
            slug.add(report.answers() + (report.answers() == 1 ? " answer" : " answers") + " over the network");
        }
        return slug;
    }

    private static boolean asked(SourceUse use) {
        return use.count(Dossier.Outcome.ANSWERED) + use.count(Dossier.Outcome.SILENT) + use.cited() > 0;
    }

    private static String names(List<SourceUse> uses, String none) {
        return uses.isEmpty()
                ? none
                : uses.stream().map(u -> Visible.line(u.info().name())).collect(Collectors.joining("; "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "date not known" : Moment.day(day).inWords();
    }
}
