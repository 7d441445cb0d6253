package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.SetOf;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.claim.frame.Path;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.language.Mention;
import org.bluepencil.language.TokenRange;
import org.bluepencil.language.clause.Polarity;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Truth;
import org.jspecify.annotations.Nullable;

/** A claim and its evidence, built in one line; statements are written as {@link Told} reads them. */
final class Trial {
    static final String SUBJECT = "Subject";
    private final Map<String, EntityId> ids = new TreeMap<>();
    private PropertyId property = new PropertyId("P159");
    private Frame.ValueType type = Frame.ValueType.ENTITY;
    private List<String> subjectTypes = List.of();
    private List<String> valueTypes = List.of();
    private Frame.Nature nature = Frame.Nature.STATE;
    private boolean single = true;
    private Frame.Tolerance tolerance = Frame.Tolerance.EXACT;
    private Frame.Harm harm = Frame.Harm.NONE;
    private List<PropertyId> measures = List.of();
    private Manner manner = Manner.PLAIN;
    private ClaimTime.Tense tense = ClaimTime.Tense.PRESENT;
    private @Nullable Period told;
    private @Nullable LocalDate published = LocalDate.of(2024, 7, 5);
    private @Nullable LocalDate asOf;
    private @Nullable LocalDate current = LocalDate.of(2024, 12, 31);
    private List<Assertion> about = List.of();
    private List<Assertion> pointing = List.of();
    private List<Assertion> set = List.of();
    private List<Assertion> counts = List.of();
    private @Nullable Period happened;
    private final List<Dossier.NearValue> near = new ArrayList<>();
    private final List<Dossier.Relation> related = new ArrayList<>();
    private final List<SourceInfo.Vouch> vouches = new ArrayList<>();
    private final List<Dossier.Asked> asked = new ArrayList<>();
    private final Map<EntityId, Truth> inClass = new TreeMap<>();
    private String text = "value";
    private Style style = Style.packed();
    private String subjectText = SUBJECT;

    EntityId id(String name) {
        return ids.computeIfAbsent(name, n -> new EntityId("X" + (ids.size() + 1)));
    }

    Trial office() {
        property = new PropertyId("P6");
        valueTypes = List.of("human");
        return this;
    }

    Trial membership() {
        property = new PropertyId("P463");
        single = false;
        return this;
    }

    Trial property(String id) {
        property = new PropertyId(id);
        return this;
    }

    Trial type(Frame.ValueType other) {
        type = other;
        return this;
    }

    Trial event() {
        nature = Frame.Nature.EVENT;
        return this;
    }

    Trial nature(Frame.Nature other) {
        nature = other;
        return this;
    }

    Trial several() {
        single = false;
        return this;
    }

    Trial measure() {
        tolerance = Frame.Tolerance.MEASURE;
        return this;
    }

    Trial harm(Frame.Harm other) {
        harm = other;
        return this;
    }

    Trial measures(String... names) {
        measures = java.util.Arrays.stream(names).map(PropertyId::new).toList();
        return this;
    }

    Trial style(Style other) {
        style = other;
        return this;
    }

    Trial subjectWords(String words) {
        subjectText = words;
        return this;
    }

    Trial text(String words) {
        text = words;
        return this;
    }

    Trial published(@Nullable String day) {
        published = day == null ? null : LocalDate.parse(day);
        return this;
    }

    Trial asOf(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    /** The date up to which sources are current. */
    Trial current(@Nullable String day) {
        current = day == null ? null : LocalDate.parse(day);
        return this;
    }

    /** A time named in the sentence: a moment, or two with {@code ..} between. */
    Trial when(@Nullable String time) {
        told = time == null || time.isEmpty() ? null : Told.period(time);
        return this;
    }

    Trial past() {
        tense = ClaimTime.Tense.PAST;
        return this;
    }

    Trial tense(ClaimTime.Tense told) {
        tense = told;
        return this;
    }

    Trial quoted() {
        manner = manner(true, manner.polarity(), manner.official(), manner.change(), manner.status());
        return this;
    }

    Trial denied() {
        manner = manner(manner.quoted(), Polarity.DENIED, manner.official(), manner.change(), manner.status());
        return this;
    }

    Trial official() {
        manner = manner(manner.quoted(), manner.polarity(), true, manner.change(), manner.status());
        return this;
    }

    Trial announces() {
        manner =
                manner(manner.quoted(), manner.polarity(), manner.official(), Manner.Change.ANNOUNCED, manner.status());
        return this;
    }

    Trial narrowed() {
        manner = manner.narrow();
        return this;
    }

    Trial status(Manner.Status status) {
        manner = manner(manner.quoted(), manner.polarity(), manner.official(), manner.change(), status);
        return this;
    }

    Trial speaker() {
        manner = new Manner(
                "the minister",
                new Span(0, 3),
                manner.quoted(),
                manner.polarity(),
                false,
                Manner.Change.NONE,
                manner.status(),
                false);
        return this;
    }

    private static Manner manner(
            boolean quoted, Polarity polarity, boolean official, Manner.Change change, Manner.Status status) {
        return new Manner(null, null, quoted, polarity, official, change, status, false);
    }

    // --- evidence; call current() and property() before ---

    Trial about(String statements) {
        about = statements(statements);
        return this;
    }

    Trial pointing(String statements) {
        pointing = statements(statements);
        return this;
    }

    Trial set(String statements) {
        set = statements(statements);
        return this;
    }

    /** The days of the event that the subject is. */
    Trial happened(LocalDate from, LocalDate to) {
        happened = Period.between(from, to);
        return this;
    }

    Trial counts(String statements) {
        counts = statements(statements, Frame.ValueType.QUANTITY);
        return this;
    }

    Trial near(String statement, String say) {
        near.add(new Dossier.NearValue(statements(statement).get(0), say));
        return this;
    }

    Trial related(String one, String other, String say) {
        related.add(new Dossier.Relation(id(one), id(other), say));
        return this;
    }

    Trial vouch(String of, String period) {
        vouches.add(new SourceInfo.Vouch(property, id(of), Told.period(period)));
        return this;
    }

    /** The whole class has the property. */
    Trial vouchKind() {
        return vouch("kind", "2020-01-01..2030-01-01");
    }

    Trial asked(Dossier.Outcome outcome) {
        asked.add(new Dossier.Asked("registry", outcome, ""));
        return this;
    }

    Trial inClass(Truth truth, String... names) {
        for (String name : names) {
            inClass.put(id(name), truth);
        }
        return this;
    }

    private List<Assertion> statements(String all) {
        return statements(all, type);
    }

    private List<Assertion> statements(String all, Frame.ValueType values) {
        return new Told(property, values, current, this::id).statements(all);
    }

    // --- forms ---

    Participant participant(String name) {
        return new Participant(name, span(), new Link.To(id(name), name, 1, null));
    }

    private Participant subject() {
        return new Participant(
                subjectText, new Span(0, subjectText.length()), new Link.To(id(SUBJECT), SUBJECT, 1, null));
    }

    private Span span() {
        return new Span(24, 24 + text.length());
    }

    Judgement fact(String name) {
        text(name);
        return judge(new Form.Fact(subject(), new Claimed.Entity(participant(name))));
    }

    Judgement factOf(Link link) {
        return judge(new Form.Fact(subject(), new Claimed.Entity(new Participant("Somebody", span(), link))));
    }

    /** A date in the sentence: {@code 2001}, {@code 2001-06}, {@code 1996..1999}. */
    Judgement date(String time, String words) {
        type(Frame.ValueType.TIME).event().text(words);
        told = Told.period(time);
        return judge(new Form.Fact(subject(), new Claimed.Time(time(time, Mention.Bound.IN))));
    }

    Judgement number(NumberReading reading) {
        return judge(new Form.Fact(subject(), new Claimed.Number(reading)));
    }

    Judgement textual(String words) {
        return judge(new Form.Fact(subject(), new Claimed.Text(words)));
    }

    Mention.Time time(String time, Mention.Bound bound) {
        Precision precision =
                time.length() == 4 ? Precision.YEAR : time.length() == 7 ? Precision.MONTH : Precision.DAY;
        return new Mention.Time(new TokenRange(0, 1), span(), bound, Told.period(time), precision, false, "");
    }

    /** The set of those that stand in the relation to the subject; they are the subjects of the statements. */
    SetOf members(@Nullable String kind) {
        return new SetOf(subject(), true, kind == null ? null : id(kind), kind == null ? "" : kind);
    }

    Judgement count(NumberReading number, @Nullable String kind, String... besides) {
        return judge(new Form.Count(
                members(kind),
                number,
                java.util.Arrays.stream(besides).map(this::participant).toList()));
    }

    Judgement listing(String... names) {
        return judge(new Form.Listing(
                members(null),
                java.util.Arrays.stream(names).map(this::participant).toList()));
    }

    Judgement position(String name, int ordinal, String words) {
        text(words);
        return judge(new Form.Position(participant(name), members(null), ordinal));
    }

    Judgement superlative(String name, int rank) {
        return superlative(name, rank, true);
    }

    Judgement superlative(String name, int rank, boolean highest) {
        SetOf set = new SetOf(subject(), false, null, "");
        return judge(new Form.Superlative(participant(name), set, rank, highest));
    }

    Judgement superlativeOfClass(String name, int rank) {
        SetOf set = new SetOf(participant(name), false, id("kind"), "largest of its kind");
        return judge(new Form.Superlative(participant(name), set, rank, true));
    }

    Judgement share(String part, NumberReading fraction) {
        return judge(new Form.Share(participant(part), subject(), fraction));
    }

    Judgement overtook(String winner, String loser) {
        SetOf set = new SetOf(subject(), false, null, "");
        return judge(new Form.Change(
                participant(winner), set, participant(loser), Form.Direction.OVERTOOK, null, null, null));
    }

    Judgement changed(
            Form.Direction direction,
            @Nullable NumberReading ratio,
            @Nullable NumberReading from,
            @Nullable NumberReading to) {
        return judge(new Form.Change(subject(), null, null, direction, ratio, from, to));
    }

    Judgement since(String value, String time, Mention.Bound bound, String words) {
        return edge(value, time, bound, words, Form.Edge.START);
    }

    Judgement edge(String value, String time, Mention.Bound bound, String words, Form.Edge edge) {
        text(words);
        Form.Extent at = new Form.Extent.At(time(time, bound));
        return judge(new Form.SpanOfTime(subject(), new Claimed.Entity(participant(value)), edge, at));
    }

    /** "Was renamed Quay College in 1916": a name taken or given up. */
    Judgement nameEdge(String name, String time, Form.Edge edge) {
        text(time);
        Form.Extent at = new Form.Extent.At(time(time, Mention.Bound.IN));
        return judge(new Form.SpanOfTime(subject(), new Claimed.Text(name), edge, at));
    }

    Judgement lasted(String value, NumberReading length) {
        Mention.Duration duration =
                new Mention.Duration(new TokenRange(0, 1), span(), length, Mention.DurationKind.FOR);
        return judge(new Form.SpanOfTime(
                subject(), new Claimed.Entity(participant(value)), Form.Edge.LENGTH, new Form.Extent.Of(duration)));
    }

    Judgement aged(NumberReading age) {
        return aged(age, Form.Edge.AGE);
    }

    Judgement aged(NumberReading age, Form.Edge edge) {
        Mention.Duration duration = new Mention.Duration(new TokenRange(0, 1), span(), age, Mention.DurationKind.AGE);
        return judge(new Form.SpanOfTime(subject(), null, edge, new Form.Extent.Of(duration)));
    }

    Judgement judge(Form form) {
        return new Judge(style).judge(claim(form), dossier(), dates());
    }

    Dates dates() {
        return new Dates(published, asOf != null ? asOf : published);
    }

    Claim claim(Form form) {
        boolean past = tense == ClaimTime.Tense.PAST;
        Period period = told != null ? told : past || published == null ? null : Period.on(published);
        ClaimTime time = new ClaimTime(period, Precision.DAY, told != null, tense, "");
        return new Claim("c1", form, span(), text, new Span(0, 200), frame(), time, manner, null, false);
    }

    Frame frame() {
        return new Frame(
                "trial",
                "relation",
                "A trial.",
                property,
                List.of(),
                subjectTypes,
                type,
                valueTypes,
                nature,
                single,
                tolerance,
                null,
                harm,
                List.of(Path.parse(property.toString(), true, true, false)),
                List.of(),
                measures,
                List.of(),
                List.of());
    }

    Dossier dossier() {
        Map<EntityId, String> labels = new TreeMap<>();
        ids.forEach((name, id) -> labels.put(id, name));
        Dossier.Naming naming = new Dossier.Naming() {
            @Override
            public String label(EntityId id) {
                return labels.getOrDefault(id, id.id());
            }

            @Override
            public boolean isBare(EntityId id) {
                return false;
            }

            @Override
            public boolean isUnplaced(EntityId id) {
                return false;
            }
        };
        return new Dossier(about, pointing, set, inClass, near, related, vouches, asked, naming, counts, happened);
    }

    // --- numbers ---

    /** The verdict, with its reason if it is open: {@code confirmed}, {@code no-date}. */
    static String outcome(Judgement judgement) {
        Reason reason = judgement.reason();
        return reason == null ? judgement.verdict().id() : reason.id();
    }

    static List<String> edits(Judgement judgement) {
        return judgement.suggestions().stream()
                .map(s -> s.original() + " -> " + s.replacement())
                .toList();
    }
}
