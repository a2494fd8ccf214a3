package app.waraji.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after {@code waraji}, and where: all it takes to answer in another process as in this one.
 *
 * @param directory what relative file names start from
 * @param language what to answer in unless the words say otherwise
 * @param zone what the words mean by a time
 */
public record Words(List<String> arguments, Path directory, Locale language, ZoneId zone) {

    /** More than anybody types, and little enough to hold in memory for each caller. */
    static final int LONGEST_BYTES = 1 << 20;

    public Words {
        arguments = List.copyOf(arguments);
    }

    /** As typed to this process. */
    public static Words typed(String... arguments) {
        return new Words(
                List.of(arguments),
                Path.of("").toAbsolutePath(),
                Locale.getDefault(Locale.Category.DISPLAY),
                ZoneId.systemDefault());
    }

    /** The file of this name, from the directory on; empty where it is no name of a file. */
    Optional<Path> file(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(directory.resolve(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    byte[] toBytes() {
        Letter letter = new Letter(arguments, directory.toString(), language.toLanguageTag(), zone.getId());
        return Json.compact(letter).getBytes(StandardCharsets.UTF_8);
    }

    /** Empty where the bytes are no such words. */
    static Optional<Words> fromBytes(byte[] bytes) {
        return Json.read(new String(bytes, StandardCharsets.UTF_8), Letter.class)
                .flatMap(Words::fromLetter);
    }

    private static Optional<Words> fromLetter(Letter letter) {
        if (letter.arguments == null
                || letter.arguments.contains(null)
                || letter.directory == null
                || letter.language == null
                || letter.zone == null) {
            return Optional.empty();
        }
        try {
            Path directory = Path.of(letter.directory);
            return directory.isAbsolute()
                    ? Optional.of(new Words(
                            List.copyOf(letter.arguments),
                            directory,
                            Locale.forLanguageTag(letter.language),
                            ZoneId.of(letter.zone)))
                    : Optional.empty();
        } catch (InvalidPathException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As it goes through the socket; a field may be missing. */
    private record Letter(
            @Nullable List<@Nullable String> arguments,
            @Nullable String directory,
            @Nullable String language,
            @Nullable String zone) {}
}
