package app.waraji.planner.week;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Tasks;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.NewBlock;
import app.waraji.settings.SettingsStore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The blocks of a template, and every gesture on them. Nothing of it has happened or is past. */
final class TemplateViewModel extends GridViewModel {

    private static final LocalDateTime BEFORE_ALL =
            UndatedWeek.WEEK.monday().minusDays(1).atStartOfDay();

    private final ActivityStore activities;
    private final SettingsStore settings;
    private final Tasks tasks;

    private @Nullable Template shown;

    TemplateViewModel(ActivityStore activities, SettingsStore settings, Tasks tasks) {
        super(UndatedWeek.WEEK, BEFORE_ALL);
        this.activities = activities;
        this.settings = settings;
        this.tasks = tasks;
    }

    void show(Template template) {
        shown = template;
        selectedProperty().set(null);
        sketches().cancel();
        sketches().discard();
        reread();
    }

    void reread() {
        Template asked = shown;
        if (asked != null) {
            tasks.run(() -> read(asked), read -> {
                if (asked == shown) {
                    show(read);
                }
            });
        }
    }

    private WeekPlan read(Template template) {
        List<Block> blocks = template.blocks().entrySet().stream()
                .map(entry -> block(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(TemplateViewModel::startOf).thenComparing(Block::id))
                .toList();
        Map<Long, Activity> byId =
                activities.all().stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        return WeekPlan.ofTemplate(settings.preferences(), blocks, byId);
    }

    @Override
    void add(NewBlock made) {
        Optional.ofNullable(shown).ifPresent(template -> tasks.run(() -> template.add(made), selectedProperty()::set));
    }

    @Override
    void move(Block block, LocalDateTime to) {
        slotOf(block).ifPresent(slot -> change(block, Draft.of(block, slot.startingAt(to), null)));
    }

    @Override
    void resize(Block block, Slot to) {
        change(block, Draft.of(block, to, null));
    }

    @Override
    void revise(Block block, Draft filled) {
        change(block, filled);
    }

    @Override
    void remove(Block block) {
        edit(template -> template.remove(block.id()));
    }

    private void change(Block block, Draft wanted) {
        edit(template -> template.change(block.id(), wanted.wanted()));
    }

    private void edit(Consumer<Template> gesture) {
        Template template = shown;
        if (template != null) {
            tasks.run(() -> gesture.accept(template));
        }
    }

    private static Optional<Slot> slotOf(Block block) {
        return Optional.ofNullable(block.slot());
    }

    private static LocalDateTime startOf(Block block) {
        LocalDateTime start = block.start();
        return start == null ? LocalDateTime.MAX : start;
    }

    private static Block block(long id, NewBlock made) {
        return new Block(
                id,
                id,
                made.taskId(),
                made.activityId(),
                made.title(),
                made.role(),
                UndatedWeek.WEEK,
                made.slot().start(),
                made.slot().minutes(),
                BlockState.OPEN,
                0,
                Instant.EPOCH,
                made.isProtected(),
                null,
                null);
    }
}
