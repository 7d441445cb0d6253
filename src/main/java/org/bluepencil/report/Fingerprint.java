package org.bluepencil.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.Query;
import org.bluepencil.claim.SetOf;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The name of a claim or a query that stays when its sentence moves: what is said of whom, not where. Linked names count by their
 * entity, so that "the bloc" and the bloc's name are one; where a name is not linked, the words of the sentence count too.
 */
public final class Fingerprint {
    private static final int LENGTH = 16;

    private final List<String> parts = new ArrayList<>();
    private boolean unlinked;

    private Fingerprint() {}

    /**
     * Sixteen hex digits.
     *
     * @param text the read text of the claim's article
     */
    public static String of(Claim claim, String text) {
        return new Fingerprint().add(claim, text);
    }

    /**
     * Of a query: its kind and the words that do not fit together.
     *
     * @param text the read text of the query's article
     */
    public static String of(Query query, String text) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.parts.add(FormName.of(query.kind()));
        query.spans().forEach(s -> fingerprint.parts.add(plain(s.of(text))));
        fingerprint.parts.add(plain(query.message()));
        return fingerprint.hex();
    }

    private String add(Claim claim, String text) {
        parts.add(FormName.of(claim.form()));
        parts.add(claim.frame() == null ? "" : claim.frame().id());
        parts.add(claim.manner().denied() ? "not" : "");
        parts.add(claim.manner().status().name());
        boolean dated = claim.time().explicit() && claim.time().period() != null;
        parts.add(dated ? String.valueOf(claim.time().period()) : "");
        form(claim);
        if (unlinked || claim.frame() == null) {
            parts.add(plain(claim.sentence().of(text)));
            parts.add(plain(claim.text()));
        }
        return hex();
    }

    private String hex() {
        return Sha256.hex(String.join("\u001f", parts)).substring(0, LENGTH);
    }

    private void form(Claim claim) {
        Form form = claim.form();
        participant(form.subject());
        if (form instanceof Form.Fact fact) {
            claimed(fact.value());
        } else if (form instanceof Form.Listing listing) {
            listing.elements().forEach(this::participant);
        } else if (form instanceof Form.Count count) {
            set(count.set());
            number(count.number());
            count.besides().forEach(this::participant);
        } else if (form instanceof Form.Position position) {
            set(position.set());
            parts.add(String.valueOf(position.ordinal()));
        } else if (form instanceof Form.Superlative superlative) {
            set(superlative.set());
            parts.add(superlative.rank() + (superlative.highest() ? " high" : " low"));
        } else if (form instanceof Form.Share share) {
            participant(share.part());
            number(share.fraction());
        } else if (form instanceof Form.Change change) {
            set(change.set());
            participant(change.other());
            parts.add(change.direction().name());
            number(change.ratio());
            number(change.from());
            number(change.to());
        } else if (form instanceof Form.SpanOfTime span) {
            if (span.value() == null) {
                participant(null);
            } else {
                claimed(span.value());
            }
            parts.add(span.edge().name());
            extent(span.extent());
        }
    }

    private void claimed(Claimed value) {
        if (value instanceof Claimed.Entity entity) {
            participant(entity.participant());
        } else if (value instanceof Claimed.Time time) {
            parts.add(time.time().period() + " " + time.time().precision());
        } else if (value instanceof Claimed.Number number) {
            number(number.reading());
        } else if (value instanceof Claimed.Text words) {
            parts.add(plain(words.text()));
        }
    }

    private void extent(Form.Extent extent) {
        if (extent instanceof Form.Extent.At at) {
            parts.add(at.time().period() + " " + at.time().precision());
        } else if (extent instanceof Form.Extent.Of of) {
            number(of.duration().length());
        }
    }

    private void set(@Nullable SetOf set) {
        if (set == null) {
            parts.add("");
        } else {
            participant(set.owner());
            parts.add(set.kind() == null ? plain(set.kindText()) : set.kind().id());
        }
    }

    private void participant(@Nullable Participant participant) {
        if (participant == null) {
            parts.add("");
        } else {
            unlinked |= participant.entity().isEmpty();
            parts.add(participant.entity().map(Object::toString).orElseGet(() -> plain(participant.text())));
        }
    }

    private void number(@Nullable NumberReading number) {
        parts.add(
                number == null
                        ? ""
                        : number.low().stripTrailingZeros().toPlainString()
                                + " " + number.high().stripTrailingZeros().toPlainString()
                                + " " + number.hedge() + " " + number.unit().symbol());
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
