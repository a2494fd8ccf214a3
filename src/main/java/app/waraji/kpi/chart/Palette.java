package app.waraji.kpi.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the tones look like in a file, read from the style sheet that the window is dressed by. */
final class Palette {

    private static final String LIGHT = "/app/waraji/fx/colors-light.css";

    private final Map<Tone, String> colours = new EnumMap<>(Tone.class);

    private Palette(String sheet) {
        Arrays.stream(Tone.values()).forEach(tone -> {
            Matcher rule = Pattern.compile(Pattern.quote(tone.token()) + ":\\s*(#[0-9A-Fa-f]{6});")
                    .matcher(sheet);
            if (!rule.find()) {
                throw new IllegalStateException("no colour for " + tone.token());
            }
            colours.put(tone, rule.group(1));
        });
    }

    /** That of the light theme: files are printed and pasted onto white. */
    static Palette light() {
        try (InputStream sheet = Objects.requireNonNull(Palette.class.getResourceAsStream(LIGHT), LIGHT)) {
            return new Palette(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As #RRGGBB. */
    String colour(Tone tone) {
        return Objects.requireNonNull(colours.get(tone));
    }
}
