package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.Validity;
import org.bluepencil.language.Mention;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.Moment;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.bluepencil.value.Truth;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** "President since 2019", "joined in 2017", "for 25 years", "aged 71": edges and lengths of a stretch of time. */
final class SpanOfTimeRule implements Rule<Form.SpanOfTime> {
    static final String NAME = "span-of-time";
    private static final BigDecimal DAYS_A_YEAR = new BigDecimal("365.2425");
    private static final BigDecimal SECONDS_A_DAY = new BigDecimal("86400");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Judgement judge(Case given, Form.SpanOfTime form) {
        Draft draft = new Draft(given, NAME);
        Weighing weighing = new Weighing(draft);
        Claimed value = form.value();
        List<Assertion> mine = given.dossier().about().stream()
                .filter(a -> value == null || isOf(a, value))
                .toList();
        if (mine.isEmpty()) {
            return weighing.silent(
                    "the " + given.frame().label() + " of " + form.subject().label());
        }
        mine.forEach(a -> draft.work(a.rendered()));
        return switch (form.edge()) {
            case START, ENTRY -> edge(draft, form, mine, true);
            case END -> edge(draft, form, mine, false);
            case LENGTH -> length(draft, form, mine);
            case AGE, AGE_REACHED, AGE_AT_DEATH -> new AgeFact(draft, form).judge(mine);
        };
    }

    /** Right if it fits the tenure or any term; wrong only if it fits none. */
    private static Judgement edge(Draft draft, Form.SpanOfTime form, List<Assertion> mine, boolean start) {
        Case given = draft.given();
        Weighing weighing = new Weighing(draft);
        if (!(form.extent() instanceof Form.Extent.At at)) {
            return weighing.undecided(Reason.TOO_VAGUE, "No date is told.", mine);
        }
        Mention.Time time = at.time();
        List<Assertion> agreeing = new ArrayList<>();
        List<Assertion> dated = new ArrayList<>();
        boolean overlaps = false;
        for (Assertion term : mine) {
            Optional<Moment> moment = moment(term, start);
            if (moment.isEmpty()) {
                continue;
            }
            dated.add(term);
            Truth fits = TimeFit.of(time, moment.get());
            overlaps |= fits == Truth.UNKNOWN;
            if (fits == Truth.YES && term.confirms()) {
                agreeing.add(term);
            }
        }
        if (dated.isEmpty()) {
            return start
                    ? weighing.undecided(Reason.NO_STATEMENT, "Held, but no start is stated.", mine)
                    : noEnd(weighing, given, mine);
        }
        List<Tenure> tenures = Tenure.of(dated);
        tenures.stream()
                .filter(t -> t.terms().size() > 1)
                .forEach(t -> draft.work("Terms that join: "
                        + (t.start() == null ? "?" : t.start().inWords()) + " to "
                        + (t.end() == null ? "now" : t.end().inWords())));
        if (!agreeing.isEmpty()) {
            return weighing.agree(agreeing, List.of(), agreeing.get(0).rendered() + ".");
        }
        Optional<Dossier.NearValue> near = weighing.nearValue(
                a -> moment(a, start).map(m -> TimeFit.of(time, m) == Truth.YES).orElse(false));
        if (near.isPresent()) {
            return weighing.undecided(
                    Reason.NOT_COMPARABLE,
                    "The date is " + near.get().say() + ".",
                    List.of(near.get().assertion()));
        }
        String text = dated.get(0).rendered() + ".";
        if (dated.stream().noneMatch(Assertion::contradicts)) {
            return looser(weighing, dated);
        }
        if (overlaps) {
            return weighing.undecided(Reason.TOO_VAGUE, "The two only overlap: " + text, dated);
        }
        if (dated.stream().flatMap(a -> moment(a, start).stream()).anyMatch(m -> isNextDay(m, time))) {
            return weighing.undecided(Reason.TOO_VAGUE, "The two lie a day apart: " + text, dated);
        }
        if (dated.stream().flatMap(a -> moment(a, start).stream()).anyMatch(m -> isAnnounced(given, m, time))) {
            return weighing.undecided(Reason.NOT_COMPARABLE, "Announced before its formal date: " + text, dated);
        }
        if (form.value() instanceof Claimed.Text && !excludesName(given, dated)) {
            return weighing.undecided(
                    Reason.OTHER_VALUES_POSSIBLE, "It may have borne the name at another time too: " + text, dated);
        }
        if (form.edge() == Form.Edge.ENTRY && !excludes(given, value(form), tenures, time)) {
            return weighing.undecided(
                    Reason.OTHER_VALUES_POSSIBLE, "An earlier term may be missing from the sources: " + text, dated);
        }
        if (given.isEvent() && !given.frame().single() && !excludesTwice(given, form, time)) {
            return weighing.undecided(
                    Reason.OTHER_VALUES_POSSIBLE,
                    "It may have happened more than once; the source has: " + text,
                    dated);
        }
        if (start && dated.stream().allMatch(a -> heldAfter(given, a, time))) {
            return weighing.undecided(Reason.NO_STATEMENT, "Held later, but no start is stated: " + text, dated);
        }
        List<Moment> right = dated.stream()
                .map(a -> moment(a, start))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<Suggestion> edits = new Edits(given).dates(time.span(), timeWords(given, time), right);
        LocalDate claimed = time.period() == null ? null : time.period().to();
        LocalDate now = given.now();
        LocalDate day = claimed == null || (now != null && now.isBefore(claimed)) ? now : claimed;
        return weighing.disagree(dated, mine, day, text, edits);
    }

    /** "Resigned in May", "was renamed in December": whether what is stated may have followed from what was decided then. */
    private static boolean isAnnounced(Case given, Moment stated, Mention.Time time) {
        Period told = time.period();
        return given.claim().manner().change() == Manner.Change.DECIDED
                && told != null
                && told.from() != null
                && told.to() != null
                && !stated.last().isBefore(told.from())
                && !stated.first().isAfter(told.to().plusYears(1));
    }

    /** A term that ended on 31 December ended in January to whoever counts the first day without it. */
    private static boolean isNextDay(Moment stated, Mention.Time time) {
        Period told = time.period();
        return told != null
                && told.from() != null
                && told.to() != null
                && stated.precision() == Precision.DAY
                && (stated.first().plusDays(1).equals(told.from())
                        || stated.first().minusDays(1).equals(told.to()));
    }

    private static boolean isOf(Assertion assertion, Claimed value) {
        return value instanceof Claimed.Text name
                ? NameFact.isOf(assertion, name.text())
                : value.named()
                        .flatMap(Participant::entity)
                        .filter(id -> Case.isEntity(assertion, id))
                        .isPresent();
    }

    private static @Nullable EntityId value(Form.SpanOfTime form) {
        Claimed value = form.value();
        return value == null ? null : value.named().flatMap(Participant::entity).orElse(null);
    }

    /** Whether a name cannot have been taken or given up then: it was borne, or another of its row was. */
    private static boolean excludesName(Case given, List<Assertion> dated) {
        Period told = given.told();
        Succession names = new Succession(given.dossier().about());
        return told != null
                && dated.stream()
                        .anyMatch(a -> a.validity().holdsIn(told) == Truth.YES
                                || names.holderThroughout(a, told).isPresent());
    }

    /**
     * Whether nothing can have begun then, whatever terms the sources lack: it was under way, or another held what only one
     * holds.
     */
    private static boolean excludes(Case given, @Nullable EntityId value, List<Tenure> tenures, Mention.Time time) {
        Period told = time.period();
        if (told == null || told.from() == null || told.to() == null) {
            return false;
        }
        boolean underWay = tenures.stream().anyMatch(t -> t.holdsThroughout(told));
        boolean anothers = value != null
                && given.frame().single()
                && given.dossier().about().stream()
                        .filter(a -> a.contradicts() && !Case.isEntity(a, value))
                        .anyMatch(a -> Tenure.of(List.of(a)).get(0).holdsThroughout(told));
        return underWay || anothers;
    }

    /** Of prizes alone: a degree or a part in a play may come again, and a source lists few of those who have it. */
    private static boolean excludesTwice(Case given, Form.SpanOfTime form, Mention.Time time) {
        return given.frame().valueTypes().contains("award")
                && form.subject()
                        .entity()
                        .filter(s -> new Recurrence(given.dossier().pointing()).excludes(s, time))
                        .isPresent();
    }

    private static Judgement noEnd(Weighing weighing, Case given, List<Assertion> mine) {
        return weighing.undecided(
                new Reach(given).to(given.now() == null ? LocalDate.MAX : given.now(), mine)
                        ? Reason.NO_STATEMENT
                        : Reason.SOURCE_OLDER,
                "No end is stated: " + mine.get(0).rendered() + ".",
                mine);
    }

    /** The words of the claim, where they are the time's own. */
    private static String timeWords(Case given, Mention.Time time) {
        return time.span().equals(given.claim().span()) ? given.claim().text() : "";
    }

    /** Whether all that is told of a state is that it held on a day after a time: it may have begun then. */
    private static boolean heldAfter(Case given, Assertion assertion, Mention.Time time) {
        Moment point = assertion.validity().pointInTime();
        LocalDate last = time.period() == null ? null : time.period().to();
        return given.frame().nature() == Frame.Nature.STATE
                && assertion.validity().start() == null
                && point != null
                && last != null
                && last.isBefore(point.first());
    }

    private static Optional<Moment> moment(Assertion assertion, boolean start) {
        if (assertion.value() instanceof Value.Time time) {
            return start ? Optional.of(time.moment()) : Optional.empty();
        }
        Validity validity = assertion.validity();
        // what happened once is stated with the point in time at which it did
        return Optional.ofNullable(
                !start ? validity.end() : validity.start() != null ? validity.start() : validity.pointInTime());
    }

    /** How long it had lasted on the article's date, or lasted in all. */
    private static Judgement length(Draft draft, Form.SpanOfTime form, List<Assertion> mine) {
        Case given = draft.given();
        Weighing weighing = new Weighing(draft);
        if (!(form.extent() instanceof Form.Extent.Of of)) {
            return weighing.undecided(Reason.TOO_VAGUE, "No length is told.", mine);
        }
        LocalDate now = given.now();
        NumberReading reading = of.duration().length();
        List<Assertion> right = new ArrayList<>();
        List<Assertion> known = new ArrayList<>();
        boolean unsure = false;
        for (Tenure tenure : tenures(mine)) {
            Moment start = tenure.start();
            Moment end = tenure.end();
            boolean running = end == null || (now != null && end.first().isAfter(now));
            Moment until = running ? (now == null ? null : Moment.day(now)) : end;
            if (start == null || until == null) {
                continue;
            }
            known.addAll(tenure.terms());
            LocalDate last = until.last();
            LocalDate first = until.first();
            BigDecimal most = between(start.first(), last, reading);
            BigDecimal least = between(start.last(), first, reading);
            draft.work(start.inWords() + " to " + until.inWords() + ": "
                    + least.setScale(1, java.math.RoundingMode.DOWN) + " to "
                    + most.setScale(1, java.math.RoundingMode.DOWN) + " "
                    + reading.unit().symbol());
            Truth fits = fits(given, reading, least, most);
            unsure |= fits == Truth.UNKNOWN;
            if (fits == Truth.YES && tenure.terms().stream().anyMatch(Assertion::confirms)) {
                right.addAll(tenure.terms());
            }
        }
        if (known.isEmpty()) {
            return weighing.undecided(now == null ? Reason.NO_DATE : Reason.NO_STATEMENT, "No start is stated.", mine);
        }
        if (!right.isEmpty()) {
            return weighing.agree(right, List.of(), right.get(0).rendered() + ".");
        }
        if (unsure) {
            return weighing.undecided(
                    Reason.TOO_VAGUE, "The dates leave it open: " + known.get(0).rendered() + ".", known);
        }
        if (known.stream().noneMatch(Assertion::contradicts)) {
            return looser(weighing, known);
        }
        return weighing.disagree(known, mine, given.eventDay(), known.get(0).rendered() + ".", List.of());
    }

    /** What is stated only by a path that never contradicts: it may have begun or ended otherwise than the words mean. */
    private static Judgement looser(Weighing weighing, List<Assertion> stated) {
        return weighing.undecided(
                Reason.NOT_COMPARABLE,
                "The source states what may be another thing: " + stated.get(0).rendered() + ".",
                stated);
    }

    private static List<Tenure> tenures(List<Assertion> mine) {
        List<Assertion> events =
                mine.stream().filter(a -> a.value() instanceof Value.Time).toList();
        if (events.isEmpty()) {
            return Tenure.of(mine);
        }
        return events.stream()
                .map(a -> new Tenure(DateFact.moment(a), null, List.of(a)))
                .toList();
    }

    /** "For 25 years" is said from half a unit before the round number until the next one. */
    private static Truth fits(Case given, NumberReading reading, BigDecimal least, BigDecimal most) {
        if (reading.hedge() == Hedge.PLAIN) {
            BigDecimal half = reading.step().divide(BigDecimal.valueOf(2));
            BigDecimal low = reading.low().subtract(half);
            BigDecimal high = reading.high().add(reading.step());
            if (most.compareTo(low) >= 0 && least.compareTo(high) < 0) {
                return Truth.YES;
            }
            BigDecimal more = reading.step();
            boolean close = most.compareTo(low.subtract(more)) >= 0 && least.compareTo(high.add(more)) < 0;
            return close ? Truth.UNKNOWN : Truth.NO;
        }
        HedgeFit hedges = new HedgeFit(given.style());
        List<Fit> fits = Stream.of(least, most)
                .map(n -> hedges.fit(reading, n, Frame.Tolerance.MEASURE))
                .toList();
        if (fits.stream().anyMatch(Fit::isTrue)) {
            return Truth.YES;
        }
        return fits.contains(Fit.STRETCHES) ? Truth.UNKNOWN : Truth.NO;
    }

    private static BigDecimal between(LocalDate from, LocalDate to, NumberReading reading) {
        BigDecimal days = BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(from, to)));
        BigDecimal unitDays = reading.unit().factor().divide(SECONDS_A_DAY, MathContext.DECIMAL64);
        boolean years = reading.unit().dimension() == org.bluepencil.value.Unit.Dimension.COUNT;
        return days.divide(years ? DAYS_A_YEAR : unitDays, MathContext.DECIMAL64);
    }
}
