package app.waraji.rules.alertpage;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.rules.RuleWords;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import java.time.LocalDate;
import java.util.Locale;

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

    /** Names that no other style sheet uses. */
    static String style(Severity severity) {
        return switch (severity) {
            case DECISION -> "says-decision";
            case NOTICE -> "says-notice";
            case GOOD -> "says-good";
        };
    }
}
