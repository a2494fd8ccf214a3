package app.waraji.planner.quick;

import app.waraji.activities.Activity;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.NewBlock;
import app.waraji.planner.NewTask;
import app.waraji.planner.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A wish typed in one line ({@code 火 9-10:30 SEO記事 #content}, {@code tomorrow 30 min call @sales}) and what was
 * understood of it. Nothing typed is lost: what is not understood, or says otherwise than what stands before it, stays
 * in the title.
 *
 * @param title may be empty
 * @param role marketing unless said
 * @param activity the one it names, among those it was read with
 * @param date null where no day was said; a time without a day means the next time that the clock shows it
 * @param start null where no time was said
 * @param minutes null where no length was said
 * @param week the week without a day that was said; null where a day was said, or neither
 * @param isSomeday whether it says that it has no week either
 * @param unparsed words left in the title that look as if they were meant to be understood
 */
public record QuickLine(
        String title,
        Role role,
        @Nullable Activity activity,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable Integer minutes,
        @Nullable Week week,
        boolean isSomeday,
        List<String> unparsed) {

    /** How long something takes of which nobody says how long. */
    public static final int USUAL_MINUTES = 60;

    public QuickLine {
        unparsed = List.copyOf(unparsed);
    }

    /**
     * Reads the line; ended activities are not found.
     *
     * @param now what today and this week are counted from
     */
    public static QuickLine read(String text, List<Activity> activities, LocalDateTime now) {
        return new LineReading(text, activities, now).line();
    }

    /** The title, or the name of the activity where nothing else was said; may be empty. */
    public String name() {
        return title.isEmpty() && activity != null ? activity.title() : title;
    }

    /** As long as was said, else an hour. */
    public int minutesOrUsual() {
        return minutes == null ? USUAL_MINUTES : minutes;
    }

    /** The block that it asks for; empty where no time was said, so that it is a task. */
    public Optional<NewBlock> block() {
        return date == null || start == null
                ? Optional.empty()
                : Optional.of(
                        new NewBlock(name(), role, activityId(), null, new Slot(date.atTime(start), minutesOrUsual())));
    }

    /**
     * The task that it asks for: for the week that was said, for that of the day that was said and due on it, or for
     * none where it says someday.
     *
     * @param otherwise the week where none was said
     */
    public NewTask task(Week otherwise) {
        Week planned = date != null ? Week.of(date) : week != null ? week : isSomeday ? null : otherwise;
        return new NewTask(name(), role, activityId(), minutesOrUsual(), planned, date);
    }

    private @Nullable Long activityId() {
        return activity == null ? null : activity.id();
    }
}
