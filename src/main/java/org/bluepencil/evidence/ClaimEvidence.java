package org.bluepencil.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.SetOf;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.claim.frame.Path;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.Names;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Truth;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** Puts together the dossier of one claim from what is answered so far. */
final class ClaimEvidence {
    private static final PropertyId MEMBER_COUNT = new PropertyId("P2124");
    private static final Set<PropertyId> MEMBERSHIP = Set.of(new PropertyId("P463"), new PropertyId("P527"));
    /** More pairs than this explain nothing to a reader. */
    private static final int MOST_COMPARED = 12;

    private static final PropertyId POINT_IN_TIME = new PropertyId("P585");
    private static final PropertyId START = new PropertyId("P580");
    private static final PropertyId END = new PropertyId("P582");
    private static final List<EntityId> EVENTS = Stream.of("event", "occurrence")
            .map(name -> ClassTree.packed().named(name).orElseThrow())
            .toList();

    private final Claim claim;
    private final Frame frame;
    private final Names names;
    private final Inquiry inquiry;
    private final Walk walk;
    private final Renderer renderer;

    ClaimEvidence(Claim claim, Frame frame, Names names, Inquiry inquiry) {
        this.claim = claim;
        this.frame = frame;
        this.names = names;
        this.inquiry = inquiry;
        this.walk = new Walk(inquiry, new Offices(frame, names)::bearsNoun);
        this.renderer = new Renderer(names);
    }

    Dossier gather() {
        Form form = claim.form();
        Optional<SetOf> set = set(form);
        List<Assertion> about = about(form);
        List<Assertion> elements = set.map(this::elements).orElse(figuresOfWhole(form));
        List<Assertion> pointing =
                value(form).map(v -> facing(v, frame.paths())).orElse(List.of());
        List<Assertion> counts = counts(form, set);
        Map<EntityId, Truth> inClass =
                set.map(s -> inClass(form, s, elements)).orElseGet(() -> likeThoseListed(form, about, pointing));
        List<SourceInfo.Vouch> vouches = new Vouches(inquiry, names).bearing(properties(), concerned(form, set));
        List<Dossier.Asked> asked = inquiry.asked();
        inquiry.onlyExplains();
        List<Dossier.NearValue> near = form.subject().entity().map(this::near).orElse(List.of());
        List<Dossier.Relation> related = related(form, about);
        return new Dossier(
                about, pointing, elements, inClass, near, related, vouches, asked, renderer, counts, happened(form));
    }

    /** The days of an event that a sentence speaks of with a time of its own: it may be another of the same name. */
    private @Nullable Period happened(Form form) {
        Optional<EntityId> event = form.subject().entity().filter(this::isEvent);
        if (event.isEmpty() || !claim.time().explicit() || frame.value() == Frame.ValueType.TIME) {
            return null;
        }
        List<Moment> days = Stream.of(POINT_IN_TIME, START, END)
                .flatMap(property -> inquiry.about(event.get(), property).stream())
                .filter(statement -> statement.value() instanceof Value.Time)
                .map(statement -> ((Value.Time) statement.value()).moment())
                .toList();
        return days.isEmpty()
                ? null
                : Period.between(
                        days.stream()
                                .map(Moment::first)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        days.stream()
                                .map(Moment::last)
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
    }

    private boolean isEvent(EntityId subject) {
        return EVENTS.stream().anyMatch(kind -> names.isA(subject, kind) == Truth.YES);
    }

    private List<Assertion> about(Form form) {
        Optional<EntityId> subject = form.subject().entity();
        boolean fromValue =
                (form instanceof Form.Listing listing && listing.set().ownerIsValue())
                        || (form instanceof Form.Count count && count.set().ownerIsValue());
        if (subject.isEmpty() || fromValue) {
            return List.of();
        }
        List<Assertion> found = new ArrayList<>(facingFrom(subject.get(), frame.paths()));
        for (PropertyId measure : frame.measures()) {
            if (frame.paths().stream().noneMatch(p -> p.last().property().equals(measure))) {
                found.addAll(figures(subject.get(), measure));
            }
        }
        return found;
    }

    private List<Assertion> facingFrom(EntityId subject, List<Path> paths) {
        List<Assertion> found = new ArrayList<>();
        for (Path path : paths) {
            List<Walk.Found> reached = walk.from(subject, path);
            // of several offices that bear the noun, nobody says which is meant: another's holder denies nothing
            boolean several = path.named()
                    && reached.stream()
                                    .map(f -> path.last().inverse()
                                            ? f.last().value()
                                            : new Value.Entity(f.last().subject()))
                                    .distinct()
                                    .count()
                            > 1;
            reached.forEach(f -> found.add(assertion(f, path, path.contradicts() && !several)));
        }
        return distinct(found);
    }

    private List<Assertion> facing(EntityId value, List<Path> paths) {
        List<Assertion> found = new ArrayList<>();
        for (Path path : paths) {
            walk.to(value, path).forEach(f -> found.add(assertion(f, path, path.contradicts())));
        }
        return distinct(found);
    }

    private Assertion assertion(Walk.Found found, Path path, boolean contradicts) {
        return new Assertion(
                found.subject(),
                found.value(),
                found.last(),
                path.confirms(),
                contradicts && !found.last().isPresumed(),
                words(found.subject(), frame.label(), found.value(), found.last()));
    }

    private LateText words(EntityId subject, String relation, Value value, Statement statement) {
        return LateText.by(() -> renderer.render(subject, relation, value, statement));
    }

    /** One statement reached on two ways stands for the way that may decide more. */
    private static List<Assertion> distinct(List<Assertion> found) {
        Map<List<Object>, Assertion> kept = new LinkedHashMap<>();
        for (Assertion each : found) {
            kept.merge(
                    List.of(each.subject(), each.value(), each.statement()),
                    each,
                    (a, b) -> b.confirms() && b.contradicts() ? b : a);
        }
        return List.copyOf(kept.values());
    }

    private static Optional<SetOf> set(Form form) {
        if (form instanceof Form.Listing listing) {
            return Optional.of(listing.set());
        }
        if (form instanceof Form.Count count) {
            return Optional.of(count.set());
        }
        if (form instanceof Form.Position position) {
            return Optional.of(position.set());
        }
        if (form instanceof Form.Superlative superlative) {
            return Optional.of(superlative.set());
        }
        return form instanceof Form.Change change ? Optional.ofNullable(change.set()) : Optional.empty();
    }

    private List<Assertion> elements(SetOf set) {
        if (claim.form() instanceof Form.Superlative || claim.form() instanceof Form.Change) {
            return new RankedSet(inquiry, names, set, claim.form().subject().entity())
                    .figures(measures(), this::figures);
        }
        return set.owner()
                .entity()
                .map(owner -> set.ownerIsValue() ? facing(owner, frame.paths()) : facingFrom(owner, frame.paths()))
                .orElse(List.of());
    }

    private List<Assertion> figuresOfWhole(Form form) {
        if (!(form instanceof Form.Share share) || share.whole().entity().isEmpty()) {
            return List.of();
        }
        EntityId whole = share.whole().entity().get();
        return measures().stream().flatMap(m -> figures(whole, m).stream()).toList();
    }

    private List<PropertyId> measures() {
        return frame.measures().isEmpty() ? List.of(frame.property()) : frame.measures();
    }

    private List<Assertion> figures(EntityId owner, PropertyId measure) {
        String label = measure.equals(frame.property()) ? frame.label() : renderer.measure(measure);
        return inquiry.about(owner, measure).stream()
                .map(s -> new Assertion(owner, s.value(), s, true, true, words(owner, label, s.value(), s)))
                .toList();
    }

    /** The value that the claim relates its subject to, where it is an entity. */
    private static Optional<EntityId> value(Form form) {
        Claimed value = form.value();
        return value == null ? Optional.empty() : value.named().flatMap(Participant::entity);
    }

    private List<Assertion> counts(Form form, Optional<SetOf> set) {
        boolean membership = frame.paths().stream()
                .anyMatch(p -> MEMBERSHIP.contains(p.last().property()));
        Optional<EntityId> owner = set.isPresent() ? set.get().owner().entity() : value(form);
        if (!membership || owner.isEmpty()) {
            return List.of();
        }
        EntityId group = owner.get();
        return inquiry.about(group, MEMBER_COUNT).stream()
                .map(s ->
                        new Assertion(group, s.value(), s, true, true, words(group, "number of members", s.value(), s)))
                .toList();
    }

    private Map<EntityId, Truth> inClass(Form form, SetOf set, List<Assertion> elements) {
        Classes classes = new Classes(names, inquiry);
        Map<EntityId, Truth> belongs = new LinkedHashMap<>();
        boolean ranked = form instanceof Form.Superlative || form instanceof Form.Change;
        EntityId kind = set.kind();
        for (Assertion assertion : elements) {
            Optional<EntityId> element = ranked
                    ? Optional.of(ranked(assertion))
                    : set.ownerIsValue() ? Optional.of(assertion.subject()) : Inquiry.entity(assertion.value());
            element.filter(e -> !belongs.containsKey(e)).ifPresent(e -> {
                if (kind != null && ranked && liesInSeveral(e)) {
                    // of Russia only a part lies in Asia, and nobody says how much of it counts
                    belongs.put(e, classes.belongs(e, kind) == Truth.NO ? Truth.NO : Truth.UNKNOWN);
                } else if (kind != null) {
                    belongs.put(e, classes.belongs(e, kind));
                } else if (ranked && form.subject().entity().isPresent()) {
                    belongs.put(e, classes.ofOneKind(e, form.subject().entity().get()));
                }
            });
        }
        return belongs;
    }

    /** Whether the claimed subject is of a kind with those that the list has, and the claimed value with its values. */
    private Map<EntityId, Truth> likeThoseListed(Form form, List<Assertion> about, List<Assertion> pointing) {
        Map<EntityId, Truth> like = new LinkedHashMap<>();
        if (!frame.single()) {
            form.subject()
                    .entity()
                    .ifPresent(s -> like.put(
                            s,
                            likeAny(s, pointing.stream().map(Assertion::subject).toList())));
            value(form)
                    .ifPresent(v -> like.put(
                            v,
                            likeAny(
                                    v,
                                    about.stream()
                                            .map(a -> Inquiry.entity(a.value()))
                                            .flatMap(Optional::stream)
                                            .toList())));
        }
        return like;
    }

    private Truth likeAny(EntityId entity, List<EntityId> listed) {
        Classes classes = new Classes(names, inquiry);
        return listed.stream()
                        .distinct()
                        .limit(MOST_COMPARED)
                        .anyMatch(other -> classes.ofOneKind(entity, other) == Truth.YES)
                ? Truth.YES
                : Truth.UNKNOWN;
    }

    /** Whether a region is ranked in which a rival may lie with a part only; the candidate itself is said to lie there. */
    private boolean liesInSeveral(EntityId entity) {
        Form form = claim.form();
        boolean region = set(form)
                .flatMap(s -> s.owner().entity())
                .filter(o -> form.subject().entity().filter(o::equals).isEmpty())
                .isPresent();
        boolean candidate = form.subject().entity().filter(entity::equals).isPresent();
        return region && !candidate && inquiry.values(entity, Dossier.CONTINENT).size() > 1;
    }

    private static EntityId ranked(Assertion assertion) {
        return assertion
                .statement()
                .qualifier(Dossier.PARTNER)
                .flatMap(Inquiry::entity)
                .orElse(assertion.subject());
    }

    private Set<PropertyId> properties() {
        Set<PropertyId> properties = new LinkedHashSet<>(Set.of(frame.property()));
        frame.paths().forEach(p -> properties.add(p.last().property()));
        properties.addAll(frame.measures());
        if (claim.form() instanceof Form.Superlative) {
            properties.add(Dossier.CONTINENT);
        }
        return properties;
    }

    private static Set<EntityId> concerned(Form form, Optional<SetOf> set) {
        Set<EntityId> concerned = new LinkedHashSet<>();
        form.subject().entity().ifPresent(concerned::add);
        value(form).ifPresent(concerned::add);
        set.flatMap(s -> s.owner().entity()).ifPresent(concerned::add);
        set.map(SetOf::kind).ifPresent(concerned::add);
        if (form instanceof Form.Listing listing) {
            listing.elements().forEach(e -> e.entity().ifPresent(concerned::add));
        }
        if (form instanceof Form.Count count) {
            count.besides().forEach(e -> e.entity().ifPresent(concerned::add));
        }
        if (form instanceof Form.Share share) {
            share.part().entity().ifPresent(concerned::add);
        }
        if (form instanceof Form.Change change && change.other() != null) {
            change.other().entity().ifPresent(concerned::add);
        }
        return concerned;
    }

    private List<Dossier.NearValue> near(EntityId subject) {
        List<Dossier.NearValue> near = new ArrayList<>();
        for (Frame.Near each : frame.near()) {
            for (Walk.Found found : walk.from(subject, each.path())) {
                EntityId of =
                        each.path().last().inverse() ? subject : found.last().subject();
                String say = of.equals(subject) ? each.say() : each.say() + " " + renderer.label(of);
                Assertion assertion = new Assertion(
                        subject,
                        found.value(),
                        found.last(),
                        false,
                        false,
                        words(of, renderer.measure(each.path().last().property()), found.value(), found.last()));
                near.add(new Dossier.NearValue(assertion, say));
            }
        }
        return near;
    }

    /**
     * How the claimed value stands to each value found. Only of a property with one value can another be near enough to leave the
     * claim open, and climbing to all that an entity lies in asks more than all else.
     */
    private List<Dossier.Relation> related(Form form, List<Assertion> about) {
        boolean open =
                frame.single() && form instanceof Form.Fact && !claim.manner().official();
        Neighbours neighbours = new Neighbours(inquiry, names, renderer);
        Set<Dossier.Relation> related = new LinkedHashSet<>();
        value(form).filter(v -> open).ifPresent(claimed -> about.stream()
                .map(a -> Inquiry.entity(a.value()))
                .flatMap(Optional::stream)
                .filter(found -> !found.equals(claimed))
                .distinct()
                .limit(MOST_COMPARED)
                .forEach(found -> neighbours.relation(claimed, found).ifPresent(related::add)));
        return List.copyOf(related);
    }
}
