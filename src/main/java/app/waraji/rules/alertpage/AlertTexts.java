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

    /** How many, by what they ask for. */
    String title(Tidings tidings) {
        if (tidings.notices() == 0) {
            return messages.text("alerts.daily.decisions", tidings.decisions());
        }
        return tidings.decisions() == 0
                ? messages.text("alerts.daily.notices", tidings.notices())
                : messages.text("alerts.daily.both", tidings.decisions(), tidings.notices());
    }

    String sentence(Tidings tidings) {
        String first = say(tidings.first());
        return tidings.count() == 1
                ? messages.text("alerts.daily.one", first)
                : messages.text("alerts.daily.more", first, tidings.count() - 1);
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
