package app.waraji.settings;

import app.waraji.fx.ChoiceWords;
import app.waraji.fx.Panel;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;

/** The settings in one column, and below them what other features are set with. */
final class SettingsView extends ScrollPane {

    private final SettingsViewModel model;
    private final Messages messages;
    private final ZoneId systemZone;

    SettingsView(SettingsViewModel model, Messages messages, ZoneId systemZone, List<Panel> panels) {
        this.model = model;
        this.messages = messages;
        this.systemZone = systemZone;
        VBox column = new VBox(names(), work(), minimum(), week(), look(), reckoning(), paper());
        panels.forEach(panel -> column.getChildren().add(section(panel)));
        column.getStyleClass().add("settings-column");
        VBox page = new VBox(column);
        page.getStyleClass().add("page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("settings");
        getStylesheets()
                .add(Objects.requireNonNull(SettingsView.class.getResource("settings.css"))
                        .toExternalForm());
    }

    private GroupView names() {
        return group("settings.names", messages.text("settings.names.hint"))
                .row(messages.text("settings.author"), field(model.author(), messages.text("settings.author"), ""))
                .row(
                        messages.text("settings.author.department"),
                        field(model.authorDepartment(), messages.text("settings.author.department"), ""))
                .row(
                        messages.text("settings.boss"),
                        field(model.boss(), messages.text("settings.boss"), messages.text("settings.boss.hint")))
                .row(
                        messages.text("settings.boss.department"),
                        field(model.bossDepartment(), messages.text("settings.boss.department"), ""));
    }

    private GroupView work() {
        GroupView group = group("settings.work", "");
        DateWords words = new DateWords(messages.locale());
        for (DayOfWeek day : DayOfWeek.values()) {
            group.row(
                    words.day(day),
                    new HoursView(model.day(day), messages, words.day(day), messages.text("settings.work.off")));
        }
        return group.row(
                messages.text("settings.lunch"),
                new HoursView(
                        model.lunch(),
                        messages,
                        messages.text("settings.lunch"),
                        messages.text("settings.lunch.none")));
    }

    private GroupView minimum() {
        String name = messages.text("settings.minimum.label");
        return group("settings.minimum", "")
                .row(
                        name,
                        new FieldView(
                                model.weeklyMinimum(),
                                name,
                                messages.text("settings.minimum.unit"),
                                messages.text("settings.minimum.hint")));
    }

    private GroupView week() {
        Label dash = new Label("–");
        dash.getStyleClass().add("faint");
        String hours = messages.text("settings.week.hours");
        return group("settings.week", "")
                .row(
                        messages.text("settings.week.days"),
                        new PillsView<>(
                                List.of(5, 7),
                                days -> messages.text(days == 5 ? "settings.week.five" : "settings.week.seven"),
                                shown(Preferences::daysShown),
                                model::showDays))
                .row(
                        hours,
                        filled(
                                new ComboBox<>(),
                                hours + " " + messages.text("settings.work.from"),
                                IntStream.rangeClosed(0, 12).boxed().toList(),
                                SettingsView::fullHour,
                                shown(Preferences::firstHourShown),
                                model::showFrom),
                        dash,
                        filled(
                                new ComboBox<>(),
                                hours + " " + messages.text("settings.work.to"),
                                IntStream.rangeClosed(13, 24).boxed().toList(),
                                SettingsView::fullHour,
                                shown(Preferences::lastHourShown),
                                model::showUntil))
                .row(
                        messages.text("settings.week.others"),
                        new PillsView<>(
                                List.of(false, true),
                                whole -> messages.text(whole ? "settings.week.whole" : "settings.week.folded"),
                                shown(preferences -> preferences.weekShown().wholeDay()),
                                model::showWholeDay));
    }

    private GroupView look() {
        CheckBox motion = new CheckBox();
        motion.setAccessibleText(messages.text("settings.motion"));
        shown(preferences -> preferences.look().reducedMotion()).subscribe(motion::setSelected);
        motion.setOnAction(event -> model.reduceMotion(motion.isSelected()));
        Label hint = new Label(messages.text("settings.language.hint"));
        hint.getStyleClass().add("secondary");
        return group("settings.look", "")
                .row(
                        messages.text("settings.language"),
                        new PillsView<>(
                                List.of(Language.values()),
                                messages::text,
                                shown(preferences -> preferences.look().language()),
                                model::speak),
                        hint)
                .row(
                        messages.text("settings.shade"),
                        new PillsView<>(
                                List.of(Shade.values()),
                                messages::text,
                                shown(preferences -> preferences.look().shade()),
                                model::paint))
                .row(messages.text("settings.motion"), motion);
    }

    private GroupView reckoning() {
        return group("settings.reckoning", "")
                .row(
                        messages.text("settings.fiscal"),
                        filled(
                                new ComboBox<>(),
                                messages.text("settings.fiscal"),
                                List.of(Month.values()),
                                month -> month.getDisplayName(TextStyle.FULL_STANDALONE, messages.locale()),
                                shown(preferences -> preferences.reckoning().fiscalYearStart()),
                                model::startFiscalYearIn))
                .row(
                        messages.text("settings.zone"),
                        filled(
                                new SearchableComboBox<>(),
                                messages.text("settings.zone"),
                                model.zones(),
                                zone -> zone.map(ZoneId::getId).orElseGet(this::systemZone),
                                shown(preferences -> Optional.ofNullable(
                                        preferences.reckoning().zone())),
                                zone -> model.liveIn(zone.orElse(null))));
    }

    private GroupView paper() {
        return group("settings.paper", messages.text("settings.paper.hint"))
                .row(
                        messages.text("settings.paper.size"),
                        new PillsView<>(
                                List.of(PaperSize.values()),
                                messages::text,
                                shown(Preferences::paper),
                                model::printOn));
    }

    private VBox section(Panel panel) {
        Label heading = new Label(panel.title());
        heading.getStyleClass().add("heading");
        VBox section = new VBox(heading, panel.view());
        section.getStyleClass().add("settings-group");
        return section;
    }

    private GroupView group(String key, String hint) {
        return new GroupView(messages.text(key), hint);
    }

    private FieldView field(FieldViewModel field, String name, String hint) {
        return new FieldView(field, name, "", hint);
    }

    private <T> ObservableValue<T> shown(Function<Preferences, T> part) {
        return model.preferencesProperty().map(part);
    }

    private <T> Node filled(
            ComboBox<T> box,
            String name,
            List<T> choices,
            Function<T, String> words,
            ObservableValue<T> current,
            Consumer<T> choose) {
        box.getItems().setAll(choices);
        box.setConverter(new ChoiceWords<>(words));
        box.setAccessibleText(name);
        current.subscribe(box::setValue);
        box.valueProperty().subscribe((before, now) -> {
            if (now != null && !now.equals(current.getValue())) {
                choose.accept(now);
            }
        });
        return box;
    }

    private String systemZone() {
        return messages.text("settings.zone.system", systemZone.getId());
    }

    private static String fullHour(int hour) {
        return hour + ":00";
    }
}
