package org.bluepencil.source;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bluepencil.article.Article;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.http.Fetcher;
import org.bluepencil.source.definition.SourceDefinition;
import org.bluepencil.source.knowledge.FetchedEntities;
import org.bluepencil.source.knowledge.LocalKnowledge;
import org.bluepencil.source.page.PageClaims;
import org.bluepencil.source.page.PageSource;
import org.bluepencil.source.page.RelatedPages;
import org.bluepencil.source.table.RemoteTable;
import org.bluepencil.source.table.SeriesSource;
import org.bluepencil.source.wikidata.LiveWikidata;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;

/** Opens the sources of the network for one article. */
record RemoteSources(
        Article article,
        Fetcher fetcher,
        FetchedEntities fetched,
        Supplier<LocalKnowledge> knowledge,
        PageClaims claims,
        Consumer<String> notes,
        BiFunction<EntityId, PropertyId, Optional<String>> codes) {

    EvidenceSource open(
            SourceDefinition.Remote definition, Consumer<LiveWikidata> live, Consumer<RelatedPages> related) {
        Fetcher own = new SourceFetcher(fetcher, definition.info().id());
        if (definition instanceof SourceDefinition.LiveWikidata wikidata) {
            LiveWikidata source = new LiveWikidata(wikidata.info(), wikidata.place(), own, fetched, knowledge);
            live.accept(source);
            return scoped(source, wikidata);
        }
        if (definition instanceof SourceDefinition.Pages pages) {
            PageSource source = new PageSource(
                    pages.info(),
                    pages.plan(),
                    own,
                    article,
                    () -> knowledge.get().names(),
                    claims,
                    notes);
            related.accept(source);
            return scoped(source, pages);
        }
        if (definition instanceof SourceDefinition.Series series) {
            return scoped(new SeriesSource(series.info(), series.plan(), own, codes, article.published()), series);
        }
        SourceDefinition.RemoteTable table = (SourceDefinition.RemoteTable) definition;
        return scoped(
                new RemoteTable(
                        table.table(),
                        table.address(),
                        table.fresh(),
                        own,
                        () -> knowledge.get().names(),
                        notes),
                table);
    }

    private EvidenceSource scoped(EvidenceSource source, SourceDefinition definition) {
        return Scoped.of(source, definition.scope(), knowledge.get().names());
    }
}
