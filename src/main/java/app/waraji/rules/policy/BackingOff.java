package app.waraji.rules.policy;

import app.waraji.rules.alert.AlertKey;
import app.waraji.rules.rule.Trait;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * P5: what was dismissed rests for some days; a rule dismissed three times in two weeks is quiet for two weeks, and its
 * thresholds are offered for change.
 */
public final class BackingOff implements Policy {

    private static final int TIMES = 3;
    private static final int WITHIN_DAYS = 14;
    private static final int QUIET_DAYS = 14;
    private static final int REST_DAYS = 3;

    @Override
    public String id() {
        return "P5";
    }

    @Override
    public void judge(Round round) {
        for (Candidate each : round.candidates()) {
            if (each.card().is(Trait.ALWAYS_ON)) {
                continue;
            }
            List<AlertAnswer> dismissals =
                    round.gestures().dismissals(each.card().id());
            if (isTired(dismissals, round.today())) {
                round.holdBack(each, this);
                round.offerOtherThreshold(each.card().id());
            } else if (rests(each.alert().key(), dismissals, round.today())) {
                round.holdBack(each, this);
            }
        }
    }

    private static boolean isTired(List<AlertAnswer> dismissals, LocalDate today) {
        for (int i = TIMES - 1; i < dismissals.size(); i++) {
            LocalDate first = dismissals.get(i - TIMES + 1).at().toLocalDate();
            LocalDate last = dismissals.get(i).at().toLocalDate();
            boolean often = ChronoUnit.DAYS.between(first, last) <= WITHIN_DAYS;
            if (often && today.isBefore(last.plusDays(QUIET_DAYS))) {
                return true;
            }
        }
        return false;
    }

    private static boolean rests(AlertKey key, List<AlertAnswer> dismissals, LocalDate today) {
        return dismissals.stream()
                .filter(each -> each.key().equals(key))
                .anyMatch(each -> today.isBefore(each.at().toLocalDate().plusDays(REST_DAYS)));
    }
}
