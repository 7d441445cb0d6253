package org.bluepencil.source.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.WrittenDate;

/**
 * A fact of a page's topic that is told without a sentence, such as "Born: 3 May 1950, Port Quell".
 *
 * @param label what is told: "born", "language", "date of birth"
 * @param value what it is, in the page's words
 * @param quote where the page tells it, verbatim
 */
record ShortForm(String label, String value, String quote) implements Abbreviated {
    private static final Pattern DONE = Pattern.compile(
            "(\\p{L}+(?:ed|orn|wn|uilt|ought|ade|aid|ung|ritten))(?: (?:in|on|at|by))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_OF = Pattern.compile("date of (.+)|(.+) (?:date|day)", Pattern.CASE_INSENSITIVE);
    private static final String MONTH_NAME = "\\p{Alpha}{3,9}\\.?";
    /** A date at the start of a value; what follows it is told apart. */
    static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2} " + MONTH_NAME + ",? \\d{4}\\b|"
            + MONTH_NAME + " \\d{1,2}, ?\\d{4}\\b|\\d{4}\\b(?![-–/]\\d)");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** "1994–present", "1994–2001". */
    private static final Pattern ACTIVE = Pattern.compile("(\\d{4})\\s*[-–—]");

    private static final Pattern PLACE = Pattern.compile("^[\\s,]*(in|at) ([^.;(]{2,60})");
    /** Behind the day of a birth or death stand the age and, by itself, the place: "3 May 1950 (age 71) Port Quell". */
    private static final Pattern AGED_PLACE =
            Pattern.compile("^\\s*\\(aged?\\s\\d+[^)]*\\)[\\s,]*(\\p{Lu}[^.;(\\[]{2,60})");
    /** The same day once more for machines, which readers do not see. */
    private static final Pattern HIDDEN_DAY = Pattern.compile("^\\(\\d{4}(?:-\\d{2}){0,2}\\)\\s*");

    private static final Pattern END = Pattern.compile("[;(\\[\\t\\n]|\\.\\s|\\.$");
    private static final int LONGEST_VALUE = 80;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    ShortForm {
        value = HIDDEN_DAY.matcher(value.strip()).replaceFirst("");
    }

    @Override
    public List<String> sentences(String topic) {
        String bare = label.strip().toLowerCase(Locale.ROOT);
        Matcher active = ACTIVE.matcher(value);
        if (bare.equals("years active") && active.lookingAt()) {
            return List.of(topic + " started work in " + active.group(1) + ".");
        }
        Matcher done = DONE.matcher(bare);
        Matcher dateOf = DATE_OF.matcher(bare);
        Matcher date = DATE.matcher(value);
        Optional<String> when = date.lookingAt() ? time(date.group()) : Optional.empty();
        List<String> sentences = new ArrayList<>();
        if (when.isPresent()) {
            if (done.matches()) {
                sentences.add(clause(topic, done.group(1)) + " " + when.get() + ".");
                String rest = value.substring(date.end());
                Matcher aged = AGED_PLACE.matcher(rest);
                if (aged.find()) {
                    sentences.add(clause(topic, done.group(1)) + " in "
                            + aged.group(1).strip() + ".");
                }
                Matcher place = PLACE.matcher(rest);
                if (place.find()) {
                    sentences.add(clause(topic, done.group(1)) + " " + place.group(1) + " "
                            + place.group(2).strip() + ".");
                }
            } else {
                String noun = !dateOf.matches() ? bare : dateOf.group(1) != null ? dateOf.group(1) : dateOf.group(2);
                sentences.add("The " + noun + " of " + topic + " was " + when.get() + ".");
            }
            return sentences;
        }
        String plain = END.split(value.strip(), 2)[0].strip();
        if (Term.in(value).find() || plain.isEmpty() || plain.length() > LONGEST_VALUE) {
            return sentences;
        }
        if (done.matches()) {
            String preposition = bare.equals(done.group(1))
                    ? "in"
                    : bare.substring(done.end(1)).strip();
            sentences.add(clause(topic, done.group(1)) + " " + preposition + " " + plain + ".");
        } else {
            sentences.add("The " + bare + " of " + topic + " is " + plain + ".");
        }
        return sentences;
    }

    private static String clause(String topic, String verb) {
        return topic + (verb.equals("died") ? " " : " was ") + verb;
    }

    /** "on 3 May 1950", "in 1950"; empty where the words are no date. */
    private static Optional<String> time(String written) {
        if (YEAR.matcher(written).matches()) {
            return Optional.of("in " + written);
        }
        Optional<LocalDate> day = WrittenDate.of(written);
        return day.map(d -> "on " + DAY.format(d));
    }
}
