package app.waraji.progress.trust;

import app.waraji.activities.outside.EngagementStore;
import app.waraji.boss.RequestStore;
import app.waraji.boss.SentStore;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.settings.SettingsStore;
import app.waraji.wins.WinStore;
import java.time.LocalDate;
import java.util.Set;

/** Reads what the boss was told and asked from the stores that own it. */
public final class TrustStore {

    static final Set<Topic> TOPICS = Set.of(SentStore.TOPIC, RequestStore.TOPIC, WinStore.TOPIC, EngagementStore.TOPIC);

    private final SentStore sent;
    private final RequestStore requests;
    private final SettingsStore settings;
    private final SharedWins wins;
    private final Undertakings undertakings;

    public TrustStore(
            SentStore sent, RequestStore requests, SettingsStore settings, SharedWins wins, Undertakings undertakings) {
        this.sent = sent;
        this.requests = requests;
        this.settings = settings;
        this.wins = wins;
        this.undertakings = undertakings;
    }

    /** The thirteen weeks that end with this one. */
    public TrustQuarter until(Week last) {
        LocalDate from = last.plus(1L - TrustQuarter.WEEKS).monday();
        LocalDate to = last.next().monday();
        return TrustQuarter.until(
                last,
                new TrustQuarter.Events(
                        sent.all(),
                        sent.rhythms(),
                        requests.all(),
                        wins.between(from, to),
                        undertakings.startedBetween(from, to)),
                today());
    }

    LocalDate today() {
        return requests.today();
    }

    /** As addressed; may be empty. */
    String boss() {
        return settings.preferences().names().boss();
    }

    SentStore sent() {
        return sent;
    }
}
