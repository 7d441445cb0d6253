package org.bluepencil.desk.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bluepencil.article.Article;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.report.Decision;
import org.bluepencil.report.Doubts;
import org.bluepencil.report.Fingerprint;
import org.bluepencil.report.FormName;
import org.bluepencil.report.VerdictWords;
import org.bluepencil.report.Visible;
import org.bluepencil.report.html.Exhibit;
import org.bluepencil.report.html.Working;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Sha256;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * One claim and what was made of it, as the card shows it.
 *
 * @param fingerprint its name that stays when the sentence moves
 * @param evidence digest of what the verdict rests on
 * @param head the verdict in words
 * @param next what would settle it, or null
 * @param topic what is claimed of the subject, in the frame's words, or null
 */
record Finding(
        String id,
        String fingerprint,
        String evidence,
        String decision,
        int start,
        int end,
        String text,
        Ends sentence,
        String verdict,
        @Nullable String reason,
        @Nullable String next,
        String head,
        @Nullable String topic,
        String explanation,
        @Nullable String note,
        List<Exhibit> exhibits,
        List<Working> working,
        @Nullable Chart chart,
        List<String> doubts,
        List<Edit> edits,
        List<Name> names,
        List<Asked> asked,
        @Nullable String harm,
        String rule,
        @Nullable String speaker,
        boolean quoted) {

    /**
     * A suggested edit.
     *
     * @param writable whether the words stand in the original in one piece, so that the edit can be made there
     */
    record Edit(Ends span, String before, String after, boolean writable) {}

    /**
     * A name of the claim and what it was linked to.
     *
     * @param id of the entity, or null if it is not linked
     * @param runnerUp the id of the next best entity, or null if there is none
     * @param lead of the linked one over it, 0 to 100
     */
    record Name(String text, @Nullable String id, String label, @Nullable String runnerUp, int lead) {}

    /** What asking a source came to. */
    record Asked(String source, String outcome, @Nullable String detail) {}

    static Finding of(Judgement judgement, Article article) {
        Claim claim = judgement.claim();
        Reason reason = judgement.reason();
        Frame frame = claim.frame();
        return new Finding(
                claim.id(),
                Fingerprint.of(claim, article.text()),
                evidence(judgement),
                Decision.of(judgement).id(),
                claim.span().start(),
                claim.span().end(),
                Visible.line(claim.text()),
                Ends.of(claim.sentence()),
                judgement.verdict().id(),
                reason == null ? null : reason.id(),
                reason == null ? null : reason.nextStep(),
                Visible.line(VerdictWords.of(judgement)),
                frame == null ? null : Visible.line(frame.label()),
                Visible.line(judgement.explanation()),
                line(judgement.note()),
                Exhibit.of(judgement),
                Working.of(judgement.working()),
                Chart.of(judgement).orElse(null),
                Doubts.of(judgement, article).stream().map(Visible::line).toList(),
                judgement.suggestions().stream().map(s -> edit(s, article)).toList(),
                names(claim),
                asked(judgement),
                frame == null || frame.harm() == Frame.Harm.NONE ? null : FormName.of(frame.harm()),
                judgement.rule(),
                line(claim.manner().speaker()),
                claim.manner().quoted());
    }

    private static @Nullable String line(@Nullable String text) {
        return text == null ? null : Visible.line(text);
    }

    /** The same evidence, the same digest, in whatever order it came. */
    static String evidence(Judgement judgement) {
        Set<String> parts = new TreeSet<>();
        judgement.evidence().forEach(a -> parts.add(a.statement().citation().source() + "\u001f" + a.rendered()));
        return Sha256.hex(String.join("\u001e", parts)).substring(0, 16);
    }

    private static Edit edit(Suggestion suggestion, Article article) {
        return new Edit(
                Ends.of(suggestion.span()),
                suggestion.original(),
                suggestion.replacement(),
                article.map().original(suggestion.span()).isPresent());
    }

    private static List<Name> names(Claim claim) {
        Set<Name> names = new LinkedHashSet<>();
        for (Participant participant : claim.form().participants()) {
            if (participant.text().isBlank()) {
                continue;
            }
            if (participant.link() instanceof Link.To to) {
                EntityId other = to.runnerUp();
                names.add(new Name(
                        Visible.line(participant.text()),
                        to.id().id(),
                        Visible.line(to.label()),
                        other == null ? null : other.id(),
                        (int) Math.round(to.margin() * 100)));
            } else {
                names.add(new Name(Visible.line(participant.text()), null, "", null, 0));
            }
        }
        return List.copyOf(names);
    }

    private static List<Asked> asked(Judgement judgement) {
        List<Asked> asked = new ArrayList<>();
        Set<Map.Entry<String, Dossier.Outcome>> seen = new LinkedHashSet<>();
        for (Dossier.Asked one : judgement.asked()) {
            if (seen.add(Map.entry(one.source(), one.outcome()))) {
                asked.add(new Asked(
                        one.source(),
                        one.outcome().name().toLowerCase(Locale.ROOT),
                        one.detail().isEmpty() ? null : Visible.line(one.detail())));
            }
        }
        return asked;
    }
}
