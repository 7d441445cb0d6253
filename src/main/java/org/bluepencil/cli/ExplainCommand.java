package org.bluepencil.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.bluepencil.claim.frame.Example;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.report.page.Page;
import org.bluepencil.report.page.Pages;
import org.bluepencil.report.page.Topic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the page of a rule, a verdict, a reason or a frame. */
@Command(
        name = "explain",
        description = "Say in plain words what a rule, a verdict, a reason or a frame means.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "RULE|VERDICT|REASON|FRAME", description = "Its name; none lists all.")
    @Nullable
    String name;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        String wanted = name;
        if (wanted == null) {
            for (Topic topic : Topic.values()) {
                topic.names().forEach(out::println);
            }
            Frames.builtIn().all().forEach(f -> out.println(f.id()));
            return Exit.FINE;
        }
        List<Page> pages = Pages.named(wanted);
        if (!pages.isEmpty()) {
            pages.forEach(p -> out.println(p.markdown()));
            return Exit.FINE;
        }
        Frame frame = Frames.builtIn()
                .byId(wanted)
                .orElseThrow(
                        () -> new Failure("nothing is called '" + wanted + "': bluepencil explain lists all names"));
        out.println("# " + frame.id() + "\n\n" + frame.gloss() + "\n");
        out.println("Property: " + frame.label() + " (" + frame.property() + "). Statements are looked for along "
                + frame.paths() + ".\n");
        for (Example example : frame.examples()) {
            out.println("- " + example.text() + " “" + example.value() + "”: " + example.verdict());
        }
        return Exit.FINE;
    }
}
