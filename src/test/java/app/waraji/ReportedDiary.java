package app.waraji;

import app.waraji.db.Database;
import app.waraji.exchange.SampleStore;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Period;
import app.waraji.kernel.SetClock;
import app.waraji.report.Report;
import app.waraji.report.ReportExport;
import java.time.Clock;
import java.time.Month;
import java.util.Locale;

/** The sample diary of half a year, of which reports are made again and again. */
public final class ReportedDiary implements AutoCloseable {

    private final Clock clock = new SetClock("2026-11-20T17:30");
    private final Database database = Database.inMemory(new Changes(Runnable::run), clock);
    private final Stores stores = Stores.over(database, clock, Locale.JAPANESE);
    private final ReportExport export = new ReportExport(clock, Locale.JAPANESE);

    public ReportedDiary() {
        new SampleStore(database, clock, Locale.JAPANESE).fill(26, 7);
    }

    /** From the database to the bytes of a PDF file. */
    public byte[] pdf(Period.Unit unit, String period) {
        return export.pdf(report(unit, period));
    }

    /** What the report says. */
    public String text(Period.Unit unit, String period) {
        return export.mailText(report(unit, period));
    }

    private Report report(Period.Unit unit, String text) {
        Period period = Period.parse(unit, text, Month.APRIL).orElseThrow();
        return new Report(
                period,
                Report.Draft.EMPTY,
                ReportMaterial.over(
                                stores,
                                new ReportJudgements(stores, database, clock, Locale.JAPANESE),
                                clock,
                                Locale.JAPANESE)
                        .of(period));
    }

    @Override
    public void close() {
        database.close();
    }
}
