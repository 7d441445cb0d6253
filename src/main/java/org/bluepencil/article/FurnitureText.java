package org.bluepencil.article;

import java.util.regex.Pattern;

/** Short lines that are no part of an article wherever they stand: told by their whole text. English only. */
final class FurnitureText {
    private static final int LONGEST = 160;

    /** A heading over other stories, or over things to do. */
    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:related(?: (?:stories|articles|content|topics|coverage|links|news|posts))?|read (?:more|next|also)|also read|"
                    + "more (?:on this(?: story)?|from .*|stories.*|news|like this|to read|to explore)|"
                    + "most (?:read|popular|viewed|shared|recent)|"
                    + "you (?:may|might) (?:also )?(?:like|be interested in).*|recommended(?: .*)?|trending(?: now)?|"
                    + "popular(?: now)?|top stories|latest(?: news| stories| headlines)?|editor['’]?s['’]? (?:picks?|choice)|"
                    + "share(?: this.*)?|(?:\\d+ )?comments?(?: \\(\\d+\\))?|leave a (?:reply|comment)|join the conversation|"
                    + "sign up.*|.*newsletters?|subscribe.*|advertisement|sponsored(?: content)?|follow us.*|about the authors?|"
                    + "topics|tags|what to read next|up next|don['’]t miss.*|keep reading|get in touch)[:.!]?");
    /** A line that may stand between two paragraphs. */
    private static final Pattern LINE = Pattern.compile(
            "(?i)(?:advertisement|advert|story continues below.*|article continues (?:below|after).*|continue reading.*|"
                    + "(?:read|see|watch|listen|also read|read also|related|more)(?: (?:more|also|next))?: .*|click here.*|"
                    + "(?:sign up|subscribe) (?:for|to|here|now).*|follow us (?:on|at).*|share (?:this|on) .*|share|print|email|"
                    + "(?:©|\\(c\\)|copyright\\b).*|all rights reserved.*|\\d+[- ]min(?:ute)?s?(?: read)?|listen to this .*|"
                    + "by (?:\\p{Lu}\\S*(?: |, | and )?){1,6}|(?:published|updated|last updated|posted)(?: on|:| at)? .*\\d.*)");
    /** A line that is nothing but a date, with or without a time of day. */
    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{Alpha}{3,9},? )?(?:\\d{1,2} \\p{Alpha}{3,9}\\.?,? \\d{4}|\\p{Alpha}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{4}-\\d\\d-\\d\\d)"
                    + "(?:[ ,|·-]+(?:at )?\\d{1,2}[:.]\\d\\d.{0,12})?");

    private FurnitureText() {}

    static boolean isHeading(String text) {
        return text.length() <= LONGEST && HEADING.matcher(text).matches();
    }

    static boolean isLine(String text) {
        return text.length() <= LONGEST
                && (LINE.matcher(text).matches() || DATE.matcher(text).matches());
    }
}
