package app.waraji.cli;

import app.waraji.kernel.Week;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** JSON as the contract has it: absent values {@code null}, dates ISO, times to the minute. */
final class Json {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private static final Gson COMPACT = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .registerTypeAdapter(Week.class, text(Week::toString))
            .registerTypeAdapter(LocalDate.class, text(LocalDate::toString))
            .registerTypeAdapter(
                    LocalTime.class,
                    text((LocalTime time) ->
                            time.truncatedTo(ChronoUnit.MINUTES).toString()))
            .registerTypeAdapter(LocalDateTime.class, text(TIME::format))
            .registerTypeAdapter(
                    Instant.class,
                    text((Instant instant) ->
                            instant.truncatedTo(ChronoUnit.SECONDS).toString()))
            .create();
    private static final Gson INDENTED =
            COMPACT.newBuilder().setPrettyPrinting().create();

    private Json() {}

    /** On one line, without an end of line. */
    static String compact(Object value) {
        return COMPACT.toJson(value);
    }

    /** To be read by people too, with an end of line. */
    static String indented(Object value) {
        return INDENTED.toJson(value) + "\n";
    }

    /** Empty where the text is not JSON of that form. */
    static <T> Optional<T> read(String text, Class<T> form) {
        try {
            return Optional.ofNullable(COMPACT.fromJson(text, form));
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    private static <T> JsonSerializer<T> text(Function<T, String> form) {
        return (value, type, context) -> new JsonPrimitive(form.apply(value));
    }
}
