package org.bluepencil.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A set's result as a table and as JSON. */
final class SetTable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DIGITS = 4;

    private SetTable() {}

    static String of(SetResult result) {
        StringBuilder table = new StringBuilder("## " + result.set() + "\n\n" + result.about() + " Items: "
                + result.items() + "; errors: " + result.errors().size()
                + ".\n\n| figure | value | 95 % | floor | best known |\n|---|---|---|---|---|\n");
        for (SetResult.Figure figure : result.figures()) {
            boolean counted = Double.isNaN(figure.low());
            table.append("| ").append(figure.name().replace('_', ' '));
            table.append(" | ").append(counted ? plain(figure.value()) : shown(figure.value()));
            table.append(" | ").append(counted ? "" : shown(figure.low()) + " to " + shown(figure.high()));
            table.append(" | ")
                    .append(figure.floor())
                    .append(" | ")
                    .append(figure.best())
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : shown(value);
    }

    private static String shown(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }

    static String json(SetResult result) {
        ObjectNode json = JSON.createObjectNode().put("set", result.set()).put("items", result.items());
        ObjectNode intervals = JSON.createObjectNode();
        for (SetResult.Figure figure : result.figures()) {
            put(json, figure.name(), figure.value());
            if (!Double.isNaN(figure.low()) && !Double.isNaN(figure.high())) {
                ArrayNode ends = intervals.putArray(figure.name());
                ends.add(rounded(figure.low())).add(rounded(figure.high()));
            }
        }
        json.set("intervals", intervals);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(ObjectNode json, String name, double value) {
        if (Double.isNaN(value)) {
            json.putNull(name);
        } else if (value == Math.rint(value)) {
            json.put(name, Math.round(value));
        } else {
            json.put(name, rounded(value));
        }
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
