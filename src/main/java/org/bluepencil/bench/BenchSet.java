package org.bluepencil.bench;

import java.io.IOException;
import java.nio.file.Path;

/** One public set: how its lines become knowledge and articles, and what is counted. */
interface BenchSet {

    /** The name of its folder. */
    String name();

    /** A file that must be there for the set to be measured. */
    String file();

    SetResult run(Path folder, Bench bench) throws IOException;
}
