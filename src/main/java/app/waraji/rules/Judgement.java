package app.waraji.rules;

import app.waraji.rules.alert.Alert;
import app.waraji.rules.policy.Standing;
import app.waraji.rules.policy.Standings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * What is shown at one moment, what is held back, and since when.
 *
 * @param open the cards, as they are to stand
 * @param heldBack with the policy that does so; those of P4 are snoozed and stay visible, greyed
 * @param cleared those that held a moment before
 * @param standings to be handed in at the next look
 * @param offers rules whose thresholds the user may want to change
 */
public record Judgement(
        LocalDateTime asOf,
        List<Shown> open,
        List<HeldBack> heldBack,
        List<Standing> cleared,
        Standings standings,
        Set<String> offers) {

    /**
     * A card.
     *
     * @param lasting whether its rule no longer sees it, and it stays until a whole week went well
     */
    public record Shown(Alert alert, LocalDate firedOn, boolean lasting) {}

    /** @param policy as in {@code P6} */
    public record HeldBack(Alert alert, LocalDate firedOn, String policy) {}

    /** Those put off until a day. */
    public List<HeldBack> snoozed() {
        return heldBack.stream().filter(each -> each.policy().equals("P4")).toList();
    }

    /** Those that wait for room. */
    public List<HeldBack> waiting() {
        return heldBack.stream().filter(each -> each.policy().equals("P3")).toList();
    }
}
