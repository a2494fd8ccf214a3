package app.waraji.wins.proof;

import app.waraji.kernel.Attempts;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The proofs of the open win. */
final class ProofsViewModel {

    private final ProofStore store;
    private final Tasks tasks;
    private final Attempts attempts;
    private final Consumer<String> opening;

    private final ObservableList<Proof> proofs = FXCollections.observableArrayList();
    private final StringProperty link = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable Win win;

    /** @param opening opens a file or an address with the program that the system has for it; not on the FX thread */
    ProofsViewModel(ProofStore store, Tasks tasks, Consumer<String> opening) {
        this.store = store;
        this.tasks = tasks;
        this.attempts = new Attempts(tasks, problem::set);
        this.opening = opening;
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(Set.of(ProofStore.TOPIC, WinStore.TOPIC), this::reread);
    }

    ObservableList<Proof> proofs() {
        return proofs;
    }

    /** An address that is being typed. */
    StringProperty linkProperty() {
        return link;
    }

    /** One sentence; empty where nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Shows the proofs of another win; null for none. */
    void show(@Nullable Win shown) {
        boolean isSame = win != null && shown != null && win.id() == shown.id();
        win = shown;
        if (!isSame) {
            problem.set("");
            link.set("");
            reread();
        }
    }

    void addFiles(List<Path> files) {
        files.forEach(file -> add(its -> store.addFile(its, file), () -> {}));
    }

    /** @param pixels row by row, as 0xAARRGGBB */
    void paste(int width, int[] pixels) {
        add(its -> store.addPicture(its, Png.of(width, pixels)), () -> {});
    }

    /** A link where the text is an address, else the text itself. */
    void paste(String text) {
        add(its -> ProofStore.isLink(text) ? store.addLink(its, text) : store.addText(its, text), () -> {});
    }

    /** Adds the address that is typed; one that is none stays in the field. */
    void addLink() {
        String typed = link.get();
        if (!typed.isBlank()) {
            add(its -> store.addLink(its, typed), () -> link.set(""));
        }
    }

    void remove(Proof proof) {
        tasks.run(() -> store.remove(proof));
    }

    void open(Proof proof) {
        tasks.runAside(
                () -> {
                    opening.accept(store.target(proof));
                    return proof;
                },
                opened -> problem.set(""),
                attempts::failed);
    }

    private void add(Function<Win, Proof> gesture, Runnable done) {
        Win to = win;
        if (to != null) {
            attempts.run(() -> gesture.apply(to), added -> done.run());
        }
    }

    private void reread() {
        Win of = win;
        if (of == null) {
            proofs.clear();
        } else {
            tasks.run(() -> store.of(of.id()), read -> {
                if (win != null && win.id() == of.id()) {
                    proofs.setAll(read);
                }
            });
        }
    }
}
