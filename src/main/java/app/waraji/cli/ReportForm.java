package app.waraji.cli;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file a report can be written as. */
public enum ReportForm {
    PDF,
    TXT,
    MD;

    /** By the ending of the name, whatever its case; empty where there is no such kind. */
    static Optional<ReportForm> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (ReportForm form : values()) {
            if (name.endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
