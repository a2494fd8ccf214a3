package app.waraji.exchange;

import app.waraji.activities.Activity;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.kpi.Marks;
import app.waraji.kpi.Metric;
import app.waraji.planner.ledger.Reason;
import app.waraji.wins.ShareChannel;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whoever keeps the diary of the story, gesture by gesture. A reason that is null is not given. */
interface Diarist {

    /** As it is here, but for its id. */
    void keepActivity(Activity draft);

    void importCalendar(byte[] file);

    /** As a task of the week, without a day. */
    void note(Work work, int minutes, Week week);

    void plan(Work work, Slot slot);

    /** On the grid or out of the tray. */
    void move(Work work, LocalDateTime to, Reason.@Nullable Known why);

    void shrink(Work work, int minutes, Reason.@Nullable Known why);

    void finish(Work work);

    /** The rest goes to the tray. */
    void finishPartly(Work work, int doneMinutes, Reason.@Nullable Known why);

    void placeRest(Work work, LocalDateTime to);

    void finishRest(Work work);

    void dropRest(Work work);

    void skip(Work work, Reason.@Nullable Known why);

    void putInTray(Work work, Reason.@Nullable Known why);

    /** @param blocks of an ideal week, in whatever week */
    void wish(String idealWeek, List<Script.Placed> blocks);

    /** Puts these on the scorecard. */
    void track(List<Metric.Known> metrics);

    void aim(Metric.Known metric, Marks marks, boolean byWorkingDays);

    void enter(Week week, List<Figure> figures);

    /** For what goes to the boss and to partners. */
    Upward boss();

    void logWin(SampleWin win);

    /** @param reaction null where none is told */
    void share(SampleWin win, LocalDate on, String told, ShareChannel channel, @Nullable String reaction);
}
