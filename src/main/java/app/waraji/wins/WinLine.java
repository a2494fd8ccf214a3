package app.waraji.wins;

import app.waraji.activities.Activity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A win typed in one line ({@code メルマガ9月号 → A社 問い合わせ 1件}, {@code newsletter -> inquiry, ACME, 1},
 * {@code A社から見積依頼}) and what was understood of it. Nothing typed is lost: what is not understood stays in the
 * title.
 *
 * @param title empty only where nothing was typed
 * @param activity the one it speaks of, among those it was read with
 */
public record WinLine(String title, @Nullable Activity activity, Outcome outcome) {

    /** Reads the line; ended activities are not found. */
    public static WinLine read(String text, List<Activity> activities) {
        return new LineReading(text, activities).line();
    }
}
