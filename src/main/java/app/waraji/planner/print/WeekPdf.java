package app.waraji.planner.print;

import app.waraji.print.PressPdf;
import app.waraji.print.PrintableText;
import app.waraji.print.PrintedPages;
import app.waraji.print.Sheet;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Prints a week as PDF, on one page. Keep one: it keeps the fonts. Any thread may call it; they take turns. */
final class WeekPdf {

    private final PressPdf press = new PressPdf();
    private final PaperWords words;
    private final Clock clock;

    WeekPdf(Clock clock, Locale locale) {
        this.words = PaperWords.of(locale);
        this.clock = clock;
    }

    synchronized PrintedPages print(PaperWeek week) {
        PrintableText printable = press.printableText();
        Pen pen = new Pen(press.typesetting("…"), printable::of);
        Sheet sheet = new WeekSheet(week, words, pen).sheet();
        PressPdf.About about = new PressPdf.About(
                words.words().week(week.plan().week()),
                week.plan().preferences().names().author(),
                words.messages().locale(),
                ZonedDateTime.now(clock));
        return new PrintedPages(press.print(about, List.of(sheet)), 1, printable.missing());
    }
}
