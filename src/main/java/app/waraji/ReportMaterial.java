package app.waraji;

import app.waraji.kpi.funnel.FunnelStore;
import app.waraji.report.FigureStore;
import app.waraji.report.HistoryStore;
import app.waraji.report.Judgements;
import app.waraji.report.MaterialStore;
import java.time.Clock;
import java.util.Locale;

/** Brings together what reports are filled from. */
final class ReportMaterial {

    private ReportMaterial() {}

    static MaterialStore over(Stores stores, Judgements judgements, Clock clock, Locale locale) {
        FigureStore figures = new FigureStore(
                new FigureStore.Numbers(stores.metrics(), stores.targets(), stores.measurements()),
                new OwnDays(stores.settings(), stores.off()),
                new NumberEvents(stores.work(), stores.wins(), stores.activities(), stores.off()),
                clock,
                locale);
        return new MaterialStore(
                new MaterialStore.Work(
                        stores.settings(), stores.activities(), stores.blocks(), stores.ledger(), stores.wins()),
                figures,
                new HistoryStore(stores.boss().requests(), stores.activities(), clock, locale),
                new FunnelStore(stores.metrics(), stores.measurements(), stores.settings(), clock),
                new MaterialStore.Beyond(judgements, new ReportProspects(stores, clock, locale)),
                locale);
    }
}
