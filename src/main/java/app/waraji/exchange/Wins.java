package app.waraji.exchange;

import app.waraji.kernel.Week;
import app.waraji.wins.Effect;
import app.waraji.wins.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The wins of the sample: about one a week, more and larger ones as time goes on. */
final class Wins {

    private static final double A_WEEK_AT_START = 0.6;
    private static final double A_WEEK_MORE_AT_END = 0.9;
    private static final int STAGES = 3;
    private static final double OF_THE_STAGE_BEFORE = 0.4;
    private static final int FIRST_HOUR = 16;

    private final Script script;
    private final List<Deck<List<String>>> stages;
    private double due = 0.5;

    Wins(Script script) {
        this.script = script;
        this.stages = IntStream.range(0, STAGES)
                .mapToObj(stage -> script.deck(script.texts().rows("wins").stream()
                        .filter(row -> Integer.parseInt(row.get(0)) == stage)
                        .toList()))
                .toList();
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

    private void log(Week week, List<String> row) {
        List<LocalDate> days = script.workdays().of(week);
        LocalDate day = days.get(script.any(days.size()));
        String customer = row.get(5).equals("yes") ? script.customer() : null;
        String title = script.texts().filled(row.get(6), day, customer == null ? "" : customer);
        String amount = SampleTexts.optional(row.get(4));
        Outcome outcome = new Outcome(
                Effect.valueOf(row.get(2)),
                customer,
                count(SampleTexts.optional(row.get(3))),
                amount == null ? null : Long.valueOf(amount),
                SampleTexts.optional(row.get(7)));
        script.at(
                day.atTime(FIRST_HOUR, 0).plusMinutes(script.any(100)),
                diarist -> diarist.logWin(day, title, row.get(1), outcome));
    }

    private static @Nullable Integer count(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}
