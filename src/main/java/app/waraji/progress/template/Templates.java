package app.waraji.progress.template;

import app.waraji.activities.Channel;
import app.waraji.progress.template.Template.Anchor;
import app.waraji.progress.template.Template.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The templates in one language, from {@code templates_ja.txt} or {@code templates_en.txt}. */
final class Templates {

    private Templates() {}

    /** In Japanese, or in English. */
    static List<Template> in(boolean japanese) {
        String name = japanese ? "templates_ja.txt" : "templates_en.txt";
        try (InputStream file = Objects.requireNonNull(Templates.class.getResourceAsStream(name), name)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Template> read(String text) {
        List<Template> templates = new ArrayList<>();
        List<String> head = List.of();
        List<Step> steps = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                add(templates, head, steps);
                head = columns(line.substring(1, line.length() - 1));
                steps.clear();
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                List<String> step = columns(line);
                steps.add(new Step(Integer.parseInt(step.get(0)), Integer.parseInt(step.get(1)), step.get(2)));
            }
        }
        add(templates, head, steps);
        return List.copyOf(templates);
    }

    private static void add(List<Template> templates, List<String> head, List<Step> steps) {
        if (!head.isEmpty()) {
            templates.add(new Template(
                    head.get(0),
                    head.get(1),
                    head.get(2),
                    Channel.valueOf(head.get(3)),
                    Anchor.valueOf(head.get(4)),
                    Integer.parseInt(head.get(5)),
                    Integer.parseInt(head.get(6)),
                    Integer.parseInt(head.get(7)),
                    head.get(8).equals("OUTSIDE"),
                    steps));
        }
    }

    private static List<String> columns(String line) {
        return Stream.of(line.split("\\|")).map(String::strip).toList();
    }
}
