package app.waraji.fx;

import app.waraji.kernel.Subscription;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** A page that is made when it is first shown: the start of the program waits for what it shows, not for the rest. */
public final class LazyPage<P extends Page> implements Page {

    private final String title;
    private final Ikon icon;
    private final Supplier<P> make;
    private final ObservableValue<@Nullable Badge> badge;
    private @Nullable P made;

    public LazyPage(String title, Ikon icon, Supplier<P> make) {
        this(title, icon, make, new SimpleObjectProperty<>());
    }

    /** @param badge known before the page is made */
    public LazyPage(String title, Ikon icon, Supplier<P> make, ObservableValue<@Nullable Badge> badge) {
        this.title = title;
        this.icon = icon;
        this.make = make;
        this.badge = badge;
    }

    /** The page itself, made now if it has not been. */
    public P page() {
        P page = made;
        if (page == null) {
            page = make.get();
            made = page;
        }
        return page;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Ikon icon() {
        return icon;
    }

    @Override
    public Node header() {
        return page().header();
    }

    @Override
    public Node view() {
        return page().view();
    }

    @Override
    public Subscription activate() {
        return page().activate();
    }

    @Override
    public boolean pressed(KeyEvent key) {
        return page().pressed(key);
    }

    @Override
    public ObservableValue<@Nullable Badge> badge() {
        return badge;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return page().shortcuts();
    }
}
