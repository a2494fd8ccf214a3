package app.waraji.exchange;

import app.waraji.kernel.Week;
import app.waraji.wins.Effect;
import app.waraji.wins.Outcome;
import app.waraji.wins.ShareChannel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The wins of the sample: about one a week, more and larger ones as time goes on. Some inquiries lead to a meeting and
 * an order; most wins are shared within days.
 */
final class Wins {

    private static final double A_WEEK_AT_START = 0.6;
    private static final double A_WEEK_MORE_AT_END = 0.9;
    private static final int STAGES = 3;
    private static final double OF_THE_STAGE_BEFORE = 0.4;
    private static final int FIRST_HOUR = 16;
    private static final double FOLLOWED = 0.7;
    private static final double SHARED = 0.7;
    private static final double ANSWERED = 0.6;
    private static final Map<Effect, Effect> NEXT =
            Map.of(Effect.INQUIRY, Effect.MEETING, Effect.MEETING, Effect.ORDER);
    private static final List<ShareChannel> CHANNELS =
            List.of(ShareChannel.CHAT, ShareChannel.MAIL, ShareChannel.TALK, ShareChannel.CHAT, ShareChannel.REPORT);

    private final Script script;
    /** Draws of its own, so that what else happens stays as it is. */
    private final Random random;

    private final Map<Week, List<Outcome>> outcomes = new HashMap<>();

    private final List<Deck<List<String>>> stages;
    private final Deck<String> reactions;
    private double due = 0.5;
    private int told;

    Wins(Script script, Random random) {
        this.script = script;
        this.random = random;
        this.stages = IntStream.range(0, STAGES)
                .mapToObj(stage -> script.deck(script.texts().rows("wins").stream()
                        .filter(row -> Integer.parseInt(row.get(0)) == stage)
                        .toList()))
                .toList();
        this.reactions = new Deck<>(script.texts().lines("reactions"), random);
    }

    /** @param progress from 0 in the first week to 1 in the last */
    void tell(Week week, double progress) {
        due += A_WEEK_AT_START + A_WEEK_MORE_AT_END * progress;
        for (; due >= 1; due--) {
            int stage = Math.min(STAGES - 1, (int) (progress * STAGES));
            boolean earlier = stage > 0 && script.happens(OF_THE_STAGE_BEFORE);
            log(week, stages.get(earlier ? stage - 1 : stage).draw());
        }
    }

    /** What they led to, of the weeks told so far. */
    List<Outcome> toldIn(Week week) {
        return outcomes.getOrDefault(week, List.of());
    }

    private void log(Week week, List<String> row) {
        List<LocalDate> days = script.workdays().of(week);
        LocalDate day = days.get(script.any(days.size()));
        String customer = row.get(5).equals("yes") ? script.customer() : null;
        SampleWin win = win(day, row.get(1), row.subList(2, row.size()), customer, null);
        script.at(day.atTime(FIRST_HOUR, 0).plusMinutes(script.any(100)), diarist -> diarist.logWin(win));
        share(win);
        follow(win);
    }

    /** @param columns effect, count, yen, whether a customer, title, next step */
    private SampleWin win(
            LocalDate day, String tag, List<String> columns, @Nullable String customer, @Nullable SampleWin after) {
        told++;
        String amount = SampleTexts.optional(columns.get(2));
        Outcome outcome = new Outcome(
                Effect.valueOf(columns.get(0)),
                customer,
                count(SampleTexts.optional(columns.get(1))),
                amount == null ? null : Long.valueOf(amount),
                SampleTexts.optional(columns.get(5)));
        outcomes.computeIfAbsent(Week.of(day), none -> new ArrayList<>()).add(outcome);
        String title = script.texts().filled(columns.get(4), day, customer == null ? "" : customer);
        return new SampleWin(told, day, title, tag, outcome, after);
    }

    /** One to three weeks later. */
    private void follow(SampleWin before) {
        Effect next = NEXT.get(before.outcome().effect());
        String customer = before.outcome().customer();
        if (next == null || customer == null || random.nextDouble() >= FOLLOWED) {
            return;
        }
        List<String> row = script.texts().rows("follow").stream()
                .filter(each -> each.get(0).equals(next.name()))
                .findFirst()
                .orElseThrow();
        LocalDate day = workday(before.on().plusDays(6 + random.nextInt(12)));
        SampleWin win = win(day, before.tag(), row, customer, before);
        script.at(day.atTime(FIRST_HOUR, random.nextInt(60)), diarist -> diarist.logWin(win));
        share(win);
        follow(win);
    }

    private void share(SampleWin win) {
        if (random.nextDouble() >= SHARED) {
            return;
        }
        LocalDate day = workday(win.on().plusDays(random.nextInt(5)));
        boolean withTeam = random.nextInt(4) == 0;
        String with = withTeam
                ? script.texts().row("team").get(0)
                : script.texts().row("boss").get(0);
        ShareChannel channel = withTeam ? ShareChannel.CHAT : CHANNELS.get(random.nextInt(CHANNELS.size()));
        String reaction = random.nextDouble() < ANSWERED ? reactions.draw() : null;
        script.at(
                day.atTime(FIRST_HOUR + 2, random.nextInt(60)),
                diarist -> diarist.share(win, day, with, channel, reaction));
    }

    private static LocalDate workday(LocalDate day) {
        LocalDate workday = day;
        while (workday.getDayOfWeek() == DayOfWeek.SATURDAY || workday.getDayOfWeek() == DayOfWeek.SUNDAY) {
            workday = workday.plusDays(1);
        }
        return workday;
    }

    private static @Nullable Integer count(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}
