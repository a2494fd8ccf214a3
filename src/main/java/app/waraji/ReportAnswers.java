package app.waraji;

import app.waraji.cli.Invocation;
import app.waraji.cli.ReportForm;
import app.waraji.db.Database;
import app.waraji.kernel.Period;
import app.waraji.report.Judgements;
import app.waraji.report.MaterialStore;
import app.waraji.report.Report;
import app.waraji.report.ReportExport;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Month;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Answers the command that writes a report. */
final class ReportAnswers {

    private final Stores stores;
    private final Database database;
    private final Clock clock;
    private final Invocation invocation;

    ReportAnswers(Stores stores, Database database, Clock clock, Invocation invocation) {
        this.stores = stores;
        this.database = database;
        this.clock = clock;
        this.invocation = invocation;
    }

    byte[] report(Period.Unit unit, String text, ReportForm form) {
        Locale language = invocation.language();
        ReportExport export = new ReportExport(invocation.clock(), language);
        // The pages, the rules and the diary take a third of the time each, and none waits for another.
        CompletableFuture<Void> prepared = form == ReportForm.PDF
                ? CompletableFuture.runAsync(export::prepare)
                : CompletableFuture.completedFuture(null);
        Month yearStart = stores.settings().preferences().reckoning().fiscalYearStart();
        Period period = Period.parse(unit, text, yearStart).orElseThrow();
        CompletableFuture<Judgements.Found> judged =
                CompletableFuture.supplyAsync(() -> new ReportJudgements(stores, database, clock, language).of(period));
        MaterialStore material = ReportMaterial.over(stores, asked -> judged.join(), clock, language);
        Report report = new Report(period, stores.drafts().draft(period), material.of(period));
        prepared.join();
        return switch (form) {
            case PDF -> export.pdf(report);
            case TXT -> export.mailText(report).getBytes(StandardCharsets.UTF_8);
            case MD -> export.markdown(report);
        };
    }
}
