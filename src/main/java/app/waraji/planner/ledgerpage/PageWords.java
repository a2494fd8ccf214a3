package app.waraji.planner.ledgerpage;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.planner.Work;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.LedgerWords;
import app.waraji.planner.ledger.ReasonKind;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** How the ledger page writes what it shows. */
record PageWords(Messages messages, LedgerWords ledger, ZoneId zone) {

    DateWords dates() {
        return ledger.dates();
    }

    String hours(int minutes) {
        return dates().hours(minutes) + "h";
    }

    /** A whole number; 0 of nothing. */
    static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100f * part / whole);
    }

    /** A shape that stands for the kind beside its colour. */
    static String sign(ReasonKind kind) {
        return switch (kind) {
            case SALES_URGENT -> "■";
            case INTERNAL -> "◆";
            case WAITING -> "□";
            case SELF -> "●";
            case OFF -> "○";
            case UNKNOWN -> "？";
        };
    }

    /** The style class that gives the colour of the kind. */
    static String style(ReasonKind kind) {
        return switch (kind) {
            case SALES_URGENT -> "kind-sales";
            case INTERNAL -> "kind-internal";
            case WAITING -> "kind-waiting";
            case SELF -> "kind-self";
            case OFF -> "kind-off";
            case UNKNOWN -> "kind-unknown";
        };
    }

    String note(String note) {
        return note.isEmpty() ? messages.text("given.noNote") : note;
    }

    /** From where to where. */
    String way(GivenRow row) {
        String from = dates().monthDay(row.from().day()) + " " + dates().dayAndTime(row.from());
        Displacement displacement = row.displacement();
        return displacement == null
                ? messages.text("given.undecided", from)
                : from + " → " + ledger.whereTo(displacement.from(), displacement.to());
    }

    String recorded(Displacement displacement) {
        LocalDateTime at = LocalDateTime.ofInstant(displacement.recordedAt(), zone);
        return messages.text("given.recorded", dates().dateAndTime(at));
    }

    /** Where a piece of work stands now. */
    String standing(Work work) {
        if (work.removed()) {
            return messages.text("given.standing.removed");
        }
        Slot slot = work.block().slot();
        String when = slot == null
                ? messages.text("given.standing.tray", dates().week(work.block().week()))
                : dates().dateAndTime(slot.start());
        return switch (work.block().state()) {
            case OPEN -> when;
            case DONE -> messages.text("given.standing.done", when);
            case PARTLY -> messages.text("given.standing.partly", when);
            case SKIPPED -> messages.text("given.standing.skipped", when);
        };
    }

    String cell(DayOfWeek day, int hour) {
        return messages.text("given.cell", dates().day(day), String.valueOf(hour));
    }

    /** What is shown only, for the heading of the rows. */
    String filter(Filter filter) {
        if (filter instanceof Filter.ByReason by) {
            return ledger.reason(by.reason());
        }
        if (filter instanceof Filter.ByNote by) {
            return note(by.note());
        }
        if (filter instanceof Filter.ByHour by) {
            return cell(by.day(), by.hour());
        }
        return filter instanceof Filter.ByFate by ? messages.text(by.fate()) : "";
    }
}
