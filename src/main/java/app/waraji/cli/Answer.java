package app.waraji.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a command says in the end.
 *
 * @param exitCode 0 done, 1 refused, 2 wrong usage
 * @param out for standard output, lines ended by {@code \n}
 * @param err for standard error, likewise
 */
public record Answer(int exitCode, String out, String err) {

    /** Done, with nothing to say. */
    public static Answer done() {
        return said("");
    }

    /** Done, with this on standard output. */
    public static Answer said(String out) {
        return new Answer(0, out, "");
    }

    /** The input or the data was refused, for the reason that this sentence gives. */
    public static Answer refused(String sentence) {
        return new Answer(1, "", sentence + "\n");
    }

    /** The words were not understood, for the reason that this sentence gives. */
    public static Answer wrongUsage(String sentence) {
        return new Answer(2, "", sentence + "\n");
    }

    byte[] toBytes() {
        return Json.compact(this).getBytes(StandardCharsets.UTF_8);
    }

    /** Empty where the bytes are no whole answer. */
    static Optional<Answer> fromBytes(byte[] bytes) {
        return Json.read(new String(bytes, StandardCharsets.UTF_8), Letter.class)
                .flatMap(letter -> letter.exitCode == null || letter.out == null || letter.err == null
                        ? Optional.empty()
                        : Optional.of(new Answer(letter.exitCode, letter.out, letter.err)));
    }

    /** As it comes through the socket; a field may be missing. */
    private record Letter(
            @Nullable Integer exitCode,
            @Nullable String out,
            @Nullable String err) {}
}
