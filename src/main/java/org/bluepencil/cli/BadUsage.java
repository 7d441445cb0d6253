package org.bluepencil.cli;

import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be obeyed is told in a line, not in a page of options, and what was given in the user's words. */
final class BadUsage implements IParameterExceptionHandler {
    /** Has the words of this class for faults, and those of the kinds of values that options take. */
    static void toldBy(CommandLine line) {
        line.setParameterExceptionHandler(new BadUsage());
        line.registerConverter(LocalDate.class, BadUsage::day);
        line.registerConverter(FailOn.class, oneOf(FailOn.class));
        line.registerConverter(TestCommand.Only.class, oneOf(TestCommand.Only.class));
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine line = fault.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("bluepencil: " + String.valueOf(fault.getMessage()).replaceFirst("^Error: ", ""));
        UnmatchedArgumentException.printSuggestions(fault, err);
        err.println("  " + line.getCommandSpec().qualifiedName() + " --help says what there is");
        return Exit.FAILED;
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + words + "' is no day of the calendar; expected: 2024-07-05");
        }
    }

    private static <E extends Enum<E>> ITypeConverter<E> oneOf(Class<E> kind) {
        return words -> Arrays.stream(kind.getEnumConstants())
                .filter(e -> e.name().equalsIgnoreCase(words))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + words + "' is none of "
                        + Arrays.stream(kind.getEnumConstants())
                                .map(e -> e.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
