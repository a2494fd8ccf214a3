package app.waraji.fx;

import app.waraji.kernel.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * Pages of paper, nearer or farther: until the user chooses, a whole page where it can still be read, else as wide as
 * there is room. Where there is room, pages stand side by side.
 */
public final class Sheets extends ScrollPane {

    private enum Fit {
        READABLE,
        WIDTH,
        PAGE,
        FREE
    }

    private static final double READABLE_WIDTH = 660;
    private static final double A4 = 210.0 / 297;
    /** The width of an A4 page at its real size. */
    private static final double REAL_WIDTH = 794;

    private static final double SMALLEST = 0.25;
    private static final double LARGEST = 3;
    private static final double STEP = 1.2;
    private static final double BORDER = 1;
    private static final double GAP = 16;
    /** Beyond it a page takes more memory than it gives to the eye. */
    private static final int MOST_PIXELS = 2400;

    private final Messages messages;
    private final FlowPane sheets = new FlowPane(GAP, GAP);
    private final Label percent = new Label();
    private final ToggleButton wide = new ToggleButton();
    private final ToggleButton whole = new ToggleButton();
    private final PauseTransition settled = new PauseTransition(Duration.millis(120));
    private List<Image> pages = List.of();
    private Fit fit = Fit.READABLE;
    private double pageWidth = READABLE_WIDTH;

    /** @param draw asked for the pages, so many pixels of the screen wide; they come by {@link #show} */
    public Sheets(Locale locale, IntConsumer draw) {
        this.messages = Messages.of(Sheets.class, locale);
        getStyleClass().add("sheets");
        setFitToWidth(true);
        sheets.setAlignment(Pos.TOP_CENTER);
        setContent(sheets);
        settled.setOnFinished(rests ->
                draw.accept((int) Math.min(MOST_PIXELS, Math.max(1, Math.round(pageWidth * outputScale())))));
        viewportBoundsProperty().addListener((property, before, viewport) -> fit());
        addEventFilter(ScrollEvent.SCROLL, turn -> {
            if (turn.isShortcutDown()) {
                zoom(turn.getDeltaY() > 0 ? STEP : 1 / STEP);
                turn.consume();
            }
        });
    }

    /** Shows the pages in place of those before; where one has scrolled to stays in sight. */
    public void show(List<Image> drawn) {
        boolean sameShape = drawn.size() == pages.size() && ratio(drawn) == ratio(pages);
        pages = List.copyOf(drawn);
        if (!sameShape) {
            fit();
        }
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            ImageView image = new ImageView(pages.get(i));
            image.setPreserveRatio(true);
            image.setFitWidth(pageWidth);
            StackPane sheet = new StackPane(image);
            sheet.getStyleClass().add("sheet");
            sheet.setAccessibleText(messages.text("sheets.page", i + 1, pages.size()));
            shown.add(sheet);
        }
        sheets.getChildren().setAll(shown);
    }

    /** Buttons that bring the pages nearer and farther. */
    public HBox ways() {
        IconButton farther = new IconButton(Feather.MINUS, messages.text("sheets.farther"));
        farther.setOnAction(click -> zoom(1 / STEP));
        IconButton nearer = new IconButton(Feather.PLUS, messages.text("sheets.nearer"));
        nearer.setOnAction(click -> zoom(STEP));
        percent.getStyleClass().add("sheets-percent");
        choice(wide, messages.text("sheets.wide"), "left-pill", Fit.WIDTH);
        choice(whole, messages.text("sheets.whole"), "right-pill", Fit.PAGE);
        HBox pills = new HBox(wide, whole);
        HBox ways = new HBox(4, farther, percent, nearer, pills);
        ways.setAlignment(Pos.CENTER_LEFT);
        return ways;
    }

    /** Ctrl with plus, minus or 0, which is the real size. */
    public boolean pressed(KeyEvent key) {
        if (!key.isShortcutDown() || key.isAltDown()) {
            return false;
        }
        switch (key.getCode()) {
            case PLUS, ADD, EQUALS, SEMICOLON -> zoom(STEP);
            case MINUS, SUBTRACT -> zoom(1 / STEP);
            case DIGIT0, NUMPAD0 -> zoomTo(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What {@link #pressed} understands. */
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("Ctrl++  Ctrl+-", messages.text("sheets.keys.zoom")),
                new Shortcut("Ctrl+0", messages.text("sheets.keys.real")));
    }

    private void choice(ToggleButton button, String text, String pill, Fit wanted) {
        button.setText(text);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(pill);
        button.setOnAction(click -> {
            fit = button.isSelected() ? wanted : Fit.READABLE;
            fit();
        });
    }

    private void zoom(double factor) {
        zoomTo(pageWidth / REAL_WIDTH * factor);
    }

    private void zoomTo(double scale) {
        fit = Fit.FREE;
        pageWidth = Math.floor(REAL_WIDTH * Math.max(SMALLEST, Math.min(LARGEST, scale)));
        fit();
    }

    /** At once with the pictures there are; they are drawn anew when all rests. */
    private void fit() {
        double room = getViewportBounds().getWidth() - 2 * BORDER;
        double page = (getViewportBounds().getHeight() - 2 * BORDER) * ratio(pages);
        double width = switch (fit) {
            case READABLE -> Math.min(room, Math.max(READABLE_WIDTH, page));
            case WIDTH -> room;
            case PAGE -> Math.min(room, page);
            case FREE -> pageWidth;
        };
        pageWidth = Math.floor(Math.max(1, width));
        percent.setText(messages.text("sheets.percent", Math.round(pageWidth / REAL_WIDTH * 100)));
        wide.setSelected(fit == Fit.WIDTH);
        whole.setSelected(fit == Fit.PAGE);
        sheets.setPrefWrapLength(Math.max(room, pageWidth));
        for (Node sheet : sheets.getChildren()) {
            if (((StackPane) sheet).getChildren().get(0) instanceof ImageView image) {
                image.setFitWidth(pageWidth);
            }
        }
        settled.playFromStart();
    }

    /** Width to height; pages of one file are alike. */
    private static double ratio(List<Image> pages) {
        return pages.isEmpty() ? A4 : pages.get(0).getWidth() / pages.get(0).getHeight();
    }

    /** Pixels of the screen for one of the layout. */
    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
