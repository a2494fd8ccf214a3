package app.waraji.planner;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What each gesture on a block is called, as undo names it. */
record BlockLabels(Messages messages, DateWords words) {

    String add(NewBlock made) {
        return messages.text(
                "blocks.undo.add", made.title(), words.dayAndTime(made.slot().start()));
    }

    String move(Block block, LocalDateTime to) {
        return messages.text("blocks.undo.move", block.title(), words.dayAndTime(to));
    }

    String resize(Block block, Slot to) {
        return messages.text("blocks.undo.resize", block.title(), words.duration(to.minutes()));
    }

    String finish(Block block) {
        return messages.text("blocks.undo.done", block.title());
    }

    String finishPartly(Block block, int doneMinutes) {
        return messages.text("blocks.undo.partly", block.title(), words.duration(doneMinutes));
    }

    String skip(Block block) {
        return messages.text("blocks.undo.skip", block.title());
    }

    String reopen(Block block) {
        return messages.text("blocks.undo.reopen", block.title());
    }

    String putInTray(Block block) {
        return messages.text("blocks.undo.tray", block.title());
    }

    String remove(Block block) {
        return messages.text("blocks.undo.remove", block.title());
    }

    String measure(Block block, @Nullable Integer actualMinutes) {
        return actualMinutes == null
                ? messages.text("blocks.undo.measureNot", block.title())
                : messages.text("blocks.undo.measure", block.title(), words.duration(actualMinutes));
    }

    /** @param title its new one */
    String edit(String title) {
        return messages.text("blocks.undo.edit", title);
    }
}
