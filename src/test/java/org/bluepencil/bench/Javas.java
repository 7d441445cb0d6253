package org.bluepencil.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** The start and the throughput under the Java of this run and under another one, in turn, each in processes of its own. */
final class Javas {
    static final String PARSER = "parser ";
    static final String PIPELINE = "pipeline ";

    private static final int STARTS = 7;
    private static final int ROUNDS = 3;

    private final Path article;
    private final Starts starts;
    private final List<Measured> each;

    /** One Java with what was measured under it. */
    private record Measured(Path home, String version, Figures start, Figures parser, Figures pipeline) {
        static Measured of(Path home) throws IOException {
            return new Measured(home, versionOf(home), new Figures(), new Figures(), new Figures());
        }

        /** As the file {@code release} of every Java says it. */
        private static String versionOf(Path home) throws IOException {
            Properties release = new Properties();
            try (Reader in = Files.newBufferedReader(home.resolve("release"))) {
                release.load(in);
            }
            return release.getProperty("JAVA_VERSION", "?").replace("\"", "");
        }

        String rows() {
            String name = "Java " + version;
            return "| %s: `check`, launched, seconds | %s |%n".formatted(name, start.cells("%.2f"))
                    + "| %s: parser alone, sentences a second | %s |%n".formatted(name, parser.cells("%.0f"))
                    + "| %s: whole pipeline, sentences a second | %s |%n".formatted(name, pipeline.cells("%.0f"));
        }
    }

    /**
     * @param other the folder of another Java
     * @param out where reports go
     */
    Javas(Path other, Path article, Path out) throws IOException {
        this.each = List.of(Measured.of(Path.of(System.getProperty("java.home"))), Measured.of(other));
        this.article = article;
        this.starts = new Starts(article, out);
    }

    void measure() throws IOException, InterruptedException {
        for (Measured java : each) {
            // the first start under a Java makes its archive of classes
            starts.checkUnder(java.home());
        }
        for (int turn = 0; turn < STARTS; turn++) {
            for (Measured java : each) {
                java.start().add(starts.checkUnder(java.home()));
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Measured java : each) {
                rates(java);
            }
        }
    }

    private void rates(Measured java) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        java.home().resolve("bin").resolve("java").toString(),
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+UseParallelGC",
                        "-XX:+UseTransparentHugePages",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rates.class.getName(),
                        article.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(PARSER)) {
                    java.parser().add(Double.parseDouble(line.substring(PARSER.length())));
                } else if (line.startsWith(PIPELINE)) {
                    java.pipeline().add(Double.parseDouble(line.substring(PIPELINE.length())));
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("not measured under " + java.home());
        }
    }

    /** Rows of a table: those of this run's Java, then the other's. */
    String rows() {
        return each.stream().map(Measured::rows).collect(Collectors.joining());
    }
}
