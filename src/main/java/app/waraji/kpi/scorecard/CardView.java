package app.waraji.kpi.scorecard;

import app.waraji.kpi.Metric;
import app.waraji.kpi.scorecard.Scorecard.Row;
import app.waraji.kpi.scorecard.ScorecardViewModel.Refused;
import app.waraji.kpi.scorecard.ScorecardViewModel.Sought;
import app.waraji.kpi.scorecard.ScorecardViewModel.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.MapChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The scorecard: its rows in groups under the weeks. Here the keys lead from cell to cell. */
final class CardView extends VBox implements EntryCell.Surroundings {

    private static final int PAGE_WEEKS = 12;

    private final ScorecardViewModel model;
    private final CardWords words;
    private final WeeksView weeks;
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final Map<Long, RowView> rows = new LinkedHashMap<>();

    CardView(ScorecardViewModel model, CardWords words) {
        this.model = model;
        this.words = words;
        this.weeks = new WeeksView(words);
        getStyleClass().addAll("card", "scorecard");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("score-scroll");
        scroll.setFocusTraversable(false);
        scroll.viewportBoundsProperty().subscribe(bounds -> weeks.fit(bounds.getWidth()));
        getChildren().addAll(weeks, scroll);
        model.cardProperty().subscribe(this::show);
        model.soughtProperty().subscribe(this::goTo);
        model.refused().addListener((MapChangeListener<Spot, Refused>) change -> showAgain(change.getKey()));
    }

    private void show(@Nullable Scorecard card) {
        if (card == null) {
            return;
        }
        weeks.show(card, model.isLatest());
        List<Long> ids = card.rows().stream().map(row -> row.metric().id()).toList();
        List<Long> before = List.copyOf(rows.keySet());
        boolean isArranged = ids.equals(before);
        rows.keySet().retainAll(ids);
        for (Row row : card.rows()) {
            RowView view = rows.get(row.metric().id());
            if (view == null) {
                rows.put(row.metric().id(), new RowView(model, words, this, row));
            } else {
                isArranged &= Group.of(view.row().metric().stage())
                        == Group.of(row.metric().stage());
                view.show(row);
            }
        }
        if (!isArranged) {
            arrange(card);
        }
    }

    private void arrange(Scorecard card) {
        List<Node> nodes = new ArrayList<>();
        Map<Long, RowView> inOrder = new LinkedHashMap<>();
        Group group = null;
        for (Row row : card.rows()) {
            Group next = Group.of(row.metric().stage());
            if (next != group) {
                Label heading = new Label(words.messages().text(next));
                heading.getStyleClass().add("score-group");
                heading.setMaxWidth(Double.MAX_VALUE);
                nodes.add(heading);
                group = next;
            }
            RowView view = rows.get(row.metric().id());
            if (view != null) {
                inOrder.put(row.metric().id(), view);
                nodes.add(view);
            }
        }
        rows.clear();
        rows.putAll(inOrder);
        body.getChildren().setAll(nodes);
    }

    private void showAgain(Spot spot) {
        RowView view = rows.get(spot.metricId());
        if (view != null) {
            view.show(view.row());
        }
    }

    /** Begins where the first number is missing; where none is, at the top. */
    void begin() {
        List<RowView> entered =
                rows.values().stream().filter(view -> view.row().isEntered()).toList();
        entered.stream()
                .filter(view -> view.row().form().value() == null)
                .findFirst()
                .or(() -> entered.stream().findFirst())
                .ifPresent(view -> view.form().begin());
    }

    private void goTo(@Nullable Sought sought) {
        if (sought == null) {
            return;
        }
        List<EntryCell> found = rows.values().stream()
                .filter(view -> isSought(view.row(), sought))
                .flatMap(view -> view.of(sought.start()).stream())
                .toList();
        // What has just come onto the page can take the focus only then.
        applyCss();
        layout();
        found.stream()
                .filter(cell -> cell.place().value() == null)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .ifPresent(cell -> {
                    cell.begin();
                    if (sought.toNote()) {
                        note(cell);
                    }
                });
    }

    private static boolean isSought(Row row, Sought sought) {
        Metric metric = sought.metric();
        return metric == null
                ? row.isEntered() && row.metric().cadence() == sought.cadence()
                : row.metric().id() == metric.id();
    }

    @Override
    public void entered(EntryCell cell) {
        double height = body.getHeight() - scroll.getViewportBounds().getHeight();
        Node row = cell.getParent();
        if (height <= 0 || row == null) {
            return;
        }
        double top = scroll.getVvalue() * height;
        double bottom = top + scroll.getViewportBounds().getHeight();
        // With the heading of its group.
        double from = row.getBoundsInParent().getMinY() - RowView.HEIGHT;
        double to = row.getBoundsInParent().getMaxY();
        if (from < top) {
            scroll.setVvalue(Math.max(0, from / height));
        } else if (to > bottom) {
            scroll.setVvalue(Math.min(1, (to - scroll.getViewportBounds().getHeight()) / height));
        }
    }

    @Override
    public void note(EntryCell cell) {
        RowView row = rows.get(cell.place().metric().id());
        if (row != null && row.row().isEntered()) {
            cell.enter();
            row.aside().write(row.row(), cell.place(), cell::begin);
        }
    }

    @Override
    public void undo(EntryCell cell, KeyEvent key) {
        // With the focus in a field the window leaves these keys to it.
        requestFocus();
        Event.fireEvent(getScene(), key.copyFor(getScene(), getScene()));
        cell.begin();
    }

    @Override
    public boolean pressed(EntryCell cell, KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> {
                if (key.isShortcutDown()) {
                    note(cell);
                } else {
                    next(cell, key.isShiftDown() ? -1 : 1, true);
                }
            }
            case TAB -> {
                // At either end the focus leaves the card.
                return next(cell, key.isShiftDown() ? -1 : 1, true);
            }
            case DOWN -> next(cell, 1, false);
            case UP -> next(cell, -1, false);
            case LEFT -> beside(cell, -1);
            case RIGHT -> beside(cell, 1);
            case PAGE_UP -> {
                cell.enter();
                model.showEarlier(PAGE_WEEKS);
            }
            case PAGE_DOWN -> {
                cell.enter();
                model.showLater(PAGE_WEEKS);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** @param onlyEntered past what is worked out */
    private boolean next(EntryCell cell, int step, boolean onlyEntered) {
        List<RowView> all = List.copyOf(rows.values());
        int at = all.indexOf(cell.getParent());
        for (int i = at + step; i >= 0 && i < all.size(); i += step) {
            if (!onlyEntered || all.get(i).row().isEntered()) {
                all.get(i).at(cell.place().column()).begin();
                return true;
            }
        }
        cell.enter();
        return false;
    }

    private void beside(EntryCell cell, int step) {
        int column = step < 0
                ? cell.place().column() - 1
                : cell.place().column() + cell.place().columns();
        cell.enter();
        if (column < 0) {
            model.showEarlier(1);
        } else if (column >= ScorecardViewModel.WEEKS) {
            model.showLater(1);
        } else if (cell.getParent() instanceof RowView row) {
            EntryCell there = row.at(column);
            if (there.equals(cell)) {
                row.beforeForm().begin();
            } else {
                there.begin();
            }
        }
    }

    /** The cell with the focus, wherever it is. */
    Optional<EntryCell> focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner == null
                ? Optional.empty()
                : rows.values().stream()
                        .flatMap(row -> row.focused(owner).stream())
                        .findFirst();
    }
}
