package app.waraji.boss;

import app.waraji.settings.Preferences.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the page of requests shows, as it was read. */
record Desk(List<Request> requests, List<Subject> subjects, Names names, LocalDate today) {

    /** Empty where it is about nothing, or that is gone. */
    Optional<Subject> subject(@Nullable Attachment about) {
        return subjects.stream()
                .filter(subject -> subject.attachment().equals(about))
                .findFirst();
    }

    String nameOf(@Nullable Attachment about) {
        return subject(about).map(Subject::name).orElse("");
    }
}
