package app.waraji.wins.share;

import app.waraji.fx.Icon;
import app.waraji.fx.IconButton;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.wins.ShareChannel;
import app.waraji.wins.Sharing;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who was told of the open win and what they said; an unshared one stands out. */
final class SharingsView extends VBox {

    private final SharingsViewModel model;
    private final Messages messages;
    private final Messages words;
    private final Consumer<@Nullable Sharing> open;
    private final VBox rows = new VBox(4);
    private final Label none = new Label();

    /** @param open asks for a sharing to be changed, or with null for another one */
    SharingsView(SharingsViewModel model, Messages messages, Consumer<@Nullable Sharing> open) {
        this.model = model;
        this.messages = messages;
        this.words = Messages.of(ShareChannel.class, messages.locale());
        this.open = open;
        none.setText(messages.text("share.none"));
        none.getStyleClass().addAll("chip", "away");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button share = new Button(messages.text("share.button"), new Icon(Feather.SHARE_2));
        share.setId("share-win");
        share.setMinWidth(Region.USE_PREF_SIZE);
        share.setOnAction(click -> open.accept(null));
        HBox state = new HBox(8, none, gap, share);
        state.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(rows, state);
        getStyleClass().add("sharings");
        getStylesheets().add(ShareDialog.stylesheet());
        model.sharings().addListener((ListChangeListener<Sharing>) change -> show());
        show();
    }

    private void show() {
        boolean isShared = !model.sharings().isEmpty();
        rows.getChildren().setAll(model.sharings().stream().map(this::row).toList());
        rows.setManaged(isShared);
        none.setVisible(!isShared);
    }

    private Node row(Sharing sharing) {
        String when = new DateWords(messages.locale()).monthDay(sharing.date());
        String how = words.text(sharing.channel());
        Hyperlink told = new Hyperlink(messages.text("share.row", sharing.told(), when, how), new Icon(Feather.CHECK));
        told.setOnAction(click -> open.accept(sharing));
        told.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        IconButton remove = new IconButton(Feather.X, messages.text("share.remove", sharing.told()));
        remove.getStyleClass().add("quiet-button");
        remove.setOnAction(click -> model.remove(sharing));
        HBox row = new HBox(8, told, gap, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        if (sharing.reaction() == null) {
            return row;
        }
        Label reaction = new Label(messages.text("share.row.reaction", sharing.reaction()));
        reaction.getStyleClass().add("sharing-reaction");
        reaction.setWrapText(true);
        return new VBox(row, reaction);
    }
}
