package app.waraji.settings;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.TypedTime;
import app.waraji.settings.Preferences.Look;
import app.waraji.settings.Preferences.Names;
import app.waraji.settings.Preferences.Reckoning;
import app.waraji.settings.Preferences.WeekShown;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The settings as they are, and each change, saved as soon as it makes sense. */
final class SettingsViewModel {

    private static final int LONGEST_NAME = 60;

    private final SettingsStore store;
    private final Tasks tasks;
    private final Messages messages;

    private final ReadOnlyObjectWrapper<Preferences> preferences = new ReadOnlyObjectWrapper<>(Preferences.DEFAULT);
    private final FieldViewModel author;
    private final FieldViewModel authorDepartment;
    private final FieldViewModel boss;
    private final FieldViewModel bossDepartment;
    private final FieldViewModel weeklyMinimum;
    private final Map<DayOfWeek, HoursViewModel> days = new EnumMap<>(DayOfWeek.class);
    private final HoursViewModel lunch;

    SettingsViewModel(SettingsStore store, Tasks tasks, Messages messages) {
        this.store = store;
        this.tasks = tasks;
        this.messages = messages;
        this.author = name(
                Names::author,
                (names, text) -> new Names(text, names.authorDepartment(), names.boss(), names.bossDepartment()));
        this.authorDepartment = name(
                Names::authorDepartment,
                (names, text) -> new Names(names.author(), text, names.boss(), names.bossDepartment()));
        this.boss = name(
                Names::boss,
                (names, text) -> new Names(names.author(), names.authorDepartment(), text, names.bossDepartment()));
        this.bossDepartment = name(
                Names::bossDepartment,
                (names, text) -> new Names(names.author(), names.authorDepartment(), names.boss(), text));
        this.weeklyMinimum = new FieldViewModel(
                stored -> TypedTime.written(stored.weeklyMinimum()),
                (stored, text) -> stored.withWeeklyMinimum(minimumIn(text)),
                this::save);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(
                    day,
                    new HoursViewModel(
                            messages,
                            stored -> Optional.ofNullable(stored.work().days().get(day)),
                            (stored, hours) -> stored.withWork(stored.work().with(day, hours.orElse(null))),
                            this::save));
        }
        this.lunch = new HoursViewModel(
                messages,
                stored -> Optional.ofNullable(stored.work().lunch()),
                (stored, hours) ->
                        stored.withWork(new WorkingHours(stored.work().days(), hours.orElse(null))),
                this::save);
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(Set.of(SettingsStore.TOPIC), this::reread);
    }

    ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }

    FieldViewModel author() {
        return author;
    }

    FieldViewModel authorDepartment() {
        return authorDepartment;
    }

    FieldViewModel boss() {
        return boss;
    }

    FieldViewModel bossDepartment() {
        return bossDepartment;
    }

    /** In hours, as typed. */
    FieldViewModel weeklyMinimum() {
        return weeklyMinimum;
    }

    HoursViewModel day(DayOfWeek day) {
        return Objects.requireNonNull(days.get(day));
    }

    HoursViewModel lunch() {
        return lunch;
    }

    /** The system's own first, as empty, then every place by name. */
    List<Optional<ZoneId>> zones() {
        Stream<Optional<ZoneId>> places = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(id -> Optional.of(ZoneId.of(id)));
        return Stream.concat(Stream.of(Optional.<ZoneId>empty()), places).toList();
    }

    void showDays(int count) {
        changeWeekShown(shown -> shown.on(count));
    }

    void showFrom(int firstHour) {
        changeWeekShown(shown -> shown.between(firstHour, shown.lastHour()));
    }

    void showUntil(int lastHour) {
        changeWeekShown(shown -> shown.between(shown.firstHour(), lastHour));
    }

    void showWholeDay(boolean whole) {
        changeWeekShown(shown -> shown.withWholeDay(whole));
    }

    void speak(Language language) {
        changeLook(look -> new Look(language, look.shade(), look.reducedMotion()));
    }

    void paint(Shade shade) {
        changeLook(look -> new Look(look.language(), shade, look.reducedMotion()));
    }

    void reduceMotion(boolean reduced) {
        changeLook(look -> new Look(look.language(), look.shade(), reduced));
    }

    void startFiscalYearIn(Month month) {
        save(stored ->
                stored.withReckoning(new Reckoning(month, stored.reckoning().zone())));
    }

    /** @param zone null for the system's */
    void liveIn(@Nullable ZoneId zone) {
        save(stored -> stored.withReckoning(new Reckoning(stored.reckoning().fiscalYearStart(), zone)));
    }

    void printOn(PaperSize paper) {
        save(stored -> stored.withPaper(paper));
    }

    private void changeWeekShown(UnaryOperator<WeekShown> change) {
        save(stored -> stored.withWeekShown(change.apply(stored.weekShown())));
    }

    private void changeLook(UnaryOperator<Look> change) {
        save(stored -> stored.withLook(change.apply(stored.look())));
    }

    private FieldViewModel name(Function<Names, String> part, PutName put) {
        return new FieldViewModel(
                stored -> part.apply(stored.names()),
                (stored, text) -> stored.withNames(put.into(stored.names(), nameIn(text))),
                this::save);
    }

    private String nameIn(String text) {
        String name = text.strip();
        if (name.length() > LONGEST_NAME) {
            throw new Refusal(messages.text("settings.problem.name", LONGEST_NAME));
        }
        return name;
    }

    private int minimumIn(String text) {
        return TypedTime.hours(text)
                .filter(minutes -> minutes <= Preferences.MOST_WEEKLY_MINUTES)
                .orElseThrow(() -> new Refusal(messages.text("settings.problem.minimum")));
    }

    private void save(UnaryOperator<Preferences> change) {
        tasks.run(() -> store.change(change));
    }

    private void reread() {
        tasks.run(store::preferences, read -> {
            preferences.set(read);
            Stream.of(author, authorDepartment, boss, bossDepartment, weeklyMinimum)
                    .forEach(field -> field.show(read));
            days.values().forEach(day -> day.show(read));
            lunch.show(read);
        });
    }

    /** One name put among the others. */
    @FunctionalInterface
    private interface PutName {
        Names into(Names names, String text);
    }
}
