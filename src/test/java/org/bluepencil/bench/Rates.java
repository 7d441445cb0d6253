package org.bluepencil.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.bluepencil.article.Articles;
import org.bluepencil.article.ReadingOptions;

/** The throughput under the Java that runs this: prints the medians, each on a line behind its name. */
public final class Rates {
    private Rates() {}

    public static void main(String[] args) throws IOException {
        Throughput throughput = new Throughput();
        throughput.measure(Articles.read(Path.of(args[0]), ReadingOptions.NONE));
        System.out.println(Javas.PARSER + throughput.parser.median());
        System.out.println(Javas.PIPELINE + throughput.pipeline.median());
    }
}
