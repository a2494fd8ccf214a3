package app.waraji.exchange;

import app.waraji.activities.outside.EngagementState;
import app.waraji.activities.outside.FeeBasis;
import app.waraji.activities.outside.Terms;
import app.waraji.boss.Means;
import app.waraji.boss.RequestState;
import app.waraji.boss.Step;
import app.waraji.boss.Wording;
import app.waraji.kernel.Week;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sample's dealings with the boss and with partners. They draw nothing at random; what would lie before the diary is left out. */
final class Dealings {

    private static final LocalTime MORNING = LocalTime.of(9, 10);
    private static final LocalTime NOON = LocalTime.of(12, 50);
    private static final LocalTime EVENING = LocalTime.of(17, 20);
    private static final int FIRST_REPORT = 12;
    /** Nobody is perfect: so many weeks back no report was sent. */
    private static final int FORGOTTEN = 5;

    private static final int TAKEN = 11;
    private static final int CONTINUED = 3;

    private final Script script;
    private final SampleTexts texts;
    private final List<Week> weeks;

    /** @param weeks up to the running one */
    Dealings(Script script, List<Week> weeks) {
        this.script = script;
        this.texts = script.texts();
        this.weeks = weeks;
    }

    void tell() {
        tellOfPartners();
        tellOfRequests();
        tellOfReports();
    }

    private void tellOfPartners() {
        List<List<String>> partners = texts.rows("partners");
        for (List<String> row : partners) {
            on(number(row.get(0)), 0, MORNING, (diarist, day) -> diarist.meet(row.get(1), row.get(2), row.get(3)));
        }
        for (List<String> row : texts.rows("engagements")) {
            String partner = partners.get(number(row.get(1))).get(1);
            if (isMet(row)) {
                on(number(row.get(0)), 0, NOON, (diarist, day) -> diarist.offer(partner, row.get(2), quote(row, day)));
            }
        }
        for (List<String> row : texts.rows("contacts")) {
            String partner = partners.get(number(row.get(1))).get(1);
            if (isMet(row)) {
                on(number(row.get(0)), 2, EVENING, (diarist, day) -> diarist.noteContact(partner, day, row.get(2)));
            }
        }
        if (weeks.size() > TAKEN + 1) {
            tellOfTheOneTaken(texts.rows("engagements").get(0).get(8));
        }
    }

    /** Whether the diary goes back to when the partner of the row was met. */
    private boolean isMet(List<String> row) {
        return number(texts.rows("partners").get(number(row.get(1))).get(0)) < weeks.size();
    }

    private void tellOfTheOneTaken(String title) {
        List<String> words = texts.row("taken");
        on(TAKEN, 0, MORNING, (diarist, day) -> diarist.take(title, day));
        for (int back = TAKEN - 3; back >= 0; back -= 4) {
            on(back, 1, EVENING, (diarist, day) -> diarist.deliver(title, day, texts.filled(words.get(0), day, "")));
        }
        on(CONTINUED, 3, EVENING, (diarist, day) -> diarist.goOn(title, day, words.get(1)));
    }

    private static Terms quote(List<String> row, LocalDate day) {
        String results = SampleTexts.optional(row.get(6));
        return new Terms(
                0,
                null,
                row.get(8),
                EngagementState.QUOTE,
                FeeBasis.valueOf(row.get(3)),
                Long.parseLong(row.get(4)),
                day,
                null,
                number(row.get(5)),
                results == null ? null : new Terms.Expected(Integer.parseInt(results), number(row.get(7))));
    }

    private void tellOfRequests() {
        List<List<String>> rows = texts.rows("requests");
        IntStream.range(0, rows.size()).forEach(i -> {
            List<String> row = rows.get(i);
            int back = number(row.get(0));
            boolean isTold = weeks.size() > back;
            on(
                    back,
                    1,
                    MORNING,
                    (diarist, day) -> diarist.draft(wording(i, row, day), SampleTexts.optional(row.get(1))));
            texts.rows("answers").stream()
                    .filter(answer -> isTold && number(answer.get(0)) == i)
                    .forEach(answer -> on(
                            number(answer.get(1)),
                            number(answer.get(2)),
                            EVENING,
                            (diarist, day) -> diarist.advance(row.get(4), step(answer, day))));
        });
    }

    private Wording wording(int place, List<String> row, LocalDate day) {
        String cost = SampleTexts.optional(row.get(2));
        String days = SampleTexts.optional(row.get(3));
        return new Wording(
                row.get(4),
                row.get(5),
                texts.rows("options").stream()
                        .filter(option -> number(option.get(0)) == place)
                        .map(option ->
                                new Wording.Option(option.get(2), option.get(1).equals("yes")))
                        .toList(),
                cost == null ? null : Long.valueOf(cost),
                days == null ? null : day.plusDays(Long.parseLong(days)),
                null);
    }

    private static Step step(List<String> answer, LocalDate day) {
        String means = SampleTexts.optional(answer.get(4));
        String words = SampleTexts.optional(answer.get(5));
        return new Step(
                0,
                RequestState.valueOf(answer.get(3)),
                day,
                means == null ? null : Means.valueOf(means),
                words == null ? "" : words);
    }

    private void tellOfReports() {
        String boss = texts.row("boss").get(0);
        on(Math.min(FIRST_REPORT, weeks.size() - 1), 0, MORNING, (diarist, day) -> {
            diarist.agreeOnReports(day, texts.row("rhythm").get(0));
            diarist.value(Long.parseLong(texts.row("value").get(0)));
        });
        for (int back = FIRST_REPORT; back >= 0; back--) {
            if (back != FORGOTTEN) {
                week(back).ifPresent(week -> {
                    List<LocalDate> days = script.workdays().of(week);
                    LocalDate last = days.get(days.size() - 1);
                    script.at(last.atTime(EVENING), diarist -> diarist.boss().sendReport(week, last, boss));
                });
            }
        }
    }

    /** On so many of the working days after the first, so many weeks ago. */
    private void on(int back, int place, LocalTime time, BiConsumer<Upward, LocalDate> gesture) {
        week(back).ifPresent(week -> {
            List<LocalDate> days = script.workdays().of(week);
            LocalDate day = days.get(Math.min(place, days.size() - 1));
            script.at(day.atTime(time), diarist -> gesture.accept(diarist.boss(), day));
        });
    }

    private Optional<Week> week(int back) {
        return back < weeks.size() ? Optional.of(weeks.get(weeks.size() - 1 - back)) : Optional.empty();
    }

    private static int number(@Nullable String column) {
        return column == null ? 0 : Integer.parseInt(column);
    }
}
