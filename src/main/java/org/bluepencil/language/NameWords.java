package org.bluepencil.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What single words do in and around names: titles before them, small words inside, legal forms behind. */
final class NameWords {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "sir",
            "dame",
            "lord",
            "lady",
            "president",
            "minister",
            "prime",
            "chancellor",
            "king",
            "queen",
            "senator",
            "sen",
            "governor",
            "gov",
            "secretary",
            "professor",
            "premier",
            "general",
            "gen",
            "chairman",
            "chairwoman",
            "chair",
            "judge",
            "justice",
            "mayor",
            "captain",
            "capt",
            "colonel",
            "col",
            "lieutenant",
            "lt",
            "sergeant",
            "sgt",
            "major",
            "admiral",
            "pope",
            "cardinal",
            "archbishop",
            "bishop",
            "prince",
            "princess",
            "emperor",
            "sultan",
            "sheikh",
            "emir",
            "ambassador",
            "commissioner",
            "congressman",
            "congresswoman",
            "representative",
            "rep",
            "director",
            "ceo",
            "cfo",
            "officer",
            "chief",
            "deputy",
            "vice",
            "acting",
            "former",
            "ex",
            "leader",
            "speaker",
            "attorney",
            "foreign",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "rev",
            "reverend",
            "hon",
            "saint",
            "coach",
            "founder");
    /** Titles that are also the first word of many places and bodies: they count only before a person's name. */
    private static final Set<String> SELDOM_TITLES = Set.of("foreign", "saint", "general", "chief", "prime", "vice");

    private static final Set<String> PARTICLES = Set.of(
            "de", "la", "le", "da", "del", "della", "di", "du", "dos", "van", "von", "der", "den", "bin", "ibn", "al",
            "el");
    private static final Set<String> LINKS = Set.of("of", "the", "and", "for", "&", "in", "on", "at");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc", "corp", "co", "ltd", "plc", "llc", "ag", "gmbh", "sa", "spa", "nv", "se", "ab", "asa", "oyj", "kk");

    private NameWords() {}

    static boolean isTitle(Token token) {
        return TITLES.contains(bare(token));
    }

    static boolean isSeldomTitle(Token token) {
        return SELDOM_TITLES.contains(bare(token));
    }

    /** "de", "van", "bin": inside a name, whatever their case. */
    static boolean isParticle(Token token) {
        return PARTICLES.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** "of", "and", "for": inside a name or between two. */
    static boolean isLink(Token token) {
        return LINKS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    static boolean isLegalForm(Token token) {
        return LEGAL_FORMS.contains(bare(token));
    }

    static boolean isArticle(Token token) {
        return List.of("the", "a", "an").contains(token.form().toLowerCase(Locale.ROOT));
    }

    static boolean isHyphen(Token token) {
        return List.of("-", "–", "‑", "‐").contains(token.form());
    }

    static boolean isPunctuation(Token token) {
        return token.form().chars().noneMatch(Character::isLetterOrDigit);
    }

    static boolean isPossessive(Token token) {
        return token.tag().equals("POS");
    }

    /** A proper noun written with a capital: "Berlin", "BBC". */
    static boolean isProperCapital(Token token) {
        return token.isProper() && Character.isUpperCase(token.form().charAt(0));
    }

    static boolean hasCapital(Token token) {
        return token.form().chars().anyMatch(Character::isUpperCase);
    }

    private static String bare(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    }
}
