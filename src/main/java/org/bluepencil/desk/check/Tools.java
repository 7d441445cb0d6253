package org.bluepencil.desk.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.bluepencil.FactChecker;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Record;
import org.bluepencil.source.Sources;

/**
 * What checks are made with.
 *
 * @param sources those that the checker asks
 * @param network a client of its own for each check, so that each has the whole budget of a host
 */
public record Tools(FactChecker checker, Sources sources, Line network) {

    /** Opens a client to the network. */
    public interface Line {
        /**
         * Opens it.
         *
         * @param known what it holds and is fresh is not asked again
         * @param watched put around whatever makes the requests
         */
        Fetcher open(Record known, UnaryOperator<Fetcher> watched);

        /** Opens one at which nobody looks on, and that knows nothing. */
        default Fetcher open() {
            return open(new Record(), UnaryOperator.identity());
        }
    }

    /** The names of the sources that are asked over the network, by their ids. */
    Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        sources.network().forEach(r -> names.put(r.info().id(), r.info().name()));
        return names;
    }
}
