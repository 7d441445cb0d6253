package org.bluepencil.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A process with a watch on what it takes: time on the clock, time of the cores, and memory of its own. */
final class WatchedProcess implements AutoCloseable {
    private static final long EVERY_MILLIS = 50;
    /** Memory that is the process's own: heap, stacks, buffers; not files that it has mapped. */
    private static final String OWN = "RssAnon:";

    private final List<String> command;
    private final Process process;
    private final long start = System.nanoTime();
    private final Thread watch;
    private volatile Duration ofCores = Duration.ZERO;
    private volatile long mostKilobytes;
    private double seconds;

    /** What a process took. */
    record Took(double seconds, double coreSeconds, double megabytes) {}

    private WatchedProcess(List<String> command, Process process) {
        this.command = command;
        this.process = process;
        this.watch = new Thread(this::look);
        watch.setDaemon(true);
        watch.start();
    }

    /** Starts a command, whose words to the terminal are dropped. */
    static WatchedProcess start(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return new WatchedProcess(command, builder.start());
    }

    /** Runs a command to its end. */
    static Took run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        try (WatchedProcess process = start(command, environment)) {
            process.input().close();
            return process.finish();
        }
    }

    OutputStream input() {
        return process.getOutputStream();
    }

    private void look() {
        while (process.isAlive()) {
            process.toHandle().info().totalCpuDuration().ifPresent(d -> ofCores = d);
            mostKilobytes = Math.max(mostKilobytes, kilobytes(process.pid()));
            try {
                Thread.sleep(EVERY_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static long kilobytes(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
                if (line.startsWith(OWN)) {
                    return Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException e) {
            // the process is over, or the system has no such files
            return 0;
        }
        return 0;
    }

    /**
     * Waits for the end.
     *
     * @throws IllegalStateException if the command did not do its work
     */
    Took finish() throws InterruptedException {
        int code = process.waitFor();
        seconds = (System.nanoTime() - start) / 1e9;
        watch.interrupt();
        watch.join();
        if (code > 1) {
            throw new IllegalStateException(command + " did not do its work: it ended with " + code);
        }
        return new Took(seconds, ofCores.toMillis() / 1000.0, mostKilobytes / 1000.0);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
