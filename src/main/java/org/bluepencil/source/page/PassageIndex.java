package org.bluepencil.source.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;
import org.jspecify.annotations.Nullable;

/** The passages of a page, ranked by the words that they share with a text (BM25). */
final class PassageIndex {
    private static final String TEXT = "text";
    private static final String AT = "at";
    private static final int MOST_WORDS = 500;
    private static final int SHORTEST = 3;
    private static final int MOST_READ = 120;
    /** A heading and the paragraph under it. */
    private static final int BEGINNING = 2;

    private final ReadPage page;
    private @Nullable ByteBuffersDirectory indexed;

    PassageIndex(ReadPage page) {
        this.page = page;
    }

    /** Made when it is first searched: most pages are short and read whole. */
    private ByteBuffersDirectory directory() {
        ByteBuffersDirectory known = indexed;
        if (known != null) {
            return known;
        }
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        List<Passage> passages = page.article().passages();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (int i = 0; i < passages.size(); i++) {
                Document document = new Document();
                document.add(new TextField(TEXT, words(passages.get(i)), Field.Store.NO));
                document.add(new StoredField(AT, i));
                writer.addDocument(document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        indexed = directory;
        return directory;
    }

    private String words(Passage passage) {
        return passage.span().of(page.article().text());
    }

    /** The passages that share most with the words, at most so many, in the order of the page. */
    List<Passage> best(String words, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(w -> w.length() >= SHORTEST)
                .distinct()
                .limit(MOST_WORDS)
                .forEach(w -> query.add(new TermQuery(new Term(TEXT, w)), BooleanClause.Occur.SHOULD));
        List<Integer> found = new ArrayList<>();
        try (DirectoryReader reader = DirectoryReader.open(directory())) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) {
                found.add(searcher.storedFields()
                        .document(hit.doc)
                        .getField(AT)
                        .numericValue()
                        .intValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream()
                .sorted()
                .map(i -> page.article().passages().get(i))
                .toList();
    }

    /**
     * The page's text as far as it is worth reading for an article: all of it, or of a long one its beginning, which tells whom it
     * is about, and the passages nearest to the article.
     */
    Article worthReading(Article article) {
        Article whole = page.article();
        if (whole.passages().size() <= MOST_READ) {
            return whole;
        }
        Set<Passage> nearest = new LinkedHashSet<>(whole.passages().subList(0, BEGINNING));
        nearest.addAll(best(article.text(), MOST_READ));
        return new Article(
                whole.name(),
                whole.title(),
                whole.url(),
                whole.published(),
                whole.text(),
                List.copyOf(nearest),
                whole.map());
    }

    /** The passage that speaks of a subject and shares a word with what is claimed of it; empty if none does. */
    Optional<String> related(String subject, String value) {
        return best(subject + " " + value, 3).stream()
                .map(this::words)
                .filter(w -> w.contains(subject)
                        && List.of(value.split("[^\\p{L}\\p{N}]+")).stream()
                                .anyMatch(v -> v.length() >= SHORTEST && w.contains(v)))
                .findFirst()
                .map(w -> "“" + w.replaceAll("\\s+", " ").strip() + "” ("
                        + TextFragment.link(
                                page.address(), w.replaceAll("\\s+", " ").strip()) + ")");
    }
}
