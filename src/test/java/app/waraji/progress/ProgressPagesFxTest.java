package app.waraji.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.boss.ReportKind;
import app.waraji.boss.RequestStore;
import app.waraji.boss.SentStore;
import app.waraji.fx.Fonts;
import app.waraji.fx.Page;
import app.waraji.fx.Theme;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Tasks;
import app.waraji.progress.dedicated.CasePage;
import app.waraji.progress.outside.ComparePage;
import app.waraji.progress.trust.TrustPage;
import app.waraji.progress.trust.TrustStore;
import app.waraji.settings.SettingsStore;
import app.waraji.wins.Effect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ProgressPagesFxTest {

    private final Household household = new Household();
    private final List<String> failures = new ArrayList<>();
    private final Tasks tasks = new DirectTasks(new Failures(failures::add, "unexpected"));
    private final SentStore sent = new SentStore(household.db, Locale.JAPANESE);
    private Stage window;

    @Start
    void open(Stage stage) {
        Fonts.load();
        window = stage;
    }

    @AfterEach
    void close() {
        household.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void theQuarterSaysWhatTheBossWasToldAndAReportCanBeNoted(FxRobot robot) {
        TrustStore store = new TrustStore(
                sent,
                new RequestStore(household.db, household.clock, Locale.JAPANESE),
                new SettingsStore(household.db, Locale.JAPANESE),
                (from, to) -> List.of(),
                (from, to) -> List.of());
        show(robot, new TrustPage(store, household.changes, tasks, Locale.JAPANESE));
        assertThat(text(robot, ".trust-claim")).isEqualTo("13週: 報告 0回・共有した成果 0件・事前の相談 0件・相談前に始めたこと 0件");
        robot.interact(() -> robot.lookup(node -> node instanceof Button button && "送信済みとして記録".equals(button.getText()))
                .queryAs(Button.class)
                .fire());
        assertThat(sent.all()).hasSize(1).allSatisfy(report -> {
            assertThat(report.kind()).isEqualTo(ReportKind.WEEK);
            assertThat(report.periodFrom()).isEqualTo(LocalDate.of(2026, 11, 16));
        });
        assertThat(text(robot, ".trust-claim")).startsWith("13週: 報告 1回");
    }

    @Test
    void theCaseIsWorthMoreOnceAResultHasAValue(FxRobot robot) {
        household.work(LocalDate.of(2026, 11, 10).atTime(9, 0), 120);
        household.winOn(LocalDate.of(2026, 11, 11), Effect.INQUIRY, 1);
        show(robot, new CasePage(household.dedicated(), household.changes, tasks, Locale.JAPANESE));
        assertThat(text(robot, ".trust-claim")).startsWith("13週でマーケに必要な時間は 39.0h、確保できたのは 2.0h");
        robot.interact(() -> {
            TextField value = robot.lookup("#case-value").queryAs(TextField.class);
            value.setText("4万円");
            value.requestFocus();
        });
        robot.interact(() -> robot.lookup("#case-hourly").query().requestFocus());
        assertThat(household.dedicated().sums().costOfGap()).hasValue(740_000);
    }

    @Test
    void theComparisonShowsWhatAResultCost(FxRobot robot) {
        household.engage(LocalDate.of(2026, 11, 1));
        household.winOn(Household.FRIDAY, Effect.INQUIRY, 2);
        show(robot, new ComparePage(household.compare(), household.changes, tasks, Locale.JAPANESE));
        assertThat(text(robot, ".compare-side .figure")).isEqualTo("10,000円");
    }

    private void show(FxRobot robot, Page page) {
        robot.interact(() -> {
            BorderPane root = new BorderPane(page.view());
            root.setTop(page.header());
            Scene scene = new Scene(root, 1200, 900);
            Theme.LIGHT.apply(scene);
            window.setScene(scene);
            page.activate();
            window.show();
        });
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }
}
