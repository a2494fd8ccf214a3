package app.waraji.rules.policy;

import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.AlertKey;
import app.waraji.rules.history.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One look at all alerts: policies take out of it what they hold back. Lives no longer than the look. */
public final class Round {

    /** Recalls alerts as they were said at an earlier moment. */
    public interface Memory {
        /** Of a rule whose alerts last; empty for other rules, and where it would not be said any more. */
        Optional<Candidate> recall(Standing standing);
    }

    private final History history;
    private final Standings before;
    private final Gestures gestures;
    private final Memory memory;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<AlertKey, String> heldBack = new LinkedHashMap<>();
    private final List<Candidate> suppressed = new ArrayList<>();
    private final Set<String> offers = new TreeSet<>();
    private boolean wantsGoodNews;

    public Round(History history, Standings before, Gestures gestures, Memory memory) {
        this.history = history;
        this.before = before;
        this.gestures = gestures;
        this.memory = memory;
    }

    public void add(Candidate candidate) {
        candidates.add(candidate);
    }

    History history() {
        return history;
    }

    LocalDate today() {
        return history.today();
    }

    Standings before() {
        return before;
    }

    Gestures gestures() {
        return gestures;
    }

    /** Brings back what lasts, as it was said when it was last seen. */
    void recallLasting(Standing standing) {
        memory.recall(standing).ifPresent(candidates::add);
    }

    boolean has(AlertKey key) {
        return candidates.stream().anyMatch(each -> each.alert().key().equals(key));
    }

    /** Those that nobody holds back so far. */
    public List<Candidate> candidates() {
        return List.copyOf(candidates);
    }

    /** Those of a rule, held back or not. */
    List<Alert> alerts(String rule) {
        List<Alert> alerts = new ArrayList<>();
        candidates.forEach(each -> alerts.add(each.alert()));
        suppressed.forEach(each -> alerts.add(each.alert()));
        alerts.removeIf(alert -> !alert.rule().equals(rule));
        return alerts;
    }

    void holdBack(Candidate candidate, Policy by) {
        if (candidates.remove(candidate)) {
            suppressed.add(candidate);
            heldBack.put(candidate.alert().key(), by.id());
        }
    }

    /** Those held back, in that order. */
    public List<Candidate> suppressed() {
        return List.copyOf(suppressed);
    }

    /** Which policy holds it back; empty for none. */
    public Optional<String> heldBackBy(AlertKey key) {
        return Optional.ofNullable(heldBack.get(key));
    }

    void offerOtherThreshold(String rule) {
        offers.add(rule);
    }

    /** Rules whose thresholds the user may want to change. */
    public Set<String> offers() {
        return Set.copyOf(offers);
    }

    void askForGoodNews() {
        wantsGoodNews = true;
    }

    boolean wantsGoodNews() {
        return wantsGoodNews;
    }
}
