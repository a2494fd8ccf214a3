package app.waraji.rules;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Period;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.Minutes;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.history.Term;
import app.waraji.rules.rule.Threshold;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/** Says what rules have to say in the user's language. */
public final class RuleWords {

    private final Messages messages;
    private final DateWords dates;

    public RuleWords(Locale locale) {
        this.messages = Messages.of(RuleWords.class, locale);
        this.dates = new DateWords(locale);
    }

    public String say(Phrase phrase) {
        if (phrase.key().isEmpty()) {
            return String.valueOf(phrase.values().get(0));
        }
        return phrase.values().isEmpty()
                ? messages.text(phrase.key())
                : messages.text(
                        phrase.key(), phrase.values().stream().map(this::said).toArray());
    }

    /** What a button says. */
    public String label(Action action) {
        return messages.text(action.kind());
    }

    public String severity(Severity severity) {
        return messages.text(severity);
    }

    /** A threshold's value with its unit. */
    public String amount(Threshold threshold, double value) {
        String number = number(value);
        return switch (threshold.unit()) {
            case TIMES -> messages.text("unit.times", number);
            case DAYS -> messages.text("unit.days", number);
            case WORKING_DAYS -> messages.text("unit.workingDays", number);
            case WEEKS -> messages.text("unit.weeks", number);
            case MONTHS -> messages.text("unit.months", number);
            case HOURS -> messages.text("unit.hours", number);
            case PERCENT -> messages.text("unit.percent", number);
            case FACTOR -> messages.text("unit.factor", number);
            case PIECES -> messages.text("unit.pieces", number);
        };
    }

    private Object said(Object value) {
        if (value instanceof Phrase phrase) {
            return say(phrase);
        }
        if (value instanceof LocalDate day) {
            return dates.dateAndDay(day);
        }
        if (value instanceof Week week) {
            return messages.text("week.of", dates.monthDay(week.monday()));
        }
        if (value instanceof Term term) {
            return term.isMonth()
                    ? dates.period(Period.of(Period.Unit.MONTH, term.from(), Month.JANUARY))
                    : said(term.week());
        }
        if (value instanceof Slot slot) {
            return dates.dateAndDay(slot.day()) + " " + dates.span(slot);
        }
        if (value instanceof DayOfWeek day) {
            return dates.day(day);
        }
        if (value instanceof Minutes minutes) {
            return said(minutes);
        }
        return value instanceof Double number ? number(number) : value;
    }

    private String said(Minutes time) {
        int hours = time.minutes() / 60;
        int minutes = time.minutes() % 60;
        if (hours == 0) {
            return messages.text("time.minutes", minutes);
        }
        return minutes == 0 ? messages.text("time.hours", hours) : messages.text("time.both", hours, minutes);
    }

    /** With one place after the point at most, and none where it is nought. */
    private String number(double value) {
        DecimalFormat form = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(messages.locale()));
        form.setRoundingMode(RoundingMode.HALF_UP);
        return form.format(value);
    }
}
