package app.waraji.exchange;

import app.waraji.activities.outside.Terms;
import app.waraji.boss.Step;
import app.waraji.boss.Wording;
import app.waraji.kernel.Week;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whoever keeps, for the story, what is asked of the boss, told the boss, and done outside. Names stand for what was made under them. */
interface Upward {

    void meet(String partner, String person, String reach);

    void noteContact(String partner, LocalDate on, String text);

    /** @param tag of the activity of which the partner does part */
    void offer(String partner, String tag, Terms terms);

    /** Takes the quote of that title, from a day on. */
    void take(String title, LocalDate from);

    void deliver(String title, LocalDate on, String what);

    void goOn(String title, LocalDate on, String why);

    /** @param about the tag of an activity, or the title of an engagement; null for neither */
    void draft(Wording wording, @Nullable String about);

    /** Takes the request that says so a step further. */
    void advance(String what, Step step);

    /** The weekly report was agreed on that day. */
    void agreeOnReports(LocalDate on, String words);

    void sendReport(Week week, LocalDate on, String to);

    /** What a result is worth, in yen. */
    void value(long yen);
}
