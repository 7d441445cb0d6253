package org.bluepencil.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.report.Finding;
import org.bluepencil.report.FormName;
import org.bluepencil.report.Report;
import org.bluepencil.report.page.FramePage;
import org.bluepencil.report.page.Page;
import org.bluepencil.report.page.Page.Paragraph;
import org.bluepencil.report.page.Pages;
import org.bluepencil.report.page.Topic;
import org.bluepencil.verdict.Judgement;

/** A page of {@code explain}, set into the report, so that every "why?" has its answer in the same file. */
public record Why(String anchor, String title, List<Paragraph> paragraphs) {
    public Why {
        paragraphs = List.copyOf(paragraphs);
    }

    static String anchor(Topic topic, String name) {
        return topic.name().toLowerCase(Locale.ROOT) + "-" + name;
    }

    static String anchor(Frame frame) {
        return "frame-" + Pages.id(frame.id());
    }

    /**
     * The pages of all that the report uses, by topic.
     *
     * @param shown the findings that have a card, which leads to the page of their frame too
     */
    static List<Why> of(Report report, List<Finding> shown) {
        List<Judgement> judgements = report.judgements();
        List<Why> pages = new ArrayList<>();
        pages.addAll(of(Topic.RULE, judgements.stream().map(Judgement::rule)));
        pages.addAll(of(Topic.VERDICT, judgements.stream().map(j -> j.verdict().id())));
        pages.addAll(of(
                Topic.REASON,
                judgements.stream().flatMap(j -> Stream.ofNullable(j.reason())).map(r -> r.id())));
        pages.addAll(of(Topic.QUERY, report.extraction().queries().stream().map(q -> FormName.of(q.kind()))));
        shown.stream()
                .flatMap(f -> Stream.ofNullable(f.lead().claim().frame()))
                .distinct()
                .sorted(Comparator.comparing(Frame::id))
                .map(frame -> of(anchor(frame), FramePage.of(frame)))
                .forEach(pages::add);
        return pages;
    }

    private static Why of(String anchor, Page page) {
        return new Why(anchor, page.title(), page.paragraphs());
    }

    private static Collection<Why> of(Topic topic, Stream<String> names) {
        Set<String> used = new LinkedHashSet<>(names.sorted().toList());
        return used.stream()
                .map(name -> of(anchor(topic, name), Pages.of(topic, name)))
                .toList();
    }
}
