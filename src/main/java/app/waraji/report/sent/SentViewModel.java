package app.waraji.report.sent;

import app.waraji.boss.SentReport;
import app.waraji.boss.SentStore;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.WholeFile;
import app.waraji.print.Picture;
import app.waraji.print.PreviewPdf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What was sent, the one that is looked at, and the one it is compared with. */
final class SentViewModel {

    /** Two reports side by side, the earlier one first. */
    record Pair(Frozen earlier, Frozen later) {}

    private final FrozenStore store;
    private final Tasks tasks;
    private final Messages messages;
    private final Consumer<String> notice;

    private final ObservableList<Frozen> reports = FXCollections.observableArrayList();
    private final ObservableList<Picture> pages = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Frozen> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty comparing = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private boolean wantsLatest;
    private int width;
    private @Nullable SentReport drawn;
    private int drawnWidth;

    /** @param notice says for a while what was done, with a way to take it back */
    SentViewModel(FrozenStore store, Tasks tasks, Messages messages, Consumer<String> notice) {
        this.store = store;
        this.tasks = tasks;
        this.messages = messages;
        this.notice = notice;
        chosen.subscribe(this::draw);
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(Set.of(SentStore.TOPIC), this::reread);
    }

    /** Latest first. */
    ObservableList<Frozen> reports() {
        return reports;
    }

    /** Null while there is none. */
    ObjectProperty<@Nullable Frozen> chosenProperty() {
        return chosen;
    }

    /** Whether its text stands beside another's, in place of its pages. */
    BooleanProperty comparingProperty() {
        return comparing;
    }

    /** Whether it is known what was sent. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** The pages of the chosen one as they were sent; empty where they were not kept. */
    ObservableList<Picture> pages() {
        return pages;
    }

    /** The chosen one and the next of its kind; the newest stands beside the one before; empty where there is no other. */
    Optional<Pair> pair() {
        Frozen one = chosen.get();
        if (one == null || one.paper() == null) {
            return Optional.empty();
        }
        List<Frozen> alike = reports.stream()
                .filter(each -> each.sent().kind() == one.sent().kind() && each.paper() != null)
                .toList();
        int at = alike.indexOf(one);
        if (at > 0) {
            return Optional.of(new Pair(one, alike.get(at - 1)));
        }
        return at + 1 < alike.size() ? Optional.of(new Pair(alike.get(at + 1), one)) : Optional.empty();
    }

    /** Draws the pages so many pixels wide. */
    void drawAt(int pixels) {
        width = pixels;
        draw();
    }

    /** Keeps the report as it stands now and notes that it was sent. */
    void send(Callable<Sending> shown) {
        wantsLatest = true;
        tasks.runAside(
                shown,
                report -> tasks.run(
                        () -> store.freeze(report), sent -> notice.accept(messages.text("sent.done", report.title()))),
                this::fail);
    }

    /** Notes that the chosen one was not sent after all. */
    void takeBack() {
        Frozen one = chosen.get();
        if (one != null) {
            tasks.run(
                    () -> {
                        store.takeBack(one.sent());
                        return true;
                    },
                    done -> notice.accept(messages.text("sent.takenBack")));
        }
    }

    /** Writes the file as it was sent. */
    void saveTo(Path file) {
        Frozen one = chosen.get();
        if (one == null) {
            return;
        }
        tasks.run(() -> {
            try {
                WholeFile.write(file, store.pdf(one.sent()).orElseThrow());
            } catch (IOException e) {
                throw new Refusal(messages.text("sent.save.failed", file.toString()), e);
            }
        });
    }

    private void reread() {
        tasks.run(store::all, this::show);
    }

    private void show(List<Frozen> all) {
        Frozen before = chosen.get();
        Frozen same = all.stream()
                .filter(each -> !wantsLatest
                        && before != null
                        && each.sent().id() == before.sent().id())
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
        // Until it is there, and not only until it is asked for.
        wantsLatest = wantsLatest && all.size() <= reports.size();
        reports.setAll(all);
        chosen.set(same);
        read.set(true);
        draw();
    }

    private void draw() {
        Frozen one = chosen.get();
        if (one == null || one.paper() == null) {
            drawn = null;
            pages.clear();
            return;
        }
        if (width == 0 || (one.sent().equals(drawn) && width == drawnWidth)) {
            return;
        }
        SentReport of = one.sent();
        int pixels = width;
        if (!of.equals(drawn)) {
            pages.clear();
        }
        drawn = of;
        drawnWidth = pixels;
        tasks.run(
                () -> store.pdf(of),
                pdf -> pdf.ifPresent(bytes -> tasks.runAside(
                        () -> PreviewPdf.pictures(bytes, pixels), pictures -> show(of, pictures), this::fail)));
    }

    private void show(SentReport of, List<Picture> pictures) {
        if (Objects.equals(of, drawn)) {
            pages.setAll(pictures);
        }
    }

    /** Ends where all failures end. */
    private void fail(Exception failure) {
        tasks.run(() -> {
            throw failure;
        });
    }
}
