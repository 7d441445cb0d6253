package org.bluepencil.report;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bluepencil.claim.Form;

/** The names of forms and kinds as outputs spell them: {@code span-of-time}, {@code same-fact-twice}. */
public final class FormName {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private FormName() {}

    public static String of(Form form) {
        return HUMP.matcher(form.getClass().getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** A constant in lower case with hyphens. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
