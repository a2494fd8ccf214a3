package app.waraji.wins;

import app.waraji.activities.Activity;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of a win, on screen and in messages. */
public record WinWords(Messages messages) {

    /** In that language, whatever the program speaks. */
    public static WinWords in(Locale locale) {
        return new WinWords(Messages.of(WinWords.class, locale));
    }

    public String effect(Effect effect) {
        return messages.text(effect);
    }

    /** 11/20 金. */
    String day(Win win) {
        return new DateWords(messages.locale()).dateAndDay(win.date());
    }

    String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(messages.text("wins.month.form"), messages.locale()));
    }

    /** 20件, 20 wins. */
    String inMonth(int wins) {
        return messages.text("wins.inMonth", wins);
    }

    static String tag(Activity activity) {
        return "#" + activity.shortName();
    }

    /** 3件; empty for none. */
    public String count(@Nullable Integer count) {
        return count == null ? "" : messages.text("wins.count", count);
    }

    /** 50万円, ¥500,000; empty for none. */
    public String amount(@Nullable Long amount) {
        if (amount == null) {
            return "";
        }
        boolean inTenThousands = messages.isJapanese() && amount >= 10_000 && amount % 10_000 == 0;
        return inTenThousands
                ? messages.text("wins.amount.round", amount / 10_000)
                : messages.text("wins.amount", amount);
    }

    /** Count and amount, as far as there are. */
    String howMuch(Outcome outcome) {
        return Stream.of(count(outcome.count()), amount(outcome.amount()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
    }

    /** "→ 11/24 商談"; empty for none. */
    String nextStep(Outcome outcome) {
        return outcome.nextStep() == null ? "" : "→ " + outcome.nextStep();
    }

    /** The whole win in one sentence, for a screen reader. */
    String spoken(WinRow.Entry entry) {
        Win win = entry.win();
        Outcome outcome = win.outcome();
        return Stream.of(
                        day(win),
                        messages.text(outcome.effect()),
                        win.title(),
                        Optional.ofNullable(outcome.customer()).orElse(""),
                        howMuch(outcome),
                        nextStep(outcome),
                        Optional.ofNullable(entry.activity()).map(WinWords::tag).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
