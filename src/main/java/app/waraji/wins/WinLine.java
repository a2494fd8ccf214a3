package app.waraji.wins;

import app.waraji.activities.Activity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A win typed in one line ({@code メルマガ9月号 → A社 問い合わせ 1件}, {@code newsletter -> inquiry, ACME, 1},
 * {@code A社から見積依頼}) and what was understood of it. Nothing typed is lost: what is not understood stays in the
 * title.
 *
 * @param title empty only where nothing was typed
 * @param activity the one it speaks of, among those it was read with
 * @param date the day it speaks of, never in the future; null where it names none
 */
public record WinLine(
        String title,
        @Nullable Activity activity,
        Outcome outcome,
        @Nullable LocalDate date) {

    /** Reads the line; ended activities are not found, and days are words like any other. */
    public static WinLine read(String text, List<Activity> activities) {
        return new LineReading(text, activities, null).line();
    }

    /** Reads the line, in which {@code 昨日}, {@code 11/20} and {@code yesterday} say when it was. */
    public static WinLine read(String text, List<Activity> activities, LocalDate today) {
        return new LineReading(text, activities, today).line();
    }
}
