package app.waraji.calendar;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Opens calendar files of the user's. */
public final class CalendarFile {

    /** A hundred megabytes: twice what anybody has, and what the memory of a small machine can bear. */
    static final int MOST_BYTES = 100_000_000;

    private CalendarFile() {}

    /**
     * All of it.
     *
     * @param locale the language in which it may be refused
     * @throws Refusal when it cannot be opened or is too large
     */
    public static byte[] read(Path file, Locale locale) {
        Messages messages = Messages.of(CalendarFile.class, locale);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refusal(messages.text("calendar.refused.too-large", MOST_BYTES / 1_000_000));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(messages.text("calendar.refused.unreadable", String.valueOf(file.getFileName())), e);
        }
    }
}
