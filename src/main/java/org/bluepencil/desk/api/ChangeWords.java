package org.bluepencil.desk.api;

import org.bluepencil.desk.state.Change;
import org.bluepencil.report.Visible;

/** A change as the decision log tells it. */
final class ChangeWords {
    private ChangeWords() {}

    static String of(Change change) {
        return Visible.line(words(change));
    }

    private static String words(Change change) {
        if (change instanceof Change.Decided decided) {
            String what = decided.ruling() == Change.Ruling.DISMISSED ? "dismissed" : "confirmed by hand";
            return "“" + decided.words() + "” " + what + because(decided.because());
        } else if (change instanceof Change.Edited edited) {
            return "“" + edited.before() + "” changed to “" + edited.after() + "”";
        } else if (change instanceof Change.Meant meant) {
            return meant.entity() == null
                    ? "“" + meant.name() + "” left to the program again"
                    : "“" + meant.name() + "” means " + meant.entity();
        } else if (change instanceof Change.Cited cited) {
            return "source added: " + cited.name();
        } else if (change instanceof Change.Noted noted) {
            return noted.note().isEmpty() ? "note removed" : "note: " + noted.note();
        } else if (change instanceof Change.Initialled initialled) {
            return initialled.initials().isEmpty() ? "initials removed" : "initialled by " + initialled.initials();
        } else if (change instanceof Change.Signed signed) {
            return "signed by " + signed.initials() + ", " + signed.hash();
        } else if (change instanceof Change.Reopened reopened) {
            return "opened again" + because(reopened.because());
        } else if (change instanceof Change.Asked asked) {
            return asked.ask() ? "put on the list for the writer" : "taken off the list for the writer";
        } else if (change instanceof Change.Opened opened) {
            return "handed in: " + opened.draft().name();
        } else if (change instanceof Change.Revised revised) {
            return "new version: " + revised.draft().name();
        }
        return "decision taken back";
    }

    private static String because(String reason) {
        return reason.isEmpty() ? "" : ": " + reason;
    }
}
