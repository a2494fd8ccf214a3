package app.waraji.report;

import app.waraji.kernel.Period;
import java.util.List;

/** What longer reports say of help from outside, of trust, and of somebody dedicated to marketing. */
@FunctionalInterface
public interface Prospects {

    /** Sentences, each list perhaps empty. */
    record Told(List<String> outside, List<String> trust, List<String> dedicated) {
        public static final Told NOTHING = new Told(List.of(), List.of(), List.of());
    }

    Told of(Period period);
}
