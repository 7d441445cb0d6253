package org.bluepencil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Wall times of whole processes, in turn, so that a busy minute of the machine falls on all of them. */
final class Starts {
    private static final int TURNS = 7;
    private static final String RESIDENT = "VmHWM:";

    final Figures plainCheck = new Figures();
    final Figures launchedCheck = new Figures();
    final Figures launchedHelp = new Figures();
    final Figures launchedExplain = new Figures();
    /** Megabytes of memory that a launched check held at most; empty where the system does not tell. */
    final Figures residentOfCheck = new Figures();

    private final Path out;
    private final List<String> check;

    Starts(Path article, Path out) {
        this.out = out;
        this.check = List.of("check", article.toString(), "--date", "2024-07-05", "--offline", "--out", out.toString());
    }

    void measure() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> plain = List.of(java, "-jar", "target/bluepencil.jar");
        List<String> launcher = List.of("target/bluepencil");
        for (int turn = 0; turn < TURNS; turn++) {
            plainCheck.add(seconds(plain, check, new Figures()));
            launchedCheck.add(seconds(launcher, check, residentOfCheck));
            launchedHelp.add(seconds(launcher, List.of("--help"), new Figures()));
            launchedExplain.add(seconds(launcher, List.of("explain", "confirmed"), new Figures()));
        }
    }

    /** Seconds of a launched check under the Java of a folder. */
    double checkUnder(Path home) throws IOException, InterruptedException {
        return seconds(List.of("target/bluepencil"), check, new Figures(), Map.of("JAVA_HOME", home.toString()));
    }

    private double seconds(List<String> program, List<String> arguments, Figures resident)
            throws IOException, InterruptedException {
        return seconds(program, arguments, resident, Map.of());
    }

    private double seconds(
            List<String> program, List<String> arguments, Figures resident, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.addAll(arguments);
        ProcessBuilder building =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        building.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = building.start();
        double most = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, resident(process.pid()));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        boolean done = process.exitValue() <= 1;
        if (!done || (arguments.equals(check) && !Files.deleteIfExists(out.resolve("report.html")))) {
            throw new IllegalStateException(command + " did not do its work: is target/bluepencil.jar built?");
        }
        if (most > 0) {
            resident.add(most);
        }
        return wall;
    }

    /** Megabytes that a process holds in memory at most so far; 0 where the system does not tell. */
    private static double resident(long process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process), "status"))) {
                if (line.startsWith(RESIDENT)) {
                    return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
                }
            }
        } catch (IOException e) {
            // the process is over, or the system has no such files
            return 0;
        }
        return 0;
    }
}
