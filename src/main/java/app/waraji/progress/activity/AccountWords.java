package app.waraji.progress.activity;

import app.waraji.activities.Activity;
import app.waraji.activities.Approval;
import app.waraji.activities.Expectation;
import app.waraji.activities.ResultClock;
import app.waraji.activities.Standing;
import app.waraji.activities.Terms;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Metric;
import app.waraji.planner.Block;
import app.waraji.wins.Win;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the page says of an activity.
 *
 * @param messages of this page
 * @param names of channels, states and approvals
 * @param metrics of the numbers
 */
record AccountWords(Messages messages, Messages names, Messages metrics, DateWords dates) {

    private record Dated(LocalDate on, String sentence) {}

    static AccountWords in(Locale locale) {
        return new AccountWords(
                Messages.of(Account.class, locale),
                Messages.of(Activity.class, locale),
                Messages.of(Metric.class, locale),
                new DateWords(locale));
    }

    /** 5か月目, Month 5; where it has not begun, when it will. */
    String month(Account account) {
        int month = account.clock().month();
        if (month > 0) {
            return messages.text("clock.month", month);
        }
        LocalDate start = account.activity().startedOn();
        return start == null ? messages.text("clock.planned.none") : messages.text("clock.planned", date(start));
    }

    String expected(@Nullable Expectation expected) {
        if (expected == null) {
            return messages.text("clock.expected.none");
        }
        return expected.fromMonth() == expected.toMonth()
                ? messages.text("clock.expected.one", expected.fromMonth())
                : messages.text("clock.expected", expected.fromMonth(), expected.toMonth());
    }

    /** Where the running month lies to the expected ones; empty where there is nothing to say. */
    String phase(Account account) {
        ResultClock clock = account.clock();
        Expectation expected = clock.expected();
        if (account.activity().archived() && clock.month() > 0) {
            return messages.text("clock.finished", clock.month());
        }
        return expected == null
                ? ""
                : switch (clock.phase()) {
                    case NOT_BEGUN, OPEN -> "";
                    case BEFORE -> messages.text("clock.before", expected.fromMonth() - clock.month());
                    case WITHIN -> messages.text("clock.within");
                    case AFTER -> messages.text("clock.after", expected.toMonth());
                };
    }

    String agreed(@Nullable Expectation expected) {
        if (expected == null) {
            return "";
        }
        LocalDate on = expected.agreedOn();
        return on == null ? messages.text("clock.agreed.not") : messages.text("clock.agreed", date(on));
    }

    /** Empty where nobody has to agree to it. */
    String approval(Account account) {
        Approval approval = account.approval();
        if (!account.activity().terms().needsAgreement()) {
            return "";
        }
        if (approval.state() == Approval.State.NOT_ASKED) {
            return account.activity().archived() ? "" : messages.text("account.approval.awaited");
        }
        LocalDate on = approval.on();
        return messages.text("account.approval.given", names.text(approval.state()), on == null ? "" : date(on));
    }

    /** Why the boss should be asked, as in 費用・社外. */
    String reasonsToAsk(Terms terms) {
        List<String> reasons = new ArrayList<>();
        if (!terms.cost().isNone()) {
            reasons.add(messages.text("alone.cost"));
        }
        if (terms.isVisible()) {
            reasons.add(messages.text("alone.visible"));
        }
        if (!terms.partner().isBlank()) {
            reasons.add(messages.text("alone.partner"));
        }
        return String.join(messages.isJapanese() ? "・" : ", ", reasons);
    }

    /** 問い合わせ 週平均 2→3.5. */
    String change(MetricChange change) {
        Metric metric = change.metric();
        String name = metric.label(metrics);
        if (metric.kind().addsUp()) {
            name += " "
                    + messages.text(metric.cadence() == Cadence.WEEK ? "account.change.week" : "account.change.month");
        }
        String now = metric.withUnit(metrics, number(change.now()));
        BigDecimal before = change.before();
        return before == null
                ? messages.text("account.change.new", name, now)
                : messages.text("account.change", name, number(before), now);
    }

    String money(BigDecimal amount) {
        return messages.text("account.money", number(amount));
    }

    /** Empty where it costs nothing. */
    String cost(Terms terms) {
        List<String> parts = new ArrayList<>();
        BigDecimal once = terms.cost().once();
        BigDecimal monthly = terms.cost().monthly();
        if (once != null && once.signum() > 0) {
            parts.add(messages.text("details.cost.once", money(once)));
        }
        if (monthly != null && monthly.signum() > 0) {
            parts.add(messages.text("details.cost.monthly", money(monthly)));
        }
        return String.join(messages.isJapanese() ? "、" : ", ", parts);
    }

    /** 11/24 火 9:00 原稿. */
    String when(Block block) {
        return block.start() == null ? dates.week(block.week()) : dates.dateAndTime(block.start());
    }

    String state(Block block, LocalDate today) {
        return switch (block.state()) {
            case DONE -> messages.text("details.done");
            case PARTLY -> messages.text("details.partly", dates.duration(block.doneMinutes()));
            case SKIPPED -> messages.text("details.skipped");
            case OPEN -> {
                if (block.start() == null) {
                    yield messages.text("details.tray");
                }
                yield block.start().toLocalDate().isBefore(today)
                        ? messages.text("details.past")
                        : messages.text("details.open");
            }
        };
    }

    /** What happened to it, the latest first. */
    List<String> history(Account account) {
        List<Dated> events = new ArrayList<>();
        Activity activity = account.activity();
        Standing.Alone alone = activity.standing().alone();
        Expectation expected = activity.terms().expected();
        if (activity.startedOn() != null && account.clock().month() > 0) {
            events.add(dated(activity.startedOn(), "history.started"));
        }
        if (expected != null && expected.agreedOn() != null) {
            events.add(dated(expected.agreedOn(), "history.agreed"));
        }
        if (alone != null) {
            String why = alone.why().isEmpty() ? messages.text("history.alone.why") : alone.why();
            events.add(new Dated(alone.on(), messages.text("history.alone", date(alone.on()), why)));
        }
        if (activity.standing().finishedOn() != null) {
            events.add(dated(activity.standing().finishedOn(), "history.finished"));
        }
        for (Win win : account.wins()) {
            events.add(new Dated(win.date(), messages.text("history.win", date(win.date()), win.title())));
        }
        return events.stream()
                .sorted(Comparator.comparing(Dated::on).reversed())
                .map(Dated::sentence)
                .toList();
    }

    private Dated dated(LocalDate on, String key) {
        return new Dated(on, messages.text(key, date(on)));
    }

    /** With its year, since activities run for years: 2026/4/1, 1 Apr 2026. */
    String date(LocalDate day) {
        return messages.isJapanese()
                ? day.getYear() + "/" + dates.monthDay(day)
                : dates.monthDay(day) + " " + day.getYear();
    }

    static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
