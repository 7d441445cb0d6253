package org.bluepencil.regression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;

/** JUnit XML as Surefire's own report reader has it. */
public final class TestReport {
    private final List<ReportTestSuite> suites;
    private final List<ReportTestCase> cases;

    private TestReport(List<ReportTestSuite> suites) {
        this.suites = suites;
        this.cases = suites.stream().flatMap(s -> s.getTestCases().stream()).toList();
    }

    public static TestReport read(String xml) throws IOException {
        Path folder = Files.createTempDirectory("junit");
        Path file = Files.writeString(folder.resolve("TEST-claims.xml"), xml);
        try {
            return new TestReport(
                    new SurefireReportParser(List.of(folder.toFile()), new NullConsoleLogger()).parseXMLReportFiles());
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    public int tests() {
        return suites.stream().mapToInt(ReportTestSuite::getNumberOfTests).sum();
    }

    public List<String> failed() {
        return cases.stream()
                .filter(ReportTestCase::hasFailure)
                .map(ReportTestCase::getName)
                .toList();
    }

    public List<String> skipped() {
        return cases.stream()
                .filter(ReportTestCase::hasSkipped)
                .map(ReportTestCase::getName)
                .toList();
    }

    public String message(String name) {
        return cases.stream()
                .filter(c -> c.getName().equals(name))
                .map(ReportTestCase::getFailureMessage)
                .findFirst()
                .orElseThrow();
    }
}
