package app.waraji.planner.quick;

import app.waraji.activities.Activity;
import app.waraji.kernel.Week;
import app.waraji.planner.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the phrases of a line say together; each is null as long as nobody has said it. */
record Meaning(
        @Nullable LocalDate day,
        @Nullable DayOfWeek weekday,
        @Nullable Week week,
        boolean someday,
        @Nullable LocalTime start,
        @Nullable Integer minutes,
        @Nullable Role role,
        @Nullable Activity activity) {

    static final Meaning NOTHING = new Meaning(null, null, null, false, null, null, null, null);

    /** Empty where something in the stretch says otherwise than what was said before. */
    Optional<Meaning> and(Stretch stretch) {
        Optional<Meaning> meaning = Optional.of(this);
        for (Phrase phrase : stretch.phrases()) {
            meaning = meaning.flatMap(before -> before.and(phrase)).filter(Meaning::isWhole);
        }
        return meaning;
    }

    private Optional<Meaning> and(Phrase phrase) {
        if (phrase instanceof Phrase.Day said) {
            return agree(day, said.date()).map(agreed -> on(agreed, weekday, week));
        }
        if (phrase instanceof Phrase.Weekday said) {
            return agree(weekday, said.day()).map(agreed -> on(day, agreed, week));
        }
        if (phrase instanceof Phrase.OfWeek said) {
            return agree(week, said.week()).map(agreed -> on(day, weekday, agreed));
        }
        if (phrase instanceof Phrase.Clock said) {
            return agree(start, said.start()).map(time -> timed(time, minutes));
        }
        if (phrase instanceof Phrase.Span said) {
            return agree(start, said.start())
                    .flatMap(time -> agree(minutes, said.minutes()).map(length -> timed(time, length)));
        }
        if (phrase instanceof Phrase.Length said) {
            return agree(minutes, said.minutes()).map(length -> timed(start, length));
        }
        if (phrase instanceof Phrase.Hat said) {
            return agree(role, said.role()).map(hat -> of(hat, activity));
        }
        if (phrase instanceof Phrase.Effort said) {
            return agree(activity, said.activity()).map(effort -> of(role, effort));
        }
        return Optional.of(new Meaning(day, weekday, week, true, start, minutes, role, activity));
    }

    private static <T> Optional<T> agree(@Nullable T before, T said) {
        return before == null || before.equals(said) ? Optional.of(said) : Optional.empty();
    }

    private Meaning on(@Nullable LocalDate newDay, @Nullable DayOfWeek newWeekday, @Nullable Week newWeek) {
        return new Meaning(newDay, newWeekday, newWeek, someday, start, minutes, role, activity);
    }

    private Meaning timed(@Nullable LocalTime newStart, @Nullable Integer newMinutes) {
        return new Meaning(day, weekday, week, someday, newStart, newMinutes, role, activity);
    }

    private Meaning of(@Nullable Role newRole, @Nullable Activity newActivity) {
        return new Meaning(day, weekday, week, someday, start, minutes, newRole, newActivity);
    }

    /** Whether its days agree with each other. */
    private boolean isWhole() {
        LocalDate said = day;
        boolean fits = said == null
                || ((weekday == null || weekday == said.getDayOfWeek()) && (week == null || week.contains(said)));
        return fits && !(someday && (said != null || weekday != null || week != null));
    }

    /** Whether it has a time but a week or nothing to have it in. */
    boolean lacksDay() {
        return start != null && day == null && weekday == null && (week != null || someday);
    }

    /** The day that is meant. */
    Optional<LocalDate> date(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalTime time = Objects.requireNonNullElse(start, LocalTime.MAX);
        boolean passed = time.isBefore(now.toLocalTime());
        if (day != null) {
            return Optional.of(day);
        }
        if (weekday != null && week != null) {
            return Optional.of(week.day(weekday));
        }
        if (weekday != null) {
            LocalDate first = passed ? today.plusDays(1) : today;
            return Optional.of(first.plusDays(
                    Math.floorMod(weekday.getValue() - first.getDayOfWeek().getValue(), 7)));
        }
        return start == null ? Optional.empty() : Optional.of(passed ? today.plusDays(1) : today);
    }
}
