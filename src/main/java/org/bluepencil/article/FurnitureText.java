package org.bluepencil.article;

import java.util.regex.Pattern;

/** Short lines that are no part of an article wherever they stand: told by their whole text. English only. */
final class FurnitureText {
    private static final int LONGEST = 160;

    /** A heading over other stories, or over things to do. */
    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:"
                    + "related(?: (?:stories|articles|content|topics|coverage|links|news|posts))?|read (?:more|next|also)|also read|"
                    + "more (?:on this(?: story)?|from .*|stories.*|news|like this|to read|to explore)|"
                    + "most (?:read|popular|viewed|shared|recent)|you (?:may|might) (?:also )?(?:like|be interested in).*|"
                    + "recommended(?: (?:stories|reading|articles|videos|for you|by .*))?|trending(?: now)?|popular(?: now)?|"
                    + "top stories|latest(?: news| stories| headlines)?|editor['’]?s['’]? (?:picks?|choice)|share(?: this.*)?|"
                    + "(?:\\d+ )?comments?(?: \\(\\d+\\))?|leave a (?:reply|comment)|join the conversation|"
                    + "(?:sign up|subscribe)(?: .*)?|.*\\bnewsletters?|advertisement|sponsored(?: content)?|follow us.*|"
                    + "about the authors?|topics|tags|what to read next|up next|don['’]t miss.*|keep reading|get in touch)[:.!]?");
    /** A line that may stand between two paragraphs, sentence or not. */
    private static final Pattern LINE = Pattern.compile("(?i)(?:"
            + "advertisement|advert|story continues below.*|article continues (?:below|after).*|continue reading\\W*|"
            + "(?:read|see|watch|listen|also read|read also|see also|related|more|read more|read next): .*|"
            + "click here (?:to|for) .*|(?:sign up|subscribe) .*\\b(?:newsletters?|e-?mails?|alerts|briefing|channel)\\b.*|"
            + "follow us on .*|share (?:this (?:article|story|page|post)|on \\S+)|share|print|e-?mail|"
            + "(?:©|\\(c\\) ?\\d{4}|copyright (?:©|\\(c\\)|\\d{4})).*|all rights reserved.*|"
            + "\\d+[- ]min(?:ute)?s?(?: read)?|listen to this (?:article|story)\\b.*)");
    /** A line that names the writer or the time, and is no sentence. */
    private static final Pattern LABEL =
            Pattern.compile("[Bb][Yy] \\p{Lu}[\\p{L}'’.-]*(?:(?:,| and|) \\p{Lu}[\\p{L}'’.-]*){0,7}"
                    + "|(?i:(?:first )?(?:published|updated|last updated|posted)(?: on| at)?:? .{0,30}\\d.{0,30})");
    /** A line that is nothing but a date, with or without a time of day. */
    private static final Pattern DATE = Pattern.compile("(?:\\p{Alpha}{3,9},? )?"
            + "(?:\\d{1,2} \\p{Alpha}{3,9}\\.?,? \\d{4}|\\p{Alpha}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{4}-\\d\\d-\\d\\d)"
            + "(?:[ ,|·-]+(?:at )?\\d{1,2}[:.]\\d\\d.{0,12})?");

    private FurnitureText() {}

    static boolean isHeading(String text) {
        return text.length() <= LONGEST && HEADING.matcher(text).matches();
    }

    static boolean isLine(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        boolean label = LABEL.matcher(text).matches() || DATE.matcher(text).matches();
        return LINE.matcher(text).matches() || (label && !Letters.endsSentence(text));
    }
}
