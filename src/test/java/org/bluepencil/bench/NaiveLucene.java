package org.bluepencil.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The same entities in Lucene as one would begin: names as analysed text that is searched and ranked, the JSON stored. */
final class NaiveLucene implements Lookups.Store {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 10;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private NaiveLucene(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    static NaiveLucene of(EntityGenerator generator, long count, Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (long number = 1; number <= count; number++) {
                line.reset();
                generator.write(number, line);
                Document document = new Document();
                document.add(new StringField("id", "Q" + number, Field.Store.YES));
                document.add(new TextField("name", EntityGenerator.name(number), Field.Store.NO));
                document.add(new StoredField("json", line.toString(StandardCharsets.UTF_8)));
                writer.addDocument(document);
            }
        }
        return new NaiveLucene(DirectoryReader.open(directory));
    }

    @Override
    public String name() {
        return "Lucene";
    }

    @Override
    public boolean findsName(String name) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            words.add(new TermQuery(new Term("name", word)), BooleanClause.Occur.MUST);
        }
        return finds(words.build());
    }

    @Override
    public boolean findsEntity(long number) {
        return finds(new TermQuery(new Term("id", "Q" + number)));
    }

    private boolean finds(Query query) {
        try {
            TopDocs hits = searcher.search(query, MOST);
            return hits.scoreDocs.length > 0
                    && JSON.readTree(searcher.storedFields()
                                    .document(hits.scoreDocs[0].doc)
                                    .get("json"))
                            .has("labels");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
