package org.bluepencil.source.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.UnreadableArticle;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Extraction;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.Question;
import org.bluepencil.claim.wording.Wordings;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Statement;
import org.bluepencil.http.Ask;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Reply;
import org.bluepencil.language.Sentence;
import org.bluepencil.source.Unanswered;
import org.bluepencil.value.EntityId;
import org.jspecify.annotations.Nullable;

/** A page that the writer handed over, as a source that is asked before all others. */
public final class HandedSource implements EvidenceSource, RelatedPages {
    private static final Duration FRESH = Duration.ofDays(1);

    private final SourceInfo info;
    private final @Nullable ReadPage page;
    private final @Nullable Answer fault;
    private final @Nullable PassageIndex passages;
    private final Article article;
    private @Nullable Wordings wordings;
    private final PageShelf shelf = new PageShelf();
    private @Nullable Extraction first;
    private final @Nullable TopicFacts topic;

    private HandedSource(SourceInfo info, Article article, @Nullable ReadPage page, @Nullable Answer fault) {
        this.info = info;
        this.article = article;
        this.passages = page == null ? null : new PassageIndex(page);
        this.page = page;
        this.fault = fault;
        this.topic = page == null ? null : new TopicFacts(page, new PageStatements(info, page));
    }

    /** Reads the page; a page that cannot be read answers nothing and says why. */
    public static HandedSource open(
            HandedPage handed, int number, Article article, Fetcher fetcher, Consumer<String> notes) {
        SourceInfo info = new SourceInfo(
                "cite-" + number, handed.name(), "", handed.standing(), Map.of(), handed.date(), List.of());
        try {
            Path file = handed.file();
            ReadPage page;
            if (file != null) {
                if (Files.size(file) > Articles.MAX_BYTES) {
                    return new HandedSource(
                            info, article, null, new Answer.Unreachable("is larger than an article may be"));
                }
                page = ReadPage.of(handed.name(), Files.readAllBytes(file), handed.date());
            } else {
                Reply reply = fetcher.fetch(
                        Ask.page(handed.name(), Ask.Trust.FOREIGN, FRESH).by(info.id()));
                if (reply instanceof Reply.Failure failure) {
                    return new HandedSource(info, article, null, Unanswered.of(failure));
                }
                page = ReadPage.of((Reply.Content) reply, handed.date());
            }
            Optional<String> copy = PageCheck.copy(page, article);
            if (copy.isPresent()) {
                notes.accept(page.address() + " is no evidence on this article: " + copy.get());
                return new HandedSource(info, article, null, new Answer.NotAsked(copy.get()));
            }
            PageCheck.warnings(page).forEach(notes);
            return new HandedSource(info, article, page, null);
        } catch (IOException e) {
            return new HandedSource(info, article, null, new Answer.Unreachable("cannot be read: " + e.getMessage()));
        } catch (UnreadableArticle e) {
            return new HandedSource(info, article, null, new Answer.Unreachable("holds no text that can be read"));
        }
    }

    /** Whether there is a page with text. */
    public boolean isRead() {
        return page != null;
    }

    /** Whether the words stand on the page. */
    public boolean mentions(String words) {
        return page != null && page.article().text().contains(words);
    }

    /** How many of the words stand on the page. */
    public long shares(List<String> words) {
        return words.stream().filter(this::mentions).count();
    }

    /** Whether the page is about whom a name names. */
    public boolean isAbout(String name) {
        return topic != null && topic.isAbout(name);
    }

    /** Whether a name is wholly that of the page's topic. */
    public boolean isNamed(String name) {
        return topic != null && topic.isNamed(name);
    }

    /** Whether a row of the page has a name, or an address on it shows it that does not write it out. */
    public boolean tells(String name) {
        return topic != null && topic.tells(name);
    }

    /** The fuller name of the page's topic with which its text begins; empty if it begins otherwise. */
    public Optional<String> fullName() {
        return topic == null ? Optional.empty() : topic.fullName();
    }

    /** Its headings, as far as the article writes them out as names and its reading does not take them for such. */
    public List<String> titlesIn(List<Sentence> sentences) {
        return topic == null ? List.of() : topic.titlesIn(article.text(), sentences);
    }

    /** "Company" where the text begins by saying that its topic is one; empty if it says nothing of the kind. */
    public Optional<String> noun() {
        return topic == null ? Optional.empty() : topic.noun();
    }

    /** The names of its claims, and its headings in its own text, that nothing knows, by a first reading. */
    public List<String> unknownNames(PageClaims claims) {
        List<String> names = new ArrayList<>();
        if (passages != null) {
            Extraction read = claims.read(passages.worthReading(article));
            first = read;
            for (Claim claim : read.claims()) {
                claim.form().participants().stream()
                        .filter(p -> p.link() instanceof Link.Unknown)
                        .map(Participant::text)
                        .filter(t -> !t.isEmpty() && Character.isUpperCase(t.charAt(0)))
                        .forEach(names::add);
            }
            if (topic != null && page != null) {
                names.addAll(topic.titlesIn(page.article().text(), read.sentences()));
            }
        }
        return names;
    }

    /** What the page, as it was first read, takes a name for, each time that it speaks of it; empty where it is not sure. */
    public Stream<String> tags(String name) {
        return first == null || page == null
                ? Stream.empty()
                : NameTags.of(first, page.article().text(), name);
    }

    /**
     * Reads its statements, once all names are known.
     *
     * @param topics the names of the article under which the page's own subject goes there
     * @param again whether more names are known than at the first reading
     */
    public void read(PageClaims claims, List<String> topics, boolean again) {
        if (page != null && passages != null) {
            Extraction known = first;
            Extraction read = known == null || again ? claims.read(passages.worthReading(article)) : known;
            shelf.add(new PageStatements(info, page).of(read.claims()));
            wordings = new Wordings(page.article().text(), read.sentences(), this::isAbout);
            if (topic != null) {
                topics.forEach(name -> shelf.add(topic.of(name, article.text(), claims)));
            }
        }
    }

    /** That the page says a sentence again: who it says it of is for the claim to tell. */
    public interface Saying {
        Statement of(EntityId subject);
    }

    /**
     * What on the page says all that a sentence says, in the same words; empty if nothing does.
     *
     * @param text that the sentence's span counts in
     */
    public Optional<Saying> sayingAgain(String text, Sentence sentence) {
        Wordings own = wordings;
        if (page == null || own == null || topic == null) {
            return Optional.empty();
        }
        Optional<Saying> prose = own.bearing(text, sentence)
                .map(where -> subject -> new PageStatements(info, page).saying(subject, where));
        return prose.or(() -> topic.row(sentence.span().of(text))
                .map(row -> subject -> new PageStatements(info, page).saying(subject, row)));
    }

    @Override
    public Optional<String> related(String subject, String value) {
        return passages == null ? Optional.empty() : passages.related(subject, value);
    }

    @Override
    public SourceInfo info() {
        return info;
    }

    @Override
    public Map<Question, Answer> ask(List<Question> questions) {
        return EvidenceSource.each(questions, q -> fault == null ? shelf.answer(q) : fault);
    }
}
