package app.waraji.db;

import static app.waraji.db.schema.Tables.CHANGE_LOG;
import static app.waraji.db.schema.Tables.CHANGE_ROW;
import static app.waraji.db.schema.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.waraji.kernel.Changes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProcessesTest {

    @TempDir
    private Path folder;

    @Test
    void refusesAFileThatAnotherProcessHolds() throws IOException, InterruptedException {
        try (ChildProcess other = ChildProcess.start(folder, 1)) {
            other.acknowledged(1);
            assertThatExceptionOfType(DatabaseRefused.class)
                    .isThrownBy(this::open)
                    .satisfies(refused -> assertThat(refused.obstacle()).isEqualTo(DatabaseRefused.Obstacle.LOCKED));
            other.kill();
        }
        open().close();
    }

    /** Each round ends after a number of changes, at whatever point of the next one the kill comes. */
    @Test
    void losesNothingThatWasCommittedWhenTheProcessIsKilled() throws IOException, InterruptedException {
        int first = 1;
        for (int round : List.of(1, 2, 10, 40, 150)) {
            List<Integer> acknowledged;
            try (ChildProcess child = ChildProcess.start(folder, first)) {
                acknowledged = new ArrayList<>(child.acknowledged(round));
                acknowledged.addAll(child.kill());
            }
            int last = acknowledged.get(acknowledged.size() - 1);
            try (Database db = open()) {
                List<String> names =
                        db.read(sql -> sql.select(SETTING.NAME).from(SETTING).fetch(SETTING.NAME));
                for (int number : acknowledged) {
                    assertThat(names).contains("a" + number, "b" + number);
                }
                // One more may have been committed and not yet said; whole in any case, and with its journal.
                boolean oneMore = names.contains("a" + (last + 1));
                int committed = oneMore ? last + 1 : last;
                assertThat(names).hasSize(2 * committed);
                assertThat(db.<Integer>read(sql -> sql.fetchCount(CHANGE_LOG))).isEqualTo(committed);
                assertThat(db.<Integer>read(sql -> sql.fetchCount(CHANGE_ROW))).isEqualTo(2 * committed);
                assertThat(db.undo()).contains("change " + committed);
                assertThat(db.redo()).contains("change " + committed);
                first = committed + 1;
            }
        }
    }

    private Database open() {
        return Database.open(folder, new Changes(Runnable::run), new TurnedClock(), () -> false);
    }
}
