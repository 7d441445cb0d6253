package org.bluepencil.source.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.Citation;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.Rank;
import org.bluepencil.evidence.Reference;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Statement;
import org.bluepencil.evidence.Validity;
import org.bluepencil.http.Ask;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Reply;
import org.bluepencil.source.Host;
import org.bluepencil.source.Unanswered;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** A statistics interface as a source: World Bank, UN SDG, UN Comtrade and their like. Not safe for several threads. */
public final class SeriesSource implements EvidenceSource {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(P\\d+|years)}");
    private static final int YEARS = 5;
    private static final int MOST_PAGES = 5;

    private final SourceInfo info;
    private final SeriesPlan plan;
    private final Fetcher fetcher;
    private final BiFunction<EntityId, PropertyId, Optional<String>> codes;
    private final @Nullable LocalDate published;
    private final Map<EntityId, Answer> answers = new HashMap<>();

    /**
     * @param codes the code of an entity by a property, such as its ISO code
     * @param published the article's date, from which {@code {years}} count back; null if not known
     */
    public SeriesSource(
            SourceInfo info,
            SeriesPlan plan,
            Fetcher fetcher,
            BiFunction<EntityId, PropertyId, Optional<String>> codes,
            @Nullable LocalDate published) {
        this.info = info;
        this.plan = plan;
        this.fetcher = fetcher;
        this.codes = codes;
        this.published = published;
    }

    @Override
    public SourceInfo info() {
        return info;
    }

    @Override
    public Map<Question, Answer> ask(List<Question> questions) {
        Map<Question, Answer> told = new LinkedHashMap<>();
        for (Question question : questions) {
            boolean mine =
                    question instanceof Question.About about && about.property().equals(plan.measure());
            if (mine) {
                EntityId subject = ((Question.About) question).subject();
                Answer known = answers.get(subject);
                if (known == null) {
                    known = figures(subject);
                    answers.put(subject, known);
                }
                told.put(question, known);
            }
        }
        return told;
    }

    private Answer figures(EntityId subject) {
        Optional<String> address = address(subject);
        if (address.isEmpty()) {
            return new Answer.Says(List.of());
        }
        List<Statement> found = new ArrayList<>();
        int pages = 1;
        for (int page = 1; page <= Math.min(pages, MOST_PAGES); page++) {
            String at = page == 1 ? address.get() : address.get() + "&" + plan.pageParameter() + "=" + page;
            Reply reply = fetcher.fetch(Ask.data(at, plan.fresh()));
            if (reply instanceof Reply.Failure failure) {
                return Unanswered.of(failure);
            }
            Reply.Content content = (Reply.Content) reply;
            try {
                JsonNode json = JSON.readTree(content.body());
                if (json == null || !json.at(plan.rows()).isArray()) {
                    return new Answer.Unreachable("its answer has no rows at " + plan.rows());
                }
                json.at(plan.rows())
                        .forEach(row -> statement(subject, row, content, at).ifPresent(found::add));
                String counter = plan.pages();
                pages = counter == null ? 1 : json.at(counter).asInt(1);
            } catch (IOException e) {
                return new Answer.Unreachable("its answer is not JSON");
            }
        }
        return new Answer.Says(found);
    }

    /** The address for an entity; empty if one of its codes is not known. */
    private Optional<String> address(EntityId subject) {
        Matcher holes = PLACEHOLDER.matcher(plan.address());
        StringBuilder address = new StringBuilder();
        while (holes.find()) {
            Optional<String> filled =
                    holes.group(1).equals("years") ? years() : codes.apply(subject, new PropertyId(holes.group(1)));
            if (filled.isEmpty()) {
                return Optional.empty();
            }
            holes.appendReplacement(
                    address, Matcher.quoteReplacement(URLEncoder.encode(filled.get(), StandardCharsets.UTF_8)));
        }
        holes.appendTail(address);
        return Optional.of(address.toString());
    }

    private Optional<String> years() {
        LocalDate day = published;
        return day == null
                ? Optional.empty()
                : Optional.of(IntStream.rangeClosed(day.getYear() - YEARS, day.getYear() - 1)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(",")));
    }

    private Optional<Statement> statement(EntityId subject, JsonNode row, Reply.Content content, String address) {
        String year = row.at(plan.year()).asText("");
        JsonNode figure = row.at(plan.value());
        if (!year.matches("\\d{4}(\\.0)?") || figure.isNull() || figure.isMissingNode()) {
            return Optional.empty();
        }
        Optional<Quantity> quantity = quantity(figure.asText(""));
        return quantity.map(q -> {
            Moment when = Moment.year(Integer.parseInt(year.substring(0, 4)));
            return new Statement(
                    info.id() + ":" + subject + ":" + year,
                    subject,
                    plan.measure(),
                    new Value.Amount(q),
                    Rank.NORMAL,
                    new Validity(null, null, false, when),
                    List.of(),
                    List.of(new Reference(Host.of(address), address, false)),
                    info.standingFor(plan.measure()),
                    new Citation(
                            info.id(),
                            info.name(),
                            address,
                            row.toString(),
                            Citation.Around.NOTHING,
                            content.etag(),
                            content.retrieved().atZone(ZoneOffset.UTC).toLocalDate(),
                            content.retrieved().toString(),
                            content.sha256()));
        });
    }

    private Optional<Quantity> quantity(String figure) {
        try {
            return Optional.of(ScaledUnit.read(plan.unit())
                    .map(unit -> Quantity.of(new BigDecimal(figure).multiply(unit.scale()), unit.unit()))
                    .orElseGet(() -> Quantity.of(new BigDecimal(figure), org.bluepencil.value.Unit.ONE)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
