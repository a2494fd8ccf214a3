package app.waraji;

import app.waraji.kernel.Week;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alertpage.EvidenceOpening;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Shows the rows behind an alert on the page that keeps them. */
final class EvidenceWays implements EvidenceOpening {

    private final Places places;

    EvidenceWays(Places places) {
        this.places = places;
    }

    @Override
    public boolean opens(Evidence row) {
        return way(row) != null;
    }

    @Override
    public void open(Evidence row) {
        Runnable way = way(row);
        if (way != null) {
            way.run();
        }
    }

    private @Nullable Runnable way(Evidence row) {
        return switch (row.kind()) {
            case "week" -> () -> places.showWeek(Week.of(LocalDate.ofEpochDay(row.id())));
            case "displacement", "reason" -> () -> places.show(places.others().ledger());
            case "metric" -> () -> places.show(places.others().numbers());
            case "win" -> () -> places.show(places.others().wins());
            case "activity" ->
                () -> {
                    places.show(places.activities().page());
                    places.activities().open(row.id());
                };
            case "request" -> () -> places.showBoss(BossPages::showRequests);
            case "engagement", "partner" -> () -> places.showBoss(BossPages::showOutside);
            case "report" -> () -> places.show(places.others().report());
            case "task", "block", "slot" -> places::showThisWeek;
            default -> null;
        };
    }
}
