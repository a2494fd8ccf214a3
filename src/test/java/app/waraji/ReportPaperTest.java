package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Period;
import app.waraji.kernel.SetClock;
import app.waraji.report.Report;
import app.waraji.report.ReportExport;
import app.waraji.settings.PaperSize;
import java.io.IOException;
import java.time.Clock;
import java.time.Month;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportPaperTest {

    private final Clock clock = new SetClock("2026-11-20T17:30");
    private final Database database = Database.inMemory(new Changes(Runnable::run), clock);
    private final Stores stores = Stores.over(database, clock, Locale.JAPANESE);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aReportIsOnA4UntilTheSettingsSayOtherwise() throws IOException {
        assertThat(height()).isEqualTo(PDRectangle.A4.getHeight());
        stores.settings().change(before -> before.withPaper(PaperSize.LETTER));
        assertThat(height()).isEqualTo(PDRectangle.LETTER.getHeight());
        database.undo();
        assertThat(height()).isEqualTo(PDRectangle.A4.getHeight());
    }

    private float height() throws IOException {
        Period period = Period.parse(Period.Unit.WEEK, "2026-W47", Month.APRIL).orElseThrow();
        Report report = new Report(
                period,
                Report.Draft.EMPTY,
                ReportMaterial.over(
                                stores,
                                new ReportJudgements(stores, database, clock, Locale.JAPANESE),
                                clock,
                                Locale.JAPANESE)
                        .of(period));
        try (PDDocument document = Loader.loadPDF(new ReportExport(clock, Locale.JAPANESE).pdf(report))) {
            return document.getPage(0).getMediaBox().getHeight();
        }
    }
}
