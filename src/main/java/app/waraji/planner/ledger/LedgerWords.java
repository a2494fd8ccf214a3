package app.waraji.planner.ledger;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How reasons and the ledger's rows are written wherever they are shown.
 *
 * @param messages those of the ledger
 */
public record LedgerWords(Messages messages, DateWords dates) {

    public static LedgerWords in(Locale locale) {
        return new LedgerWords(Messages.of(LedgerWords.class, locale), new DateWords(locale));
    }

    public String reason(Reason reason) {
        return reason.label(messages);
    }

    public String kind(ReasonKind kind) {
        return messages.text(kind);
    }

    /** "木 9:00" or where else it went. */
    public String whereTo(Slot from, @Nullable Slot to) {
        if (to == null) {
            return messages.text("where.offPlan");
        }
        if (to.start().equals(from.start())) {
            return messages.text("where.shorter", dates.duration(to.minutes()));
        }
        return to.week().equals(from.week()) ? dates.dayAndTime(to) : dates.dateAndTime(to.start());
    }
}
