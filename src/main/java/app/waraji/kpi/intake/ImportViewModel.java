package app.waraji.kpi.intake;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.WholeFile;
import app.waraji.kpi.Metric;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** An import from the choice of a file to what came of it. */
final class ImportViewModel {

    /** Where the user is. */
    enum Step {
        FILE,
        COLUMNS,
        CHANGES,
        DONE
    }

    /** What was read, with what the choices need. */
    private record Reading(TableFile file, List<Metric> metrics, List<ImportProfile> profiles) {}

    private final ImportStore store;
    private final ProfileStore profiles;
    private final Tasks tasks;
    private final Locale locale;
    private final Messages messages;
    private final ColumnsViewModel columns;

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable TableFile> file = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable FoundTable> table = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ImportPlan> plan =
            new ReadOnlyObjectWrapper<>(new ImportPlan(List.of(), List.of()));
    private final ReadOnlyIntegerWrapper wantedCount = new ReadOnlyIntegerWrapper();
    private final BooleanProperty keepsProfile = new SimpleBooleanProperty();
    private final StringProperty profileName = new SimpleStringProperty("");
    private final Set<ImportPlan.Value> wanted = new HashSet<>();
    private byte[] bytes = {};
    private int imported;

    ImportViewModel(ImportStore store, ProfileStore profiles, Tasks tasks, Messages messages) {
        this.store = store;
        this.profiles = profiles;
        this.tasks = tasks;
        this.locale = messages.locale();
        this.messages = messages;
        this.columns = new ColumnsViewModel(Messages.of(Metric.class, locale));
        table.subscribe(columns::show);
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether something is being read, reckoned or written. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why it does not go on; empty where nothing is wrong. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Of the file. */
    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable TableFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable FoundTable> tableProperty() {
        return table;
    }

    ReadOnlyObjectProperty<ImportPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** How many values are imported. */
    ReadOnlyIntegerProperty wantedCountProperty() {
        return wantedCount.getReadOnlyProperty();
    }

    BooleanProperty keepsProfileProperty() {
        return keepsProfile;
    }

    StringProperty profileNameProperty() {
        return profileName;
    }

    ColumnsViewModel columns() {
        return columns;
    }

    /** How many values were imported in the end. */
    int imported() {
        return imported;
    }

    /** Reads a file that the user chose or dropped. */
    void openFile(Path path) {
        run(
                () -> {
                    byte[] read = TableFile.bytes(path, locale);
                    Reading reading = reading(read, null, null);
                    bytes = read;
                    return reading;
                },
                reading -> {
                    name.set(String.valueOf(path.getFileName()));
                    show(reading);
                });
    }

    /** Reads it again as the user says that it is written; null: as it looks. */
    void readAs(@Nullable Encoding encoding, @Nullable Character delimiter) {
        TableFile known = file.get();
        if (known == null || (known.encoding() == encoding && Objects.equals(known.delimiter(), delimiter))) {
            return;
        }
        run(() -> reading(bytes, encoding, delimiter), this::show);
    }

    private Reading reading(byte[] from, @Nullable Encoding encoding, @Nullable Character delimiter) {
        return new Reading(TableFile.read(from, encoding, delimiter, locale), store.metrics(), profiles.all());
    }

    private void show(Reading reading) {
        columns.know(reading.metrics(), reading.profiles());
        step.set(Step.FILE);
        table.set(likeliest(reading));
        file.set(reading.file());
        profileName.set(name.get().replaceFirst("\\.[^.]*$", ""));
        keepsProfile.set(false);
    }

    /** One that a profile knows, else the first with days, else the first with rows. */
    private static FoundTable likeliest(Reading reading) {
        List<FoundTable> tables = reading.file().tables();
        Optional<FoundTable> known = reading.profiles().stream()
                .flatMap(profile -> profile.tableIn(reading.file()).stream().filter(profile::knows))
                .findFirst();
        return known.or(() -> tables.stream()
                        .filter(each -> each.columns().stream().anyMatch(column -> column.dates() != null))
                        .findFirst())
                .or(() -> tables.stream().filter(each -> !each.rows().isEmpty()).findFirst())
                .orElse(tables.get(0));
    }

    boolean canGoOn() {
        return !busy.get()
                && switch (step.get()) {
                    case FILE ->
                        table.get() != null
                                && !Objects.requireNonNull(table.get()).rows().isEmpty();
                    case COLUMNS -> !columns.assignments().isEmpty();
                    case CHANGES -> wantedCount.get() > 0;
                    case DONE -> false;
                };
    }

    void goOn() {
        if (!canGoOn()) {
            return;
        }
        switch (step.get()) {
            case FILE -> step.set(Step.COLUMNS);
            case COLUMNS -> reckon();
            case CHANGES -> apply();
            case DONE -> {}
        }
    }

    void goBack() {
        refusal.set("");
        step.set(step.get() == Step.CHANGES ? Step.COLUMNS : Step.FILE);
    }

    private void reckon() {
        FoundTable chosen = Objects.requireNonNull(table.get());
        List<Assignment> assignments = columns.assignments();
        DateOrder order = columns.order();
        List<Metric> added = columns.added();
        run(() -> store.plan(chosen, assignments, order, added), reckoned -> {
            wanted.clear();
            wanted.addAll(reckoned.proposed());
            plan.set(reckoned);
            wantedCount.set(wanted.size());
            step.set(Step.CHANGES);
        });
    }

    boolean isWanted(ImportPlan.Value value) {
        return wanted.contains(value);
    }

    void want(ImportPlan.Value value, boolean isWanted) {
        if (isWanted) {
            wanted.add(value);
        } else {
            wanted.remove(value);
        }
        wantedCount.set(wanted.size());
    }

    private void apply() {
        List<ImportPlan.Value> values =
                plan.get().values().stream().filter(wanted::contains).toList();
        String from = name.get();
        Optional<ImportProfile> kept = keepsProfile.get() ? columns.profile(profileName.get()) : Optional.empty();
        run(
                () -> {
                    kept.ifPresent(profiles::keep);
                    return store.apply(from, values);
                },
                changed -> {
                    imported = changed;
                    step.set(Step.DONE);
                });
    }

    /** Writes the rows that were left out as CSV. */
    void saveRefused(Path to) {
        List<String> header = Objects.requireNonNull(table.get()).header();
        List<ImportPlan.Refused> refused = plan.get().refused();
        run(
                () -> {
                    WholeFile.write(to, new RefusedExport(locale).file(header, refused));
                    return true;
                },
                done -> {});
    }

    /** Lines that are no rows, with what they are, in words. */
    List<String> skipped() {
        FoundTable chosen = table.get();
        List<String> lines = new ArrayList<>();
        if (chosen != null) {
            chosen.skipped()
                    .forEach(each -> lines.add(messages.text(
                            "intake.skipped.line",
                            String.valueOf(each.line()),
                            messages.text(each.why()),
                            each.text().replace('\n', ' '))));
        }
        return lines;
    }

    private <T> void run(Callable<T> work, Consumer<T> done) {
        busy.set(true);
        refusal.set("");
        tasks.run(
                work,
                result -> {
                    busy.set(false);
                    done.accept(result);
                },
                failure -> {
                    busy.set(false);
                    refusal.set(
                            failure instanceof Refusal refused ? refused.sentence() : messages.text("intake.failed"));
                });
    }
}
