package app.waraji.activities.outside;

import app.waraji.activities.Activity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of partners shows, as it was read.
 *
 * @param agreements by engagement
 */
record Outside(
        List<Partner> partners,
        List<ContactNote> notes,
        List<Engagement> engagements,
        Map<Long, Agreement> agreements,
        List<Activity> activities,
        LocalDate today) {

    static final Outside NOTHING = new Outside(List.of(), List.of(), List.of(), Map.of(), List.of(), LocalDate.EPOCH);

    List<Engagement> of(Partner partner) {
        return engagements.stream()
                .filter(engagement -> engagement.terms().partnerId() == partner.id())
                .toList();
    }

    List<ContactNote> notesOf(Partner partner) {
        return notes.stream().filter(note -> note.partnerId() == partner.id()).toList();
    }

    Agreement agreement(Engagement engagement) {
        return Objects.requireNonNullElse(agreements.get(engagement.id()), Agreement.NONE);
    }

    Optional<Activity> activity(@Nullable Long id) {
        return activities.stream()
                .filter(activity -> Objects.equals(activity.id(), id))
                .findFirst();
    }
}
