package org.bluepencil.source.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bluepencil.article.Article;
import org.bluepencil.article.UnreadableArticle;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.http.Ask;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Reply;
import org.bluepencil.names.NamedEntity;
import org.bluepencil.names.Names;
import org.bluepencil.source.Unanswered;
import org.bluepencil.value.EntityId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The pages of one site as a source, read for one article when first a question comes. Not safe for several threads. */
public final class PageSource implements EvidenceSource, RelatedPages {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SourceInfo info;
    private final PagePlan plan;
    private final Fetcher fetcher;
    private final Article article;
    private final Supplier<Names> names;
    private final PageClaims claims;
    private final Consumer<String> notes;
    private final PageShelf shelf = new PageShelf();
    private final List<PassageIndex> passages = new ArrayList<>();
    private final Set<String> read = new LinkedHashSet<>();
    private final Set<EntityId> sought = new LinkedHashSet<>();
    private boolean fixedRead;
    private @Nullable Answer fault;

    public PageSource(
            SourceInfo info,
            PagePlan plan,
            Fetcher fetcher,
            Article article,
            Supplier<Names> names,
            PageClaims claims,
            Consumer<String> notes) {
        this.info = info;
        this.plan = plan;
        this.fetcher = fetcher;
        this.article = article;
        this.names = names;
        this.claims = claims;
        this.notes = notes;
    }

    @Override
    public SourceInfo info() {
        return info;
    }

    @Override
    public Map<Question, Answer> ask(List<Question> questions) {
        if (!questions.isEmpty() && !fixedRead) {
            fixedRead = true;
            plan.addresses().forEach(a -> page(a, Ask.Trust.CONFIGURED));
        }
        for (Question question : questions) {
            if (question instanceof Question.About about && sought.add(about.subject())) {
                seek(about.subject());
            }
        }
        Map<Question, Answer> answers = new LinkedHashMap<>();
        for (Question question : questions) {
            Answer.Says says = shelf.answer(question);
            Answer failed = fault;
            answers.put(question, says.statements().isEmpty() && failed != null ? failed : says);
        }
        return answers;
    }

    /** The pages that speak of one entity: by the template, or by the site's search. */
    private void seek(EntityId subject) {
        String label = names.get().entity(subject).map(NamedEntity::label).orElse("");
        if (label.isEmpty()) {
            return;
        }
        String encoded = URLEncoder.encode(label, StandardCharsets.UTF_8);
        String template = plan.template();
        if (template != null) {
            page(template.replace("{name}", encoded.replace("+", "%20")), Ask.Trust.CONFIGURED);
        }
        PagePlan.Search search = plan.search();
        if (search != null && read.size() < plan.most()) {
            // what a site's search links to may lead anywhere
            results(search, search.address().replace("{query}", encoded)).forEach(a -> page(a, Ask.Trust.FOREIGN));
        }
    }

    private List<String> results(PagePlan.Search search, String address) {
        List<String> found = new ArrayList<>();
        if (!(reply(Ask.data(address, plan.fresh())) instanceof Reply.Content content)) {
            return found;
        }
        if (!search.json()) {
            for (Element link : Jsoup.parse(content.text(), content.address()).select(search.links())) {
                found.add(link.absUrl("href"));
            }
            return found;
        }
        try {
            JsonNode json = JSON.readTree(content.body());
            json.at(search.links())
                    .forEach(hit -> found.add(hit.at(search.link()).asText("")));
        } catch (IOException e) {
            fault = new Answer.Unreachable("its search answered with something else than JSON");
        }
        return found;
    }

    private Reply reply(Ask ask) {
        Reply reply = fetcher.fetch(ask);
        if (reply instanceof Reply.Failure failure) {
            fault = Unanswered.of(failure);
        }
        return reply;
    }

    private void page(String address, Ask.Trust trust) {
        if (address.isEmpty() || read.size() >= plan.most() || !read.add(address)) {
            return;
        }
        if (!(reply(Ask.page(address, trust, plan.fresh())) instanceof Reply.Content content)) {
            return;
        }
        try {
            ReadPage page = ReadPage.of(content, null);
            PageCheck.copy(page, article)
                    .ifPresentOrElse(
                            why -> notes.accept(page.address() + " is no evidence on this article: " + why),
                            () -> keep(page));
        } catch (UnreadableArticle e) {
            fault = new Answer.Unreachable("a page without text that can be read");
        }
    }

    private void keep(ReadPage page) {
        PageCheck.warnings(page).forEach(notes);
        PageStatements statements = new PageStatements(info, page);
        shelf.add(new PageTables(statements, names.get()).of(page, plan.tables()));
        if (plan.prose()) {
            PassageIndex index = new PassageIndex(page);
            passages.add(index);
            shelf.add(statements.of(claims.read(index.worthReading(article)).claims()));
        }
    }

    @Override
    public Optional<String> related(String subject, String value) {
        return passages.stream()
                .flatMap(p -> p.related(subject, value).stream())
                .findFirst();
    }
}
