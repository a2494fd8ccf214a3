package app.waraji.rules.rule;

import app.waraji.rules.alert.Phrase;

/**
 * A figure at which a rule speaks.
 *
 * @param name within its rule
 * @param label what it is, for people
 * @param usual what holds until the user says otherwise
 * @param least inclusive
 * @param most inclusive
 * @param higherIsQuieter whether the rule speaks less often when it is raised
 */
public record Threshold(
        String name, Phrase label, Unit unit, double usual, double least, double most, boolean higherIsQuieter) {

    /** In which it is counted; steps are whole ones but for {@link #HOURS} (halves), {@link #PERCENT} (fives), {@link #FACTOR} (tenths). */
    public enum Unit {
        TIMES,
        DAYS,
        WORKING_DAYS,
        WEEKS,
        MONTHS,
        HOURS,
        PERCENT,
        FACTOR,
        PIECES;

        public double step() {
            return switch (this) {
                case HOURS -> 0.5;
                case PERCENT -> 5;
                case FACTOR -> 0.1;
                default -> 1;
            };
        }
    }

    public Threshold {
        if (!(least <= usual && usual <= most)) {
            throw new IllegalArgumentException(name + " is " + usual + ", outside " + least + " to " + most);
        }
    }

    /** As near to the value as the bounds allow. */
    public double within(double value) {
        return Math.max(least, Math.min(most, value));
    }
}
