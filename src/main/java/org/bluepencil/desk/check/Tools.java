package org.bluepencil.desk.check;

import java.util.function.Function;
import org.bluepencil.FactChecker;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Record;
import org.bluepencil.source.Sources;

/**
 * What checks are made with.
 *
 * @param sources those that the checker asks
 * @param network a client of its own for each check, so that each has the whole budget of a host; what the record holds and is
 *     fresh is not asked again
 */
public record Tools(FactChecker checker, Sources sources, Function<Record, Fetcher> network) {}
