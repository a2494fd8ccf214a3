package app.waraji;

import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.NewBlock;
import app.waraji.planner.NewTask;
import app.waraji.planner.Role;
import app.waraji.planner.Task;
import app.waraji.planner.TaskStore;
import app.waraji.rules.RuleWords;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.alert.Taken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Ways out of alerts that are taken in the plan. None of them adds to what was given away. */
final class PlannerWays {

    /** Where open work is looked for, in weeks from this one. */
    private static final int WEEKS_BACK = 26;

    private static final int WEEKS_AHEAD = 8;
    private static final int FOLLOW_UP_MINUTES = 30;
    private static final int QUARTER = 15;

    private final OneChange one;
    private final BlockStore blocks;
    private final TaskStore tasks;
    private final Clock clock;
    private final RuleWords words;
    private final Messages messages;

    PlannerWays(Database db, Stores stores, Clock clock, Locale locale) {
        this.one = new OneChange(db, locale);
        this.blocks = stores.blocks().taking();
        this.tasks = stores.tasks();
        this.clock = clock;
        this.words = new RuleWords(locale);
        this.messages = Messages.of(PlannerWays.class, locale);
    }

    /** Puts the work into the slot, as a block that is not to be given away. */
    Taken pin(Action action) {
        Slot slot = action.slots().get(0);
        return once(action, () -> place(action.on(), slot, true));
    }

    /** Puts the work, or marketing time as such, into each of the slots. */
    Taken place(Action action) {
        return once(action, () -> {
            if (isWork(action.on())) {
                place(action.on(), action.slots().get(0), false);
            } else {
                fill(action.slots());
            }
        });
    }

    Taken protect(Action action) {
        return once(
                action,
                () -> action.slots()
                        .forEach(slot -> blocks.add(new NewBlock(
                                messages.text("ways.marketing"), Role.MARKETING, null, null, slot, true))));
    }

    /** Makes what stands on the grid shorter, and of a task what is still to be placed. */
    Taken shrink(Action action) {
        return once(action, () -> {
            open(action.on()).ifPresent(block -> {
                Slot slot = block.slot();
                if (slot != null && slot.minutes() > action.minutes()) {
                    blocks.resize(block, slot.lasting(action.minutes()));
                }
            });
            task(action.on())
                    .filter(task -> task.estimateMinutes() > action.minutes())
                    .ifPresent(task -> tasks.revise(task, task.wanted().lasting(action.minutes())));
        });
    }

    /** Leaves half of the next block where it stands; the other half waits to be placed again. */
    Taken split(Action action) {
        return once(action, () -> open(action.on()).ifPresent(this::split));
    }

    private void split(Block block) {
        Slot slot = block.slot();
        int half = slot == null ? 0 : slot.minutes() / 2 / QUARTER * QUARTER;
        if (slot == null || half < QUARTER) {
            return;
        }
        blocks.resize(block, slot.lasting(half));
        // What is left of a task waits by itself.
        if (block.taskId() == null) {
            Slot rest = new Slot(slot.start().plusMinutes(half), slot.minutes() - half);
            long added = blocks.add(new NewBlock(block.title(), block.role(), block.activityId(), null, rest))
                    .blockId();
            blocks.find(added).ifPresent(blocks::putInTray);
        }
    }

    /** Lets it wait in this week's tray, what was placed before and left there included. */
    Taken thisWeek(Action action) {
        return once(action, () -> {
            task(action.on()).ifPresent(task -> tasks.moveTo(task, week()));
            left(action.on()).ifPresent(blocks::putInTray);
        });
    }

    /** Takes what was placed before and left there off the plan, so that all of it waits. */
    Taken someday(Action action) {
        return once(action, () -> {
            left(action.on()).ifPresent(blocks::remove);
            task(action.on()).ifPresent(task -> tasks.moveTo(task, null));
        });
    }

    /** Nothing of it waits any more. */
    Taken drop(Action action) {
        return once(action, () -> {
            open(action.on()).ifPresent(blocks::remove);
            task(action.on()).ifPresent(tasks::remove);
        });
    }

    /** Adds a task to this week, with the words that the rule filled in. */
    Taken addTask(Action action) {
        String title = one.said(action);
        boolean sales = action.on().kind() == Subject.Kind.METRIC
                && action.words().key().equals("fill.followUp");
        return once(
                action,
                () -> tasks.add(new NewTask(
                        title, sales ? Role.SALES : Role.MARKETING, null, FOLLOW_UP_MINUTES, week(), null)));
    }

    private Taken once(Action action, Runnable work) {
        return one.of(action, BlockStore.TOPIC, work);
    }

    private void place(Subject on, Slot slot, boolean isPinned) {
        Optional<Block> standing = open(on);
        if (standing.isPresent()) {
            Block block = standing.get();
            blocks.revise(
                    block,
                    new NewBlock(block.title(), block.role(), block.activityId(), block.taskId(), slot),
                    isPinned || block.isProtected());
            return;
        }
        Optional<Task> task = task(on);
        blocks.add(new NewBlock(
                task.map(Task::title).orElseGet(() -> words.say(on.title())),
                task.map(Task::role).orElse(Role.MARKETING),
                task.map(Task::activityId).orElse(null),
                task.map(Task::id).orElse(null),
                slot,
                isPinned));
    }

    /** With tasks of the week first, then with marketing time as such. */
    private void fill(List<Slot> slots) {
        List<Task> waiting = new ArrayList<>(tasks.toPlace(week()));
        waiting.removeIf(task -> task.role() != Role.MARKETING || task.restMinutes() == 0);
        for (Slot slot : slots) {
            Optional<Task> task = waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.remove(0));
            blocks.add(new NewBlock(
                    task.map(Task::title).orElseGet(() -> messages.text("ways.marketing")),
                    Role.MARKETING,
                    task.map(Task::activityId).orElse(null),
                    task.map(Task::id).orElse(null),
                    task.map(found -> slot.lasting(Math.min(slot.minutes(), found.restMinutes())))
                            .orElse(slot)));
        }
    }

    private static boolean isWork(Subject on) {
        return switch (on.kind()) {
            case TASK, SERIES, BLOCK -> true;
            default -> false;
        };
    }

    private Optional<Task> task(Subject on) {
        return on.kind() != Subject.Kind.TASK
                ? Optional.empty()
                : tasks.toPlace().stream().filter(task -> task.id() == on.id()).findFirst();
    }

    /** What still stands open of it: the next that is to come, else the last that was left. */
    private Optional<Block> open(Subject on) {
        List<Block> all = new ArrayList<>(blocks.placed(week().plus(-WEEKS_BACK), week().plus(WEEKS_AHEAD)));
        all.addAll(blocks.inTray(week()));
        all.removeIf(block -> !block.isOpen() || !belongs(block, on));
        LocalDateTime now = LocalDateTime.now(clock);
        Comparator<Block> byStart = Comparator.comparing(block -> Objects.requireNonNullElse(block.start(), now));
        return all.stream()
                .filter(block -> block.start() == null || !block.start().isBefore(now))
                .min(byStart)
                .or(() -> all.stream().max(byStart));
    }

    /** What stands open of it on the grid, and is over. */
    private Optional<Block> left(Subject on) {
        LocalDateTime now = LocalDateTime.now(clock);
        return open(on).filter(
                        block -> block.slot() != null && block.slot().end().isBefore(now));
    }

    private static boolean belongs(Block block, Subject on) {
        return switch (on.kind()) {
            case TASK -> Objects.equals(block.taskId(), on.id());
            case SERIES -> block.occurrence() != null && block.occurrence().seriesId() == on.id();
            case BLOCK -> block.lineageId() == on.id();
            default -> false;
        };
    }

    private Week week() {
        return Week.of(LocalDate.now(clock));
    }
}
