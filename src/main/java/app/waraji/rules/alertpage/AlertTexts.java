package app.waraji.rules.alertpage;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.rules.RuleWords;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import java.time.LocalDate;
import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How alerts and rules are said and marked on screen. */
record AlertTexts(Messages messages, RuleWords rules, DateWords dates) {

    static AlertTexts of(Locale locale) {
        return new AlertTexts(Messages.of(AlertTexts.class, locale), new RuleWords(locale), new DateWords(locale));
    }

    String say(Phrase phrase) {
        return rules.say(phrase);
    }

    String day(LocalDate day) {
        return dates.dateAndDay(day);
    }

    /** A shape for each. */
    static Ikon sign(Severity severity) {
        return switch (severity) {
            case DECISION -> Feather.ALERT_TRIANGLE;
            case NOTICE -> Feather.INFO;
            case GOOD -> Feather.CHECK_CIRCLE;
        };
    }

    /** Names that no other style sheet uses. */
    static String style(Severity severity) {
        return switch (severity) {
            case DECISION -> "says-decision";
            case NOTICE -> "says-notice";
            case GOOD -> "says-good";
        };
    }
}
