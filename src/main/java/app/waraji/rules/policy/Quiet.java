package app.waraji.rules.policy;

import app.waraji.rules.alert.Severity;
import app.waraji.rules.rule.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** P3: at most one new alert a day and three open; the rest wait in order of severity. */
public final class Quiet implements Policy {

    /** Open at once. */
    public static final int MOST_OPEN = 3;

    private static final int NEW_A_DAY = 1;

    @Override
    public String id() {
        return "P3";
    }

    @Override
    public void judge(Round round) {
        List<Candidate> shown = new ArrayList<>();
        List<Candidate> waiting = new ArrayList<>();
        round.candidates().forEach(each -> (each.isShownAlready() ? shown : waiting).add(each));
        shown.sort(Comparator.comparing(each -> rank(each, round)));
        while (shown.size() > MOST_OPEN) {
            round.holdBack(shown.remove(shown.size() - 1), this);
        }
        long left = NEW_A_DAY - round.before().shownFirstOn(round.today());
        waiting.sort(Comparator.<Candidate, Integer>comparing(each -> rank(each, round))
                .thenComparing(each -> each.firedOn(round.today())));
        if (round.wantsGoodNews()) {
            bringGoodNewsForward(shown, waiting);
        }
        for (Candidate each : waiting) {
            if (left > 0 && (shown.size() < MOST_OPEN || makesRoom(each, shown, round))) {
                shown.add(each);
                left--;
            } else {
                round.holdBack(each, this);
            }
        }
    }

    private static int rank(Candidate candidate, Round round) {
        if (candidate.card().is(Trait.ALWAYS_ON)) {
            return -1;
        }
        boolean firstGood = candidate.alert().severity() == Severity.GOOD && round.wantsGoodNews();
        return firstGood && candidate.isShownAlready()
                ? -1
                : candidate.alert().severity().compareTo(Severity.DECISION);
    }

    /** The first of the good news comes before all but what cannot be put off, where none is shown yet. */
    private static void bringGoodNewsForward(List<Candidate> shown, List<Candidate> waiting) {
        if (shown.stream().noneMatch(Quiet::isGood)) {
            waiting.stream().filter(Quiet::isGood).findFirst().ifPresent(good -> {
                waiting.remove(good);
                long first = waiting.stream()
                        .filter(each -> each.card().is(Trait.ALWAYS_ON))
                        .count();
                waiting.add((int) first, good);
            });
        }
    }

    private static boolean isGood(Candidate candidate) {
        return candidate.alert().severity() == Severity.GOOD;
    }

    /** For what cannot be put off, and for the only good news, the least of the others goes back to waiting. */
    private boolean makesRoom(Candidate wanted, List<Candidate> shown, Round round) {
        boolean onlyGood =
                isGood(wanted) && round.wantsGoodNews() && shown.stream().noneMatch(Quiet::isGood);
        if (!wanted.card().is(Trait.ALWAYS_ON) && !onlyGood) {
            return false;
        }
        Candidate least = shown.get(shown.size() - 1);
        boolean canGo = !least.card().is(Trait.ALWAYS_ON);
        if (canGo) {
            shown.remove(least);
            round.holdBack(least, this);
        }
        return canGo;
    }
}
