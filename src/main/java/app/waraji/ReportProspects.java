package app.waraji;

import app.waraji.activities.outside.Engagement;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kernel.YenWords;
import app.waraji.progress.dedicated.CaseStore;
import app.waraji.progress.dedicated.DedicatedCase;
import app.waraji.progress.outside.CompareStore;
import app.waraji.progress.outside.Comparison;
import app.waraji.progress.trust.TrustQuarter;
import app.waraji.progress.trust.TrustStore;
import app.waraji.report.Prospects;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells reports in sentences what outsourcing cost, how trust stands, and what somebody dedicated would change. */
final class ReportProspects implements Prospects {

    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    private final Stores stores;
    private final Clock clock;
    private final Messages messages;
    private final YenWords yen;

    ReportProspects(Stores stores, Clock clock, Locale locale) {
        this.stores = stores;
        this.clock = clock;
        this.messages = Messages.of(ReportProspects.class, locale);
        this.yen = new YenWords(messages.locale());
    }

    @Override
    public Told of(Period period) {
        return new Told(outside(period), trust(period), dedicated());
    }

    private List<String> outside(Period period) {
        BossStores boss = stores.boss();
        CompareStore comparing = new CompareStore(
                boss.partners(),
                boss.engagements(),
                boss.assumptions(),
                new CompareStore.Work(stores.blocks(), stores.wins(), stores.metrics(), stores.measurements()),
                clock);
        List<String> told = new ArrayList<>();
        for (Engagement engagement : boss.engagements().all()) {
            Comparison its = comparing.between(engagement, period.from(), period.to());
            if (its.fees() > 0) {
                told.add(messages.text(
                        "reports.outside",
                        engagement.terms().title(),
                        yen.text(its.outsideCost()),
                        its.results(),
                        hours(its.freedMinutes()),
                        yen.text(its.inHouseCost())));
            }
        }
        return told;
    }

    private List<String> trust(Period period) {
        BossStores boss = stores.boss();
        TrustQuarter quarter = new TrustStore(
                        boss.sent(),
                        boss.requests(),
                        stores.settings(),
                        new ToldWins(stores.shares(), stores.wins()),
                        new Begun(stores))
                .until(period.lastWeek());
        return List.of(messages.text(
                "reports.trust",
                quarter.reports(),
                quarter.due(),
                quarter.requests(),
                quarter.wins(),
                quarter.alone()));
    }

    private List<String> dedicated() {
        DedicatedCase its = new CaseStore(
                        new CaseStore.Work(stores.ledger(), stores.tasks(), stores.ideals()),
                        stores.wins(),
                        stores.settings(),
                        stores.boss().assumptions(),
                        clock)
                .sums();
        List<String> told = new ArrayList<>();
        told.add(messages.text(
                "reports.dedicated.hours", its.weeks(), hours(its.wanted()), hours(its.kept()), hours(its.gap())));
        its.costOfGap().ifPresent(cost -> told.add(messages.text("reports.dedicated.cost", yen.text(cost))));
        if (its.gap() > 0) {
            told.add(messages.text("reports.dedicated.days", its.closedPercent(), yen.text(its.costOfDays())));
        }
        return told;
    }

    private static String hours(int minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(MINUTES_AN_HOUR, 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
