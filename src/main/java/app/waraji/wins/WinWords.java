package app.waraji.wins;

import app.waraji.activities.Activity;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
        return day(win.date());
    }

    String day(LocalDate date) {
        return new DateWords(messages.locale()).dateAndDay(date);
    }

    /** What a chain brought: 3件の成果、受注 48万円. */
    String credit(Chains.Credit credit) {
        return credit.amount() > 0
                ? messages.text("wins.chain.total.amount", credit.wins(), amount(credit.amount()))
                : messages.text("wins.chain.total", credit.wins());
    }

    /** 問い合わせ → 商談 → 受注. */
    String chain(List<Win> chain) {
        return chain.stream().map(win -> messages.text(win.outcome().effect())).collect(Collectors.joining(" → "));
    }

    /** 佐藤部長 ほか1; that nobody was told of it, where nobody was. */
    String told(List<Sharing> sharings) {
        if (sharings.isEmpty()) {
            return messages.text("wins.untold");
        }
        List<String> people = sharings.stream().map(Sharing::told).distinct().toList();
        return people.size() == 1
                ? people.get(0)
                : messages.text("wins.told.several", people.get(0), people.size() - 1);
    }

    /** One line that tells a win from others: 11/20 金 問い合わせ A社 メルマガ9月号. */
    String inShort(Win win) {
        return Stream.of(
                        day(win),
                        messages.text(win.outcome().effect()),
                        Objects.requireNonNullElse(win.outcome().customer(), ""),
                        win.title())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(messages.text("wins.month.form"), messages.locale()));
    }

    /** 11月, Nov; with the year in January. */
    String shortMonth(YearMonth month) {
        String form = month.getMonthValue() == 1
                ? messages.text("wins.month.form.january")
                : messages.text("wins.month.form.short");
        return month.format(DateTimeFormatter.ofPattern(form, messages.locale()));
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

    /** Count and amount, as far as there are; a sum speaks for the one it is of. */
    String howMuch(Outcome outcome) {
        boolean isOneOrder = outcome.amount() != null && Objects.equals(outcome.count(), 1);
        return Stream.of(isOneOrder ? "" : count(outcome.count()), amount(outcome.amount()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
    }

    /**
     * What came of it: A社 問い合わせ 1件; empty where the title names an effect itself, as a sentence does, and where
     * there is nothing to name.
     */
    public String response(Win win) {
        Outcome outcome = win.outcome();
        if (outcome.effect() == Effect.OTHER || !EffectWords.in(win.title()).isEmpty()) {
            return "";
        }
        String effect = effect(outcome.effect());
        String customer = outcome.customer();
        String named = customer == null || win.title().contains(customer)
                ? effect
                : messages.text("wins.response", customer, effect);
        return Stream.of(named, howMuch(outcome))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
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
                        told(entry.sharings()),
                        entry.chain().size() > 1 ? chain(entry.chain()) : "",
                        Optional.ofNullable(entry.activity()).map(WinWords::tag).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
