package app.waraji.planner.ideal;

import app.waraji.db.Database;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.BlockStore;
import app.waraji.planner.NewBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What may be proposed for a week, and the one change that adds what the user left in. */
public final class ProposalStore {

    private final Database db;
    private final BlockStore blocks;
    private final IdealWeekStore ideals;
    private final WeekSoFarStore weeks;
    private final Messages messages;
    private final DateWords words;

    public ProposalStore(Database db, BlockStore blocks, IdealWeekStore ideals, WeekSoFarStore weeks, Locale locale) {
        this.db = db;
        this.blocks = blocks;
        this.ideals = ideals;
        this.weeks = weeks;
        this.messages = Messages.of(ProposalStore.class, locale);
        this.words = new DateWords(locale);
    }

    WeekSoFar soFar(Week week) {
        return weeks.read(week);
    }

    /** One for each ideal week, in their order. */
    List<Wishes> ofIdealWeeks(Week week) {
        return ideals.all().stream()
                .map(ideal -> new Wishes(
                        ideal.name(),
                        ideal.blocks().stream().map(block -> block.in(week)).toList()))
                .toList();
    }

    /** The week before, a week later; without what its series will bring by themselves. */
    Wishes ofLastWeek(Week week) {
        return new Wishes(messages.text("ideal.lastWeek"), shape(blocks.placedByHand(week.previous()), week));
    }

    /** Makes the blocks of a week an ideal week, and hands back its id. */
    long makeIdeal(String name, Week week) {
        return ideals.add(name, shape(blocks.placed(week), week));
    }

    /** Minutes of marketing. */
    int weeklyMinimum() {
        return weeks.weeklyMinimum();
    }

    /** Adds the blocks, as one change, which gives nothing away. */
    void apply(Wishes from, Week week, List<NewBlock> wanted) {
        String label = messages.text("ideal.undo.apply", from.name(), words.week(week), wanted.size());
        db.change(label, BlockStore.TOPIC, sql -> {
            wanted.forEach(blocks::add);
            return true;
        });
    }

    /**
     * Blocks of a week as they are planned, open again, in another. What was skipped is left out, and so is the rest of
     * something partly done: that was no part of the plan.
     */
    private static List<NewBlock> shape(List<Block> standing, Week week) {
        List<NewBlock> shape = new ArrayList<>();
        for (Block block : standing) {
            Slot slot = block.slot();
            boolean isRest = block.lineageId() != block.id();
            if (slot != null && block.state() != BlockState.SKIPPED && !isRest) {
                long weeks = (week.monday().toEpochDay() - block.week().monday().toEpochDay()) / 7;
                Slot there = slot.startingAt(slot.start().plusWeeks(weeks));
                shape.add(new NewBlock(
                        block.title(), block.role(), block.activityId(), null, there, block.isProtected()));
            }
        }
        return shape;
    }
}
