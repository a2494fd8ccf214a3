package app.waraji.progress.template;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.ActivityStore;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Week;
import app.waraji.planner.NewTask;
import app.waraji.planner.TaskStore;
import app.waraji.progress.template.Draft.Entry;
import app.waraji.progress.template.Draft.Laid;
import app.waraji.progress.template.Template.Step;
import app.waraji.settings.Hours;
import app.waraji.settings.SettingsStore;
import app.waraji.settings.WorkingHours;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Step STEP = new Step(5, 60, "原稿");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 25);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC);
    private static final List<Template> JA = Templates.in(true);
    private static final List<Template> EN = Templates.in(false);

    private final Database db = Database.inMemory(new Changes(Runnable::run), CLOCK);
    private final SettingsStore settings = new SettingsStore(db, Locale.JAPANESE);
    private final TimeOffStore off = new TimeOffStore(db, Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void theTemplatesAreTheSameInBothLanguages() {
        assertThat(JA)
                .extracting(Template::code)
                .containsExactly(
                        "NEWSLETTER",
                        "CONTENT",
                        "WHITEPAPER",
                        "SEO",
                        "EXHIBITION",
                        "WEBINAR",
                        "SOCIAL",
                        "CASE_STUDY",
                        "BRANDING");
        for (int i = 0; i < JA.size(); i++) {
            Template ja = JA.get(i);
            Template en = EN.get(i);
            assertThat(en.code()).isEqualTo(ja.code());
            assertThat(frame(en)).isEqualTo(frame(ja));
            assertThat(en.steps())
                    .extracting(step -> List.of(step.week(), step.minutes()))
                    .isEqualTo(ja.steps().stream()
                            .map(step -> List.of(step.week(), step.minutes()))
                            .toList());
        }
    }

    @Test
    void anExhibitionInTwelveWeeksIsLaidOutByWeeksBeforeItAcrossTheTurnOfTheYear() {
        Draft draft = Draft.of(template("EXHIBITION"), Days.of(TODAY));
        assertThat(draft.anchor()).isEqualTo(LocalDate.of(2027, 2, 12));
        assertThat(laid(draft, -12).week()).isEqualTo(Week.of(TODAY));
        // Week 53 of 2026 reaches into January; New Year's Day is a holiday.
        assertThat(laid(draft, -6)).isEqualTo(new Laid(week("2026-W53"), LocalDate.of(2026, 12, 31), false));
        assertThat(laid(draft, -5).week()).isEqualTo(week("2027-W01"));
        assertThat(laid(draft, -4).dueOn()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(laid(draft, 0).dueOn()).isEqualTo(draft.anchor());
        assertThat(laid(draft, 1).dueOn()).isEqualTo(LocalDate.of(2027, 2, 19));
    }

    @Test
    void whatShouldHaveBeenDoneBeforeLiesInTheRunningWeek() {
        Draft late = Draft.of(template("EXHIBITION"), Days.of(TODAY)).on(TODAY.plusWeeks(4));
        assertThat(laid(late, -12)).isEqualTo(new Laid(Week.of(TODAY), TODAY, true));
        assertThat(laid(late, -4)).isEqualTo(new Laid(Week.of(TODAY), TODAY, false));
        assertThat(laid(late, -3).week()).isEqualTo(Week.of(TODAY).next());
        assertThat(late.activity().startedOn()).isEqualTo(TODAY);
    }

    @Test
    void anEventEarlyInItsWeekIsNotPreparedAfterIt() {
        Draft draft = Draft.of(template("WEBINAR"), Days.of(TODAY)).on(LocalDate.of(2027, 1, 19));
        assertThat(laid(draft, 0).dueOn()).isEqualTo(LocalDate.of(2027, 1, 19));
        assertThat(laid(draft, -1).dueOn()).isEqualTo(LocalDate.of(2027, 1, 15));
    }

    @Test
    void whatIsDroppedIsNeitherCountedNorMade() {
        Draft draft = Draft.of(template("SEO"), Days.of(TODAY));
        Draft less = draft.with(0, new Entry(draft.entries().get(0).step(), false));
        assertThat(less.minutes()).isEqualTo(draft.minutes() - 60);
        assertThat(less.tasks(1)).hasSize(draft.tasks(1).size() - 1);
    }

    @Test
    void nothingIsEverPlannedIntoThePastOrDueBeforeItsWeek() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            LocalDate today = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
            Template template = JA.get(random.nextInt(JA.size()));
            Draft draft = Draft.of(template, Days.of(today)).on(today.plusDays(random.nextInt(200)));
            for (NewTask task : draft.tasks(1)) {
                assertThat(task.week()).isGreaterThanOrEqualTo(Week.of(today));
                assertThat(task.dueOn()).isAfterOrEqualTo(today);
                assertThat(task.week()).isEqualTo(Week.of(Objects.requireNonNull(task.dueOn())));
            }
            assertThat(draft.activity().startedOn()).isAfterOrEqualTo(today);
        }
    }

    @Test
    void aWeekdayIsDueOnTheLastWorkingDayOfItsWeek() {
        Draft draft = Draft.of(template("SEO"), Days.of(TODAY));
        assertThat(laid(draft, 1).dueOn()).isEqualTo(Week.of(TODAY).next().day(DayOfWeek.FRIDAY));
    }

    private static List<Object> frame(Template each) {
        return List.of(
                each.channel(), each.anchor(), each.leadWeeks(), each.fromMonth(), each.toMonth(), each.isVisible());
    }

    private static Laid laid(Draft draft, int week) {
        return draft.laid(new Step(week, 60, "…"));
    }

    private static Week week(String name) {
        return Week.parse(name).orElseThrow();
    }

    private static Template template(String code) {
        return JA.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void theFirmsOwnHolidayIsNoDayToBeDueOn() {
        off.close(DUE, DUE, "創立記念日");
        assertThat(overOwnDays().laid(STEP).dueOn()).isEqualTo(DUE.minusDays(1));
    }

    @Test
    void aTaskIsDueOnTheLastDayThatTheUserWorks() {
        settings.change(
                old -> old.withWork(old.work().with(DayOfWeek.FRIDAY, null).with(DayOfWeek.THURSDAY, null)));
        assertThat(overOwnDays().laid(STEP).dueOn()).isEqualTo(DUE.minusDays(2));
        settings.change(old ->
                old.withWork(old.work().with(DayOfWeek.SATURDAY, new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)))));
        assertThat(overOwnDays().laid(STEP).dueOn()).isEqualTo(DUE.plusDays(1));
    }

    @Test
    void aWeekWithoutADayOfWorkEndsOnItsFriday() {
        settings.change(old -> old.withWork(new WorkingHours(Map.of(), null)));
        assertThat(overOwnDays().laid(STEP).dueOn()).isEqualTo(DUE);
    }

    private Draft overOwnDays() {
        TemplateStore store = new TemplateStore(
                db,
                new ActivityStore(db, Locale.JAPANESE),
                new TaskStore(db, CLOCK, Locale.JAPANESE),
                settings,
                off,
                Locale.JAPANESE);
        return Draft.of(template("SEO"), store.days(TODAY));
    }
}
