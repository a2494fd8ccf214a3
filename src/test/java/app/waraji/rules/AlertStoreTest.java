package app.waraji.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.SetClock;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.policy.Gestures;
import app.waraji.rules.policy.Standing;
import app.waraji.rules.policy.Standings;
import app.waraji.rules.rule.RepeatedDeferral;
import app.waraji.rules.rule.RuleCard;
import app.waraji.rules.rule.StartWithoutApproval;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Gestures on alerts are kept and taken back; what the program notes of itself is kept without undo. */
class AlertStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final SetClock clock = new SetClock("2026-11-20T09:00");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final AlertStore store = new AlertStore(db, clock, Locale.JAPANESE);
    private final RuleCard card = new RepeatedDeferral().card();
    private final Alert alert = Scene.alert("R1", Severity.NOTICE, Scene.subject(12));

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aSnoozeIsKeptWithItsReasonAndTakenBackByUndo() {
        store.snooze(alert, card, TODAY.plusDays(3), "展示会のあと");
        assertThat(store.gestures().snooze(alert.key())).hasValueSatisfying(each -> {
            assertThat(each.until()).isEqualTo(TODAY.plusDays(3));
            assertThat(each.reason()).isEqualTo("展示会のあと");
        });
        assertThat(db.undo()).hasValue("お知らせを後で: SEO");
        assertThat(store.gestures().snooze(alert.key())).isEmpty();
    }

    @Test
    void whatIsWokenIsNoLongerSnoozed() {
        store.snooze(alert, card, TODAY.plusDays(3), "");
        store.wake(alert);
        assertThat(store.gestures().snooze(alert.key())).isEmpty();
    }

    @Test
    void dismissalsThresholdsAndSwitchesAreKept() {
        store.dismiss(alert, card);
        store.set(card, "notice", 99);
        store.switchOff(card);
        Gestures kept = store.gestures();
        assertThat(kept.dismissals("R1")).hasSize(1);
        assertThat(kept.isOff("R1")).isTrue();
        assertThat(kept.changes().get(0).amount()).isEqualTo(10);
        store.switchOn(card);
        assertThat(store.gestures().isOff("R1")).isFalse();
    }

    @Test
    void whatIsAlwaysOnIsNeitherPutOffNorSwitchedOff() {
        RuleCard always = new StartWithoutApproval().card();
        assertThatThrownBy(() -> store.snooze(alert, always, TODAY.plusDays(1), ""))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> store.switchOff(always)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> store.override(alert, " ")).isInstanceOf(Refusal.class);
        store.override(alert, "部長と口頭で確認");
        assertThat(store.gestures().isOverridden(alert.key())).isTrue();
    }

    @Test
    void whatIsNotedOfItselfIsKeptAndNotUndone() {
        Standing standing = new Standing(alert.key(), TODAY, clock.instant(), TODAY, null);
        Standings wanted = new Standings(Map.of(alert.key(), standing));
        store.remember(wanted);
        assertThat(store.standings()).isEqualTo(wanted);
        assertThat(db.undoable()).isEmpty();
        store.remember(Standings.NONE);
        assertThat(store.standings()).isEqualTo(Standings.NONE);
    }
}
