package app.waraji.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text can be read on what it stands on: WCAG 2.1 level AA, in both themes. */
class ColoursTest {

    private static final double AA_TEXT = 4.5;
    private static final double AA_SHAPES = 3;
    private static final Pattern TOKEN = Pattern.compile("-w-([a-z-]+):\\s*(#[0-9A-Fa-f]{6})");

    /** Each line: a ground, then what is written on it. */
    private static final List<String> TEXTS = List.of(
            "paper ink soft faint mkt-strong away-text good",
            "card ink soft faint mkt-strong mkt-text sales-strong sales-text away-text good now",
            "tint ink soft mkt-strong",
            "shade ink soft",
            "hair ink soft",
            "mkt-fill mkt-text mkt-strong ink soft",
            "sales-fill sales-text sales-strong ink soft",
            "away-fill away-text ink soft",
            "mkt-strong on-mkt");

    private static final List<String> SHAPES = List.of("paper now", "card mkt-strong sales-strong now faint");

    @ParameterizedTest
    @ValueSource(strings = {"colors-light.css", "colors-dark.css"})
    void textCanBeReadOnItsGround(String sheet) throws IOException {
        assertThat(below(AA_TEXT, TEXTS, tokens(sheet))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"colors-light.css", "colors-dark.css"})
    void linesAndMarksCanBeToldFromTheirGround(String sheet) throws IOException {
        assertThat(below(AA_SHAPES, SHAPES, tokens(sheet))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"colors-light.css", "colors-dark.css"})
    void bothThemesHaveTheSameTokens(String sheet) throws IOException {
        assertThat(tokens(sheet).keySet()).isEqualTo(tokens("colors-light.css").keySet());
    }

    private static List<String> below(double least, List<String> pairs, Map<String, String> tokens) {
        List<String> poor = new ArrayList<>();
        for (String line : pairs) {
            List<String> names = List.of(line.split(" "));
            String ground = Objects.requireNonNull(tokens.get(names.get(0)));
            for (String text : names.subList(1, names.size())) {
                double contrast = contrast(Objects.requireNonNull(tokens.get(text), text), ground);
                if (contrast < least) {
                    poor.add("%s on %s: %.2f".formatted(text, names.get(0), contrast));
                }
            }
        }
        return poor;
    }

    private static Map<String, String> tokens(String sheet) throws IOException {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(sheet))) {
            Map<String, String> tokens = new HashMap<>();
            Matcher token = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (token.find()) {
                tokens.put(token.group(1), token.group(2));
            }
            return tokens;
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
