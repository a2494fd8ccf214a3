package app.waraji.shell;

import app.waraji.fx.Badge;
import app.waraji.fx.Page;
import app.waraji.fx.Shortcut;
import app.waraji.kernel.Subscription;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A page with a text field, where N begins to write, that writes down what happens to it. */
final class MadeUpPage implements Page {

    final List<String> happened = new ArrayList<>();
    final ObjectProperty<@Nullable Badge> badge = new SimpleObjectProperty<>();
    private final String title;
    private Runnable write = () -> {};

    MadeUpPage(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Ikon icon() {
        return Feather.CALENDAR;
    }

    @Override
    public ObservableValue<@Nullable Badge> badge() {
        return badge;
    }

    @Override
    public Node header() {
        Label label = new Label(title);
        label.getStyleClass().add("page-title");
        return label;
    }

    @Override
    public Node view() {
        happened.add("built");
        TextField field = new TextField();
        write = field::requestFocus;
        field.setId("field-" + title);
        VBox view = new VBox(8, new Label("body of " + title), field);
        view.getStyleClass().add("page");
        return view;
    }

    @Override
    public Subscription activate() {
        happened.add("shown");
        return () -> happened.add("hidden");
    }

    @Override
    public boolean pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.N) {
            write.run();
            return true;
        }
        if (key.getCode() != KeyCode.D) {
            return false;
        }
        happened.add("pressed D");
        return true;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut("D", "done"));
    }
}
