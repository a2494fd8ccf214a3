package app.waraji.report;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Period;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Topic;
import app.waraji.report.Report.Draft;
import app.waraji.report.Report.Material;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The report of a period being written. */
final class ReportViewModel {

    private static final Material NOTHING = Material.NONE;

    private record Read(Draft draft, Material material, Month yearStart) {}

    private final ReportStore drafts;
    private final Report.Source source;
    private final Tasks tasks;
    private final Changes changes;
    private final Clock clock;
    private final ReportWords words;
    private final PreviewViewModel preview;

    private final ReadOnlyObjectWrapper<Period> period;
    private final Map<Piece, StringProperty> texts = new EnumMap<>(Piece.class);
    private final Map<Piece, StringProperty> differences = new EnumMap<>(Piece.class);
    private final ReadOnlyObjectWrapper<Material> material = new ReadOnlyObjectWrapper<>(NOTHING);

    private Month yearStart = Month.APRIL;
    private Draft kept = Draft.EMPTY;

    ReportViewModel(
            ReportStore drafts, Report.Source source, ReportExport export, Tasks tasks, Changes changes, Clock clock) {
        this.drafts = drafts;
        this.source = source;
        this.tasks = tasks;
        this.changes = changes;
        this.clock = clock;
        this.words = export.words();
        this.preview = new PreviewViewModel(this::report, export, tasks);
        this.period = new ReadOnlyObjectWrapper<>(current(Period.Unit.WEEK));
        for (Piece piece : Piece.values()) {
            texts.put(piece, new SimpleStringProperty(""));
            differences.put(piece, new SimpleStringProperty(""));
        }
    }

    ReadOnlyObjectProperty<Period> periodProperty() {
        return period.getReadOnlyProperty();
    }

    Period period() {
        return period.get();
    }

    /** What stands in a piece: what was typed, or else what the records give. */
    StringProperty text(Piece piece) {
        return Objects.requireNonNull(texts.get(piece));
    }

    /** What the last refilling of a piece took out and put in; empty where there was none. */
    StringProperty refilled(Piece piece) {
        return Objects.requireNonNull(differences.get(piece));
    }

    /** Whether a piece was written by hand though the records would fill it. */
    boolean isTyped(Piece piece) {
        return !filled(piece).isEmpty() && !text(piece).get().equals(filled(piece));
    }

    /** Puts what the records give in place of what was typed, and says what that changed. */
    void refill(Piece piece) {
        List<String> before = text(piece).get().lines().toList();
        String records = filled(piece);
        text(piece).set(records);
        refilled(piece).set(difference(before, records.lines().toList()));
        keep();
        preview.draw();
    }

    private static String difference(List<String> before, List<String> after) {
        return Stream.concat(
                        before.stream().filter(line -> !after.contains(line)).map(line -> "− " + line),
                        after.stream().filter(line -> !before.contains(line)).map(line -> "＋ " + line))
                .collect(Collectors.joining("\n"));
    }

    private String filled(Piece piece) {
        return filled(piece, material.get());
    }

    private String filled(Piece piece, Material of) {
        return String.join("\n", new Filled(new Report(period(), Draft.EMPTY, of), words).lines(piece));
    }

    ReadOnlyObjectProperty<Material> materialProperty() {
        return material.getReadOnlyProperty();
    }

    /** How it will look. */
    PreviewViewModel preview() {
        return preview;
    }

    Subscription activate() {
        Set<Topic> topics = new HashSet<>(source.topics());
        topics.add(ReportStore.TOPIC);
        Subscription listening = changes.on(topics, this::read);
        read();
        return Subscription.all(listening, this::keep);
    }

    void showPrevious() {
        show(period().previous());
    }

    void showNext() {
        show(period().next());
    }

    void showCurrent() {
        show(current(period().unit()));
    }

    /** The period of this length in which the last day of the one shown lies. */
    void showBy(Period.Unit unit) {
        show(Period.of(unit, period().lastDay(), yearStart));
    }

    /** Keeps what was typed for the period before. */
    void show(Period other) {
        if (other.equals(period())) {
            return;
        }
        keep();
        period.set(other);
        kept = Draft.EMPTY;
        material.set(NOTHING);
        texts.values().forEach(text -> text.set(""));
        differences.values().forEach(text -> text.set(""));
        read();
    }

    /** Keeps what was typed, as one change that can be undone. */
    void keep() {
        Draft draft = draft();
        Draft before = kept;
        Period of = period();
        if (draft.equals(before)) {
            return;
        }
        kept = draft;
        tasks.run(
                () -> {
                    drafts.write(of, draft);
                    return true;
                },
                done -> {},
                failure -> {
                    // Still to be kept, so that reading again does not overwrite it.
                    kept = of.equals(period()) ? before : kept;
                    fail(failure);
                });
    }

    private void read() {
        Period of = period();
        tasks.run(() -> new Read(drafts.draft(of), source.of(of), source.fiscalYearStart()), read -> {
            if (of.equals(period())) {
                take(read);
            }
        });
    }

    /** What is being typed is not overwritten by what was kept before. */
    private void take(Read read) {
        boolean typing = !draft().equals(kept);
        Draft shown = typing ? draft() : read.draft;
        if (!typing) {
            kept = read.draft;
        }
        yearStart = read.yearStart;
        material.set(read.material);
        for (Piece piece : Piece.values()) {
            String typed = shown.text(piece);
            text(piece).set(typed.isEmpty() ? filled(piece) : typed);
        }
        preview.draw();
    }

    /** Ends where all failures end. */
    private void fail(Exception failure) {
        tasks.run(() -> {
            throw failure;
        });
    }

    /** As it stands. */
    Report report() {
        return new Report(period(), draft(), material.get());
    }

    /** What the records give as it stands was not typed. */
    private Draft draft() {
        Map<Piece, String> typed = new EnumMap<>(Piece.class);
        texts.forEach((piece, text) -> typed.put(piece, text.get().equals(filled(piece)) ? "" : text.get()));
        return new Draft(typed);
    }

    private Period current(Period.Unit unit) {
        return Period.of(unit, LocalDate.now(clock), yearStart);
    }
}
