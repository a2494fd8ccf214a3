package app.waraji.wins.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places in braces. A line that asks only for what there is not falls away; a place that nobody knows stays
 * as it was typed.
 */
record MessageTemplate(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}\\s]{1,20})\\}");

    /**
     * @param part the part that a name in braces asks for; null for a name that nobody knows
     * @param values empty for what there is not
     */
    String filled(Function<String, MessagePart> part, Map<MessagePart, String> values) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher place = PLACE.matcher(line);
            int asked = 0;
            int answered = 0;
            StringBuilder filled = new StringBuilder();
            while (place.find()) {
                MessagePart wanted = part.apply(place.group(1));
                if (wanted != null) {
                    String value = values.getOrDefault(wanted, "");
                    asked++;
                    answered += value.isEmpty() ? 0 : 1;
                    place.appendReplacement(filled, Matcher.quoteReplacement(value));
                }
            }
            place.appendTail(filled);
            if (asked == 0 || answered > 0) {
                lines.add(filled.toString().replaceAll("[ 　]{2,}", " ").stripTrailing());
            }
        }
        return String.join("\n", lines).strip();
    }
}
