package app.waraji.planner.print;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.week.BlockWords;
import app.waraji.planner.week.WeekPlan;
import java.util.Locale;

/**
 * The words of a printed week.
 *
 * @param blocks what a block says of itself, on paper as on the grid
 */
record PaperWords(Messages messages, DateWords words, BlockWords blocks) {

    static PaperWords of(Locale locale) {
        DateWords words = new DateWords(locale);
        BlockWords blocks =
                new BlockWords(Messages.of(WeekPlan.class, locale), Messages.of(Reason.class, locale), words);
        return new PaperWords(Messages.of(PaperWords.class, locale), words, blocks);
    }
}
