package app.waraji.fx;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A list whose chosen row is what is open beside it. A heading between the rows is passed over, in the direction of travel. */
public final class OpenList<R, T> extends ListView<R> {

    private final Property<@Nullable T> open;
    private final Function<? super R, Optional<T>> entry;
    private final BiPredicate<? super T, ? super T> isSame;
    /** Set while the list follows what is open, so that it does not lead it. */
    private boolean following;

    /**
     * @param entry what a row opens; empty of a heading
     * @param isSame whether both are the same thing, perhaps changed
     */
    public OpenList(
            ObservableList<R> rows,
            Property<@Nullable T> open,
            Function<? super R, Optional<T>> entry,
            BiPredicate<? super T, ? super T> isSame) {
        super(rows);
        this.open = open;
        this.entry = entry;
        this.isSame = isSame;
        setPlaceholder(new Label());
        getSelectionModel()
                .selectedIndexProperty()
                .subscribe((before, now) -> selected(before.intValue(), now.intValue()));
        rows.addListener((ListChangeListener<Object>) change -> follow(open.getValue()));
        open.subscribe(this::follow);
    }

    /** Delete takes away what is open, Enter begins to change it, Esc closes it. */
    public void onKeys(Consumer<? super T> remove, Runnable begin, Runnable close) {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            T now = open.getValue();
            if (now == null) {
                return;
            }
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                remove.accept(now);
            } else if (event.getCode() == KeyCode.ENTER) {
                begin.run();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
            } else {
                return;
            }
            event.consume();
        });
    }

    /** Down in the line above goes on to the list, unless a Japanese conversion is under way. */
    public void continues(EntryField line) {
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !line.isComposing()) {
                enter();
                event.consume();
            }
        });
    }

    /** Goes to the row that is open, else to the first one and opens that. */
    public void enter() {
        if (!getItems().isEmpty()) {
            requestFocus();
            if (getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        }
    }

    private void selected(int before, int now) {
        if (following || now < 0) {
            return;
        }
        boolean up = before > now && now > 0;
        entry.apply(getItems().get(now))
                .ifPresentOrElse(open::setValue, () -> getSelectionModel().select(up ? now - 1 : now + 1));
    }

    private void follow(@Nullable T wanted) {
        following = true;
        int index = IntStream.range(0, getItems().size())
                .filter(i -> wanted != null
                        && entry.apply(getItems().get(i))
                                .filter(each -> isSame.test(each, wanted))
                                .isPresent())
                .findFirst()
                .orElse(-1);
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(index);
        }
        following = false;
    }
}
