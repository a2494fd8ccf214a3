package app.waraji.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.activities.Channel;
import app.waraji.calendar.CalendarStore;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Topic;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.TargetStore;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.planner.TaskStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.settings.Preferences.Names;
import app.waraji.settings.SettingsStore;
import app.waraji.wins.Effect;
import app.waraji.wins.Outcome;
import app.waraji.wins.WinStore;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleStoreTest {

    private static final String THURSDAY = "2026-11-19T15:20";

    @Test
    void isTheSameForTheSameSeedAndMoment() {
        try (Sampled one = Sampled.filled(THURSDAY, 8, 7);
                Sampled same = Sampled.filled(THURSDAY, 8, 7);
                Sampled other = Sampled.filled(THURSDAY, 8, 8)) {
            assertThat(Content.of(same.db)).isEqualTo(Content.of(one.db));
            assertThat(Content.of(other.db)).isNotEqualTo(Content.of(one.db));
        }
    }

    @Test
    void introducesItsUserAndTheBoss() {
        try (Sampled diary = Sampled.filled(THURSDAY, 2, 7)) {
            assertThat(diary.settings.preferences().names()).isEqualTo(new Names("山田 花子", "営業部", "佐藤部長", "営業部"));
        }
    }

    @Test
    void speaksEnglish() {
        try (Sampled diary = new Sampled(THURSDAY, Locale.ENGLISH)) {
            diary.sample.fill(26, 7);
            Map<String, List<String>> content = Content.of(diary.db);
            // The setting is the sample's own note; the reasons are named by the program.
            assertThat(content.values().toString())
                    .doesNotContainPattern("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}{}]{2}");
            assertThat(diary.activities.all()).extracting(Activity::title).contains("Monthly newsletter");
        }
    }

    @Test
    void leavesNoPlaceUnfilled() {
        try (Sampled diary = Sampled.filled(THURSDAY, 26, 7)) {
            assertThat(Content.of(diary.db).values().toString())
                    .doesNotContain("{month}")
                    .doesNotContain("{customer}")
                    .doesNotContain("{season}");
        }
    }

    @Test
    void refusesADiaryWithSomethingInIt() {
        try (Sampled diary = new Sampled(THURSDAY, Locale.JAPANESE)) {
            diary.activities.add("私の施策", null, Channel.OTHER);
            Map<String, List<String>> before = Content.of(diary.db);

            assertThatThrownBy(() -> diary.sample.fill(26, 7))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("空の手帳");

            assertThat(Content.of(diary.db)).isEqualTo(before);
            assertThat(diary.sample.isThere()).isFalse();
        }
    }

    @Test
    void refusesASecondSample() {
        try (Sampled diary = Sampled.filled(THURSDAY, 2, 7)) {
            assertThatThrownBy(() -> diary.sample.fill(2, 7)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void refusesNoWeeksAndTooMany() {
        try (Sampled diary = new Sampled(THURSDAY, Locale.JAPANESE)) {
            assertThatThrownBy(() -> diary.sample.fill(0, 7))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("260");
            assertThatThrownBy(() -> diary.sample.fill(261, 7)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void cannotBeUndoneByMistake() {
        try (Sampled diary = Sampled.filled(THURSDAY, 2, 7)) {
            assertThat(diary.db.undoable()).isEmpty();
        }
    }

    @Test
    void removalLeavesAnEmptyDiaryAndUndoBringsAllBack() {
        try (Sampled diary = Sampled.filled(THURSDAY, 26, 7)) {
            Map<String, List<String>> filled = Content.of(diary.db);

            diary.sample.remove();

            assertThat(diary.sample.isThere()).isFalse();
            Map<String, List<String>> left = Content.of(diary.db);
            left.remove("setting");
            assertThat(left.values()).allMatch(List::isEmpty);
            assertThat(diary.metrics.shown()).isEmpty();
            assertThat(diary.settings.preferences().names()).isEqualTo(new Names("", "", "", ""));

            assertThat(diary.db.undo()).contains("サンプルを消す");
            assertThat(diary.metrics.shown()).isNotEmpty();

            assertThat(Content.of(diary.db)).isEqualTo(filled);
            assertThat(diary.sample.isThere()).isTrue();
        }
    }

    @Test
    void removalLeavesWhatTheUserAdded() {
        try (Sampled diary = Sampled.filled(THURSDAY, 8, 7)) {
            Activity used = diary.activities.all().get(0);
            Activity own = diary.activities.add("私の施策", null, Channel.OTHER);
            long block = addBlock(diary, "私の枠", own.id());
            long ofSampleActivity = addBlock(diary, "メルマガの私の枠", used.id());
            diary.blocks.skip(diary.blocks.find(block).orElseThrow());
            diary.wins.add(diary.now().toLocalDate(), "私の成果", null, new Outcome(Effect.REPLY, null, null, null, null));
            diary.settings.change(preferences -> preferences.withNames(new Names("鈴木", "", "佐藤部長", "営業部")));

            diary.sample.remove();

            assertThat(diary.activities.all()).extracting(Activity::id).containsExactlyInAnyOrder(used.id(), own.id());
            assertThat(diary.blocks.placed(diary.week().next()))
                    .extracting(Block::id)
                    .containsOnly(block, ofSampleActivity);
            assertThat(diary.wins.all())
                    .singleElement()
                    .satisfies(win -> assertThat(win.title()).isEqualTo("私の成果"));
            assertThat(diary.settings.preferences().names()).isEqualTo(new Names("鈴木", "", "", ""));
            assertThat(Content.of(diary.db).get("ledger_entry")).hasSize(3);
        }
    }

    @Test
    void removalLeavesTheNumbersThatTheUserAdded() {
        try (Sampled diary = Sampled.filled(THURSDAY, 8, 7)) {
            Metric inquiries = diary.metrics.find("inquiries").orElseThrow();
            diary.measurements.enter(inquiries, diary.week().next().monday(), BigDecimal.TEN, "");

            diary.sample.remove();

            assertThat(diary.measurements.of(List.of(inquiries.id())).get(inquiries.id()))
                    .singleElement()
                    .satisfies(left -> assertThat(left.value()).isEqualByComparingTo("10"));
            assertThat(diary.metrics.shown()).extracting(Metric::id).containsExactly(inquiries.id());
            assertThat(diary.targets.all()).isEmpty();
        }
    }

    @Test
    void removalTakesWhatTheUserDidWithTheSample() {
        try (Sampled diary = Sampled.filled(THURSDAY, 8, 7)) {
            Block planned = diary.blocks.placed(diary.week().next()).stream()
                    .filter(block -> block.isMarketing() && block.minutes() > 30)
                    .findFirst()
                    .orElseThrow();
            diary.blocks.finishPartly(planned, 15);
            diary.tasks.toPlace(diary.week()).stream()
                    .findFirst()
                    .ifPresent(task -> diary.blocks.add(new NewBlock(
                            task.title(),
                            task.role(),
                            task.activityId(),
                            task.id(),
                            new Slot(diary.now().plusDays(1), 30))));

            diary.sample.remove();

            Map<String, List<String>> left = Content.of(diary.db);
            left.remove("setting");
            assertThat(left.values()).allMatch(List::isEmpty);
        }
    }

    @Test
    void tellsEveryPage() {
        try (Sampled diary = new Sampled(THURSDAY, Locale.JAPANESE)) {
            Set<Topic> topics = Set.of(
                    SampleStore.TOPIC,
                    BlockStore.TOPIC,
                    TaskStore.TOPIC,
                    LedgerStore.TOPIC,
                    WinStore.TOPIC,
                    MetricStore.TOPIC,
                    TargetStore.TOPIC,
                    MeasurementStore.TOPIC,
                    CalendarStore.TOPIC,
                    SettingsStore.TOPIC,
                    ActivityStore.TOPIC);
            Set<Topic> told = new HashSet<>();
            topics.forEach(topic -> diary.changes.on(Set.of(topic), () -> told.add(topic)));

            diary.sample.fill(2, 7);
            assertThat(told).isEqualTo(topics);

            told.clear();
            diary.sample.remove();
            assertThat(told).isEqualTo(topics);

            told.clear();
            diary.db.undo();
            assertThat(told).isEqualTo(topics);
        }
    }

    @Test
    void removingNothingChangesNothing() {
        try (Sampled diary = new Sampled(THURSDAY, Locale.JAPANESE)) {
            diary.sample.remove();
            assertThat(diary.db.undoable()).isEmpty();
        }
    }

    private static long addBlock(Sampled diary, String title, long activity) {
        LocalDateTime start = diary.week().next().monday().atTime(7, 0);
        return diary.blocks
                .add(new NewBlock(title, Role.MARKETING, activity, null, new Slot(start, 60)))
                .blockId();
    }
}
