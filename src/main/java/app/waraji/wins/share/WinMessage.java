package app.waraji.wins.share;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.wins.Outcome;
import app.waraji.wins.WinWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A win in the words of one language, put into a template. */
record WinMessage(Telling telling, Locale language) {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    String from(String template) {
        return new MessageTemplate(template).filled(WinMessage::part, values());
    }

    /** The places that a template may have, as its author types them. */
    static String places(Messages messages) {
        return Stream.of(MessagePart.values())
                .map(part -> "{" + messages.text(part) + "}")
                .collect(Collectors.joining("  "));
    }

    /** In either language, whatever the template is written in. */
    private static @Nullable MessagePart part(String name) {
        for (Locale locale : LANGUAGES) {
            Messages words = Messages.of(WinMessage.class, locale);
            for (MessagePart part : MessagePart.values()) {
                if (words.text(part).equalsIgnoreCase(name)) {
                    return part;
                }
            }
        }
        return null;
    }

    private Map<MessagePart, String> values() {
        Outcome outcome = telling.win().outcome();
        WinWords words = WinWords.in(language);
        Map<MessagePart, String> values = new EnumMap<>(MessagePart.class);
        values.put(MessagePart.WIN, telling.win().title());
        values.put(MessagePart.ACTIVITY, telling.activity());
        values.put(MessagePart.EFFECT, words.effect(outcome.effect()));
        values.put(MessagePart.CUSTOMER, Objects.requireNonNullElse(outcome.customer(), ""));
        values.put(MessagePart.COUNT, words.count(outcome.count()));
        values.put(MessagePart.AMOUNT, words.amount(outcome.amount()));
        values.put(
                MessagePart.DATE,
                new DateWords(language).dateAndDay(telling.win().date()));
        values.put(MessagePart.NEXT, Objects.requireNonNullElse(outcome.nextStep(), ""));
        return values;
    }
}
