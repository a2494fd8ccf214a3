package app.waraji.planner.ledgerpage;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.Reason.Known;
import app.waraji.planner.ledger.ReasonStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class LedgerPageFxTest {

    private final Notebook notebook = new Notebook();
    private final List<Week> opened = new ArrayList<>();
    private ReasonsPage reasons;

    @Start
    void open(Stage stage) {
        Fonts.load();
        notebook.giveAway(notebook.plan("SEO", "2026-11-17T09:30", 90), "2026-11-19T09:00", Known.URGENT_DEAL, "A社");
        notebook.giveAway(notebook.plan("Mail", "2026-11-18T13:00", 60), "2026-11-20T09:00", Known.MEETING, "");
        DirectTasks tasks = new DirectTasks(new Failures(
                sentence -> {
                    throw new AssertionError(sentence);
                },
                "unexpected"));
        LedgerPage page =
                new LedgerPage(notebook.periods, opened::add, notebook.changes, tasks, notebook.clock, Locale.JAPANESE);
        reasons = new ReasonsPage(
                new ReasonStore(notebook.db, Locale.JAPANESE),
                notebook.changes,
                tasks,
                notebook.clock,
                Locale.JAPANESE);
        BorderPane root = new BorderPane(page.view());
        root.setTop(page.header());
        root.setBottom(reasons.view());
        Scene scene = new Scene(root, 1280, 1100);
        Theme.LIGHT.apply(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, page::pressed);
        stage.setScene(scene);
        stage.show();
        page.activate();
        reasons.activate();
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void aCellOfTheHeatMapOpensItsRowsAndKeysSayWhyAndForWhom(FxRobot robot) {
        Button ten = robot.lookup(".heat-cell")
                .match(node -> ((Button) node).getAccessibleText().equals("火曜 10時台：60分"))
                .queryButton();
        robot.interact(ten::fire);
        ListView<GivenRow> list = robot.lookup(".ledger-rows .list-view").queryListView();
        assertThat(list.getItems()).hasSize(1);

        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        robot.type(KeyCode.DIGIT3);
        assertThat(list.getItems().get(0).reason().known()).isEqualTo(Known.COMPLAINT);
        robot.type(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.B).type(KeyCode.ENTER);
        assertThat(list.getItems().get(0).note()).endsWith("b");
        robot.type(KeyCode.O);
        assertThat(opened).containsExactly(Week.of(LocalDate.parse("2026-11-17")));
        robot.type(KeyCode.ESCAPE);
        assertThat(list.getItems()).hasSize(2);
    }

    @Test
    void aReasonOfOnesOwnIsAddedAndOneIsPutAway(FxRobot robot) {
        TextField name = robot.from(reasons.view())
                .lookup(".text-field")
                .match(node -> ((TextField) node).getText().isEmpty())
                .queryAs(TextField.class);
        robot.interact(() -> {
            name.requestFocus();
            name.setText("社長案件");
        });
        robot.type(KeyCode.ENTER);
        assertThat(notebook.ledger.reasons())
                .extracting(reason -> reason.name())
                .contains("社長案件");
        Button away = robot.from(reasons.view())
                .lookup(".reason-row .quiet-button")
                .match(node -> ((Button) node).getAccessibleText().contains("クレーム"))
                .queryButton();
        robot.interact(away::fire);
        assertThat(notebook.ledger.reasons())
                .extracting(reason -> reason.known())
                .doesNotContain(Known.COMPLAINT);
        robot.interact(notebook.db::undo);
        assertThat(notebook.reason(Known.COMPLAINT)).isNotNull();
    }
}
