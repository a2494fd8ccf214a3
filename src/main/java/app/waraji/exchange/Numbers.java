package app.waraji.exchange;

import app.waraji.kernel.Week;
import app.waraji.kpi.Marks;
import app.waraji.kpi.Metric.Known;
import app.waraji.wins.Effect;
import app.waraji.wins.Outcome;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the sample: a newsletter a month is opened and brings visitors; a week later come inquiries, from those
 * meetings, and from those orders. Nothing is less than the wins of the week tell of.
 */
final class Numbers {

    private static final List<Known> TRACKED = List.of(
            Known.ORDERS,
            Known.ORDER_AMOUNT,
            Known.OPPORTUNITIES,
            Known.OPPORTUNITY_RATE,
            Known.INQUIRIES,
            Known.DOWNLOADS,
            Known.MAILS_OPENED,
            Known.PAGE_VIEWS,
            Known.CARDS,
            Known.CALLS,
            Known.FOLLOW_UPS);
    /** What is noted as it comes, and not on Friday. */
    private static final Set<Known> IN_PASSING =
            Set.of(Known.ORDERS, Known.ORDER_AMOUNT, Known.OPPORTUNITIES, Known.INQUIRIES, Known.CALLS);

    private static final LocalTime IN_PASSING_AT = LocalTime.of(9, 10);
    private static final LocalTime AT_WEEKS_END = LocalTime.of(17, 10);
    private static final int FEWEST_FOR_GAPS = 8;
    private static final double OVERWHELMED = 0.35;
    private static final double RAISED = 0.6;
    private static final int WEEKS_TO_ORDER = 3;

    private final Script script;
    private final Wins wins;
    private final Random random;
    private final List<Integer> opportunities = new ArrayList<>();

    /** @param random its own, so that the rest of the story is the same with numbers and without */
    Numbers(Script script, Wins wins, Random random) {
        this.script = script;
        this.wins = wins;
        this.random = random;
    }

    void tell(List<Week> weeks) {
        LocalDate eve = weeks.get(0).monday().minusDays(1);
        script.at(eve.atTime(AT_WEEKS_END), diarist -> {
            diarist.track(TRACKED);
            aim(diarist);
        });
        int raised = (int) (weeks.size() * RAISED);
        script.at(
                weeks.get(raised).monday().atTime(IN_PASSING_AT),
                diarist -> diarist.aim(Known.INQUIRIES, marks(2, 4, 5), false));
        for (int i = 0; i < weeks.size(); i++) {
            double progress = weeks.size() == 1 ? 1 : (double) i / (weeks.size() - 1);
            enter(weeks.get(i), figures(weeks.get(i), progress), missing(i, weeks.size()), i == weeks.size() - 1);
        }
    }

    private static void aim(Diarist diarist) {
        diarist.aim(Known.ORDERS, marks(1, 2, 3), false);
        diarist.aim(Known.ORDER_AMOUNT, marks(500_000, 1_000_000, 2_000_000), false);
        diarist.aim(Known.OPPORTUNITIES, marks(1, 2, 3), false);
        diarist.aim(Known.INQUIRIES, marks(1, 3, 4), false);
        diarist.aim(Known.DOWNLOADS, marks(1, 2, 4), false);
        diarist.aim(Known.MAILS_OPENED, marks(280, 350, 420), false);
        diarist.aim(Known.PAGE_VIEWS, marks(1_400, 1_800, 2_200), false);
        diarist.aim(Known.CARDS, marks(5, 10, 15), true);
        diarist.aim(Known.CALLS, marks(75, 80, 90), true);
        diarist.aim(Known.FOLLOW_UPS, marks(18, 20, 24), true);
    }

    private static Marks marks(long minimum, long goal, long stretch) {
        return new Marks(BigDecimal.valueOf(minimum), BigDecimal.valueOf(goal), BigDecimal.valueOf(stretch));
    }

    /** Nothing at all in the week in which there was no time for it; now and then a number that was not at hand. */
    private static Set<Known> missing(int week, int weeks) {
        if (weeks < FEWEST_FOR_GAPS) {
            return Set.of();
        }
        if (week == (int) (weeks * OVERWHELMED)) {
            return EnumSet.allOf(Known.class);
        }
        if (week == weeks - 5) {
            return Set.of(Known.DOWNLOADS);
        }
        return week == weeks - 9 ? Set.of(Known.CARDS) : Set.of();
    }

    private void enter(Week week, List<Figure> figures, Set<Known> missing, boolean isLast) {
        List<Figure> known = figures.stream()
                .filter(figure -> !missing.contains(figure.metric()))
                .toList();
        List<LocalDate> days = script.workdays().of(week);
        if (isLast) {
            List<Figure> early = known.stream()
                    .filter(figure -> IN_PASSING.contains(figure.metric()))
                    .toList();
            LocalDate middle = days.get(days.size() / 2);
            script.at(middle.plusDays(1).atTime(IN_PASSING_AT), diarist -> diarist.enter(week, early));
        }
        script.at(days.get(days.size() - 1).atTime(AT_WEEKS_END), diarist -> diarist.enter(week, known));
    }

    private List<Figure> figures(Week week, double progress) {
        double open = Math.min(1, script.workdays().of(week).size() / 5.0);
        double mail = isMailed(week) ? 1 : 0;
        double echo = isMailed(week.previous()) ? 1 : 0;
        boolean fair = isFair(week);
        double interest = 1.2 + 2.2 * progress + 0.9 * echo + (isFair(week.previous()) ? 1.5 : 0);

        long opened = about((250 + 70 * progress) * Math.sqrt(open) + (80 + 50 * progress) * mail + 25 * echo, 0.06);
        long views = about((1_180 + 520 * progress) * (0.7 + 0.3 * open) + 200 * mail + 70 * echo, 0.05);
        long cards = fair ? 34 + random.nextInt(12) : about((6 + 3 * progress) * open, 0.5);
        int inquiries = Math.max(some(interest), counted(week, Effect.INQUIRY));
        int downloads = some(0.7 + 1.2 * progress + 0.7 * echo);
        int meetings = Math.max(outOf(inquiries, 0.5), counted(week, Effect.MEETING));
        int before =
                opportunities.size() < WEEKS_TO_ORDER ? 2 : opportunities.get(opportunities.size() - WEEKS_TO_ORDER);
        opportunities.add(meetings);
        int orders = Math.max(outOf(before, 0.45), counted(week, Effect.ORDER));
        return List.of(
                new Figure(Known.ORDERS, orders, ""),
                new Figure(Known.ORDER_AMOUNT, amount(week, orders), ""),
                new Figure(Known.OPPORTUNITIES, meetings, ""),
                new Figure(Known.INQUIRIES, Math.max(inquiries, meetings), ""),
                new Figure(Known.DOWNLOADS, downloads, ""),
                new Figure(Known.MAILS_OPENED, opened, mail > 0 ? note(0, week) : ""),
                new Figure(Known.PAGE_VIEWS, views, ""),
                new Figure(Known.CARDS, cards, fair ? note(1, week) : ""),
                new Figure(Known.CALLS, about(83 * open, 0.08), open < 0.7 ? note(2, week) : ""),
                new Figure(Known.FOLLOW_UPS, about(21 * open, 0.12), ""));
    }

    private String note(int place, Week week) {
        return script.texts().filled(script.texts().lines("notes").get(place), week.day(DayOfWeek.WEDNESDAY), "");
    }

    /** In the second week of the month. */
    private static boolean isMailed(Week week) {
        int day = week.day(DayOfWeek.WEDNESDAY).getDayOfMonth();
        return day > 7 && day <= 14;
    }

    /** In the middle of April and of October. */
    private static boolean isFair(Week week) {
        LocalDate day = week.day(DayOfWeek.WEDNESDAY);
        return day.getMonthValue() % 6 == 4 && day.getDayOfMonth() > 14 && day.getDayOfMonth() <= 21;
    }

    private int counted(Week week, Effect effect) {
        return wins.toldIn(week).stream()
                .filter(outcome -> outcome.effect() == effect)
                .mapToInt(outcome -> orOne(outcome.count()))
                .sum();
    }

    private static int orOne(@Nullable Integer count) {
        return count == null ? 1 : count;
    }

    private long amount(Week week, int orders) {
        long told = wins.toldIn(week).stream()
                .map(Outcome::amount)
                .mapToLong(amount -> amount == null ? 0 : amount)
                .sum();
        long drawn = 0;
        for (int i = counted(week, Effect.ORDER); i < orders; i++) {
            drawn += (18 + random.nextInt(90)) * 10_000L;
        }
        return told + drawn;
    }

    /** Around the middle, as far from it as the share says. */
    private long about(double middle, double share) {
        return Math.max(0, Math.round(middle * (1 + share * (2 * random.nextDouble() - 1))));
    }

    /** As many as come by chance where so many come on the average (Knuth's way to draw from Poisson's distribution). */
    private int some(double average) {
        double limit = Math.exp(-average);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            count++;
            product *= random.nextDouble();
        }
        return count;
    }

    private int outOf(int count, double probability) {
        int hits = 0;
        for (int i = 0; i < count; i++) {
            hits += random.nextDouble() < probability ? 1 : 0;
        }
        return hits;
    }
}
