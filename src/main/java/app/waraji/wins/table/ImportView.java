package app.waraji.wins.table;

import app.waraji.kernel.Messages;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a file would add, and which rows were refused and why; nothing is written before the button. */
final class ImportView extends VBox {

    /** @param done called with whether to write what was read */
    ImportView(WinsRead read, Messages messages, Consumer<Boolean> done) {
        Label heading = new Label(messages.text("table.preview", read.drafts().size()));
        heading.getStyleClass().add("page-title");
        getChildren().add(heading);
        if (!read.refused().isEmpty()) {
            getChildren().addAll(refused(read, messages));
        } else {
            Label all = new Label(messages.text("table.preview.all"));
            all.getStyleClass().add("soft");
            all.setWrapText(true);
            getChildren().add(all);
        }
        Button write = new Button(messages.text("table.write"));
        write.getStyleClass().add("accent-button");
        write.setId("write-table");
        write.setDisable(read.drafts().isEmpty());
        write.setOnAction(click -> done.accept(true));
        Button leave = new Button(messages.text("table.leave"));
        leave.setOnAction(click -> done.accept(false));
        getChildren().add(new HBox(8, write, leave));
        getStyleClass().addAll("page", "win-import");
        getStylesheets()
                .add(Objects.requireNonNull(ImportView.class.getResource("table.css"))
                        .toExternalForm());
    }

    private static Node[] refused(WinsRead read, Messages messages) {
        Label some =
                new Label(messages.text("table.preview.refused", read.refused().size()));
        some.getStyleClass().add("win-refused");
        some.setWrapText(true);
        ListView<WinsRead.Refused> rows = new ListView<>();
        rows.getItems().setAll(read.refused());
        rows.setAccessibleText(some.getText());
        rows.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(WinsRead.@Nullable Refused row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null || empty ? null : messages.text("table.refused.row", row.line(), row.reason()));
            }
        });
        VBox.setVgrow(rows, Priority.ALWAYS);
        return new Node[] {some, rows};
    }
}
