package app.waraji.review;

import static app.waraji.db.schema.Tables.REVIEW;
import static app.waraji.db.schema.Tables.REVIEW_REMINDER;

import app.waraji.calendar.off.TimeOff;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/** How far the review of each week has come, and when the user is reminded of it. */
public final class ReviewStore {

    public static final Topic TOPIC = new Topic("review");

    /** Minutes after midnight, until the user says otherwise. */
    static final int USUAL_REMINDER = 16 * 60;

    private static final int ONLY_ROW = 1;

    private final Database db;
    private final TimeOffStore off;
    private final Clock clock;
    private final Messages messages;

    public ReviewStore(Database db, TimeOffStore off, Clock clock, Locale locale) {
        this.db = db;
        this.off = off;
        this.clock = clock;
        this.messages = Messages.of(ReviewStore.class, locale);
    }

    /** One that has not begun where nothing is known of it. */
    Review of(Week week) {
        return db.read(sql -> sql.selectFrom(REVIEW)
                .where(REVIEW.PLANNED_WEEK.eq(week.monday()))
                .fetchOptional(row -> new Review(
                        week,
                        Step.valueOf(row.getAtStep()),
                        Step.valueOf(row.getReached()),
                        row.getSpentSeconds(),
                        row.getFinishedAt()))
                .orElse(Review.fresh(week)));
    }

    /** The running one; the one before where its review was left open, until that of the running one is due. */
    Week weekToReview() {
        Week running = Week.of(LocalDate.now(clock));
        Week before = running.previous();
        boolean wasLeftOpen = db.read(sql ->
                sql.fetchExists(REVIEW, REVIEW.PLANNED_WEEK.eq(before.monday()).and(REVIEW.FINISHED_AT.isNull())));
        return wasLeftOpen && !isDue() ? before : running;
    }

    /** Keeps how far it has come; no gesture, so that undo takes back what was done in it. */
    void keep(Review review) {
        db.record(
                TOPIC,
                sql -> sql.insertInto(REVIEW)
                        .set(REVIEW.PLANNED_WEEK, review.week().monday())
                        .set(REVIEW.AT_STEP, review.at().name())
                        .set(REVIEW.REACHED, review.reached().name())
                        .set(REVIEW.SPENT_SECONDS, review.spentSeconds())
                        .set(REVIEW.FINISHED_AT, review.finishedAt())
                        .onDuplicateKeyUpdate()
                        .set(REVIEW.AT_STEP, review.at().name())
                        .set(REVIEW.REACHED, review.reached().name())
                        .set(REVIEW.SPENT_SECONDS, review.spentSeconds())
                        .set(REVIEW.FINISHED_AT, review.finishedAt())
                        .execute());
    }

    /** Minutes after midnight of Friday; empty where the user wants no reminder. */
    Optional<Integer> reminder() {
        return db.read(sql -> sql.selectFrom(REVIEW_REMINDER)
                .where(REVIEW_REMINDER.ID.eq(ONLY_ROW))
                .fetchOptional(row -> Optional.ofNullable(row.getMinuteOfDay()))
                .orElse(Optional.of(USUAL_REMINDER)));
    }

    /** Reminds from then on; empty for not at all. */
    void remindAt(Optional<Integer> minute) {
        if (minute.equals(reminder())) {
            return;
        }
        db.change(
                messages.text("review.undo.reminder"),
                TOPIC,
                sql -> sql.insertInto(REVIEW_REMINDER)
                        .set(REVIEW_REMINDER.ID, ONLY_ROW)
                        .set(REVIEW_REMINDER.MINUTE_OF_DAY, minute.orElse(null))
                        .onDuplicateKeyUpdate()
                        .set(REVIEW_REMINDER.MINUTE_OF_DAY, minute.orElse(null))
                        .execute());
    }

    /** Whether the week's last working day has come to the chosen time, and the review is not finished. */
    public boolean isDue() {
        LocalDateTime now = LocalDateTime.now(clock);
        Week week = Week.of(now);
        return reminder()
                        .map(minute ->
                                !now.isBefore(lastWorkday(week).atStartOfDay().plusMinutes(minute)))
                        .orElse(false)
                && !of(week).isFinished();
    }

    /** Whether to remind now: once in a week. */
    public boolean remindOnce() {
        if (!isDue()) {
            return false;
        }
        Week week = Week.of(LocalDate.now(clock));
        return db.record(TOPIC, sql -> {
            boolean told = sql.fetchExists(
                    REVIEW, REVIEW.PLANNED_WEEK.eq(week.monday()).and(REVIEW.REMINDED_AT.isNotNull()));
            if (!told) {
                keep(of(week));
                sql.update(REVIEW)
                        .set(REVIEW.REMINDED_AT, clock.instant())
                        .where(REVIEW.PLANNED_WEEK.eq(week.monday()))
                        .execute();
            }
            return !told;
        });
    }

    /** Friday, or the day before it where that is off; Friday too where the whole week is. */
    private LocalDate lastWorkday(Week week) {
        TimeOff away = off.of(week);
        for (DayOfWeek day = DayOfWeek.FRIDAY; day != DayOfWeek.SUNDAY; day = day.minus(1)) {
            LocalDate date = week.day(day);
            if (away.holiday(date).isEmpty() && !away.covers(date)) {
                return date;
            }
        }
        return week.day(DayOfWeek.FRIDAY);
    }
}
