package org.bluepencil.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.bluepencil.article.UnreadableArticle;
import org.bluepencil.source.knowledge.UnreadableKnowledge;
import org.bluepencil.value.BadDefinition;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
        name = "bluepencil",
        description = "Checks the statements of an article against open sources and writes a proof with citations.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            CheckCommand.class,
            BatchCommand.class,
            DeskCommand.class,
            IndexCommand.class,
            ReviewCommand.class,
            TestCommand.class,
            ExplainCommand.class,
            SourcesCommand.class,
            BenchCommand.class,
            AutoComplete.GenerateCompletion.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 nothing to fix; 1 something is contradicted or outdated, or a known claim did not hold;"
                    + " 2 the tool could not do its work."
        })
public final class Main {

    public static void main(String[] args) {
        Locale.setDefault(Locale.ENGLISH);
        // The log of the libraries stays out of the way of the findings.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs a command and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        BadUsage.toldBy(line);
        line.setExecutionExceptionHandler(Main::failed);
        int code = args.length == 0 ? usage(line) : line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return Exit.FAILED;
    }

    /** What a user did or gave is told in words; only a fault of the program shows its trace. */
    private static int failed(Exception fault, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        boolean told = fault instanceof Failure
                || fault instanceof UnreadableArticle
                || fault instanceof UnreadableKnowledge
                || fault instanceof BadDefinition;
        if (!told) {
            throw fault;
        }
        line.getErr().println("bluepencil: " + fault.getMessage());
        return Exit.FAILED;
    }
}
