package app.waraji;

import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alertpage.EvidenceOpening;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows the rows behind an alert on the page that keeps them, selected where that page can. */
final class EvidenceWays implements EvidenceOpening {

    private final Places places;
    private final Stores stores;
    private final Tasks tasks;

    EvidenceWays(Places places, Stores stores, Tasks tasks) {
        this.places = places;
        this.stores = stores;
        this.tasks = tasks;
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
            case "metric" ->
                () -> find(
                        () -> stores.metrics().all().stream()
                                .filter(each -> each.id() == row.id())
                                .findFirst(),
                        places::showNumber);
            case "win" -> () -> places.showWin(row.id());
            case "activity" ->
                () -> {
                    places.show(places.activities().page());
                    places.activities().open(row.id());
                };
            case "request" ->
                () -> find(
                        () -> stores.boss().requests().find(row.id()),
                        request -> places.showBoss(boss -> boss.open(request)));
            case "engagement" -> () -> find(() -> stores.boss().partnerOfEngagement(row.id()), places::showPartner);
            case "partner" -> () -> find(() -> stores.boss().partner(row.id()), places::showPartner);
            case "report" -> () -> places.show(places.others().reports().page());
            case "block" -> () -> find(() -> stores.blocks().find(row.id()), places::showBlock);
            case "task", "slot" -> places::showThisWeek;
            default -> null;
        };
    }

    /** What is gone shows nothing. */
    private <T> void find(Callable<Optional<T>> reading, Consumer<T> shows) {
        tasks.run(reading, found -> found.ifPresent(shows));
    }
}
