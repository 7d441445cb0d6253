package org.bluepencil.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2, 1.4.3: text and its ground differ by 4.5 to 1, in the light and in the dark. */
final class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final List<String> TEXTS =
            List.of("ink", "soft", "blue", "fix", "past", "decide", "query", "open", "match");
    private static final List<String> GROUNDS = List.of("paper", "sheet", "glow");

    @ParameterizedTest
    @ValueSource(strings = {":root {\n  color-scheme", "@media screen and (prefers-color-scheme: dark)"})
    void everyTextStandsOut(String theme) {
        Map<String, String> colours = colours(theme);
        for (String text : TEXTS) {
            for (String ground : GROUNDS) {
                assertThat(contrast(colours, text, ground))
                        .as("%s on %s", text, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        for (String decision : List.of("fix", "past", "decide", "query")) {
            assertThat(contrast(colours, "ink", decision + "-tint"))
                    .as("ink on the tint of %s", decision)
                    .isGreaterThanOrEqualTo(7);
        }
    }

    private static Map<String, String> colours(String theme) {
        String css = HtmlReport.css();
        int from = css.indexOf(theme);
        assertThat(from).isNotNegative();
        String block = css.substring(from, css.indexOf("}", from));
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(block);
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        assertThat(colours).containsKeys(one, other);
        double a = luminance(colours.getOrDefault(one, ""));
        double b = luminance(colours.getOrDefault(other, ""));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            linear[i] = channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
