package org.bluepencil.report.html;

import java.util.List;

/**
 * A note in the margin.
 *
 * @param anchor its id on the page
 * @param mark the id of the mark that it speaks of
 * @param place its number among the notes of its block, from 1
 * @param topic what the claim is about, {@code inception}, or the empty string
 * @param head the verdict as print says it
 * @param manner whose words they are, if not the article's own: {@code said by …}; or the empty string
 * @param rule the rule that decided, or the empty string
 * @param reason why it is open, or the empty string
 * @param card the id of the card that says more, or the empty string
 */
public record Note(
        String anchor,
        String mark,
        int place,
        Label label,
        String words,
        String topic,
        String head,
        String manner,
        String explanation,
        String note,
        List<Exhibit> exhibits,
        List<Working> working,
        String rule,
        String reason,
        String card) {

    public Note {
        exhibits = List.copyOf(exhibits);
        working = List.copyOf(working);
    }
}
