package org.bluepencil.report.html;

import java.util.List;

/**
 * All about one finding, for the lists above the proof.
 *
 * @param verdict as print says it: {@code Wikidata says otherwise}
 * @param harm what it would harm, or the empty string
 * @param changes the sentence with each suggested edit; one without an edit where none is suggested
 * @param note a further remark, or the empty string
 * @param ruling what an editor decided of it by hand, or the empty string
 * @param confidence how far the verdict can be relied on, or the empty string
 * @param doubts why it may be a false alarm
 * @param places everywhere that the article says so
 * @param rule the rule that decided
 * @param frame the frame by which the sentence was read, or the empty string
 * @param framePage the id of the page of that frame, or the empty string
 * @param means the id of the verdict, whose page says what it means
 */
public record Card(
        Label label,
        String verdict,
        String harm,
        String words,
        List<TrackedChange> changes,
        String explanation,
        String note,
        String ruling,
        List<Exhibit> exhibits,
        List<Working> working,
        String confidence,
        List<String> doubts,
        List<Place> places,
        String rule,
        String frame,
        String framePage,
        String means) {

    public Card {
        changes = List.copyOf(changes);
        exhibits = List.copyOf(exhibits);
        working = List.copyOf(working);
        doubts = List.copyOf(doubts);
        places = List.copyOf(places);
    }

    public String anchor() {
        return "card-" + label.text();
    }
}
