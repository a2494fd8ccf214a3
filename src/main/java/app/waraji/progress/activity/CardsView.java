package app.waraji.progress.activity;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Cards in as many columns as there is room for, each row as high as its highest card. The arrows step among them. */
final class CardsView extends Pane {

    private static final double LEAST_WIDTH = 336;
    private static final double GAP = 16;

    CardsView() {
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        int columns = columns(wide);
        double card = cardWidth(wide, columns);
        double height = 0;
        for (int row = 0; row * columns < getChildren().size(); row++) {
            height += rowHeight(row, columns, card) + (row == 0 ? 0 : GAP);
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double card = cardWidth(getWidth(), columns);
        double y = 0;
        for (int row = 0; row * columns < getChildren().size(); row++) {
            double height = rowHeight(row, columns, card);
            List<Node> cards = cards(row, columns);
            for (int column = 0; column < cards.size(); column++) {
                cards.get(column).resizeRelocate(column * (card + GAP), y, card, height);
            }
            y += height + GAP;
        }
    }

    private double rowHeight(int row, int columns, double card) {
        return snapSizeY(cards(row, columns).stream()
                .mapToDouble(node -> node.prefHeight(card))
                .max()
                .orElse(0));
    }

    private List<Node> cards(int row, int columns) {
        return getManagedChildren()
                .subList(row * columns, Math.min(getManagedChildren().size(), (row + 1) * columns));
    }

    private int columns(double width) {
        return Math.max(1, (int) ((width + GAP) / (LEAST_WIDTH + GAP)));
    }

    private double cardWidth(double width, int columns) {
        return snapSizeX((width - (columns - 1) * GAP) / columns - 0.5);
    }

    private void step(KeyEvent key) {
        int by = by(key.getCode());
        List<Node> cards = getManagedChildren();
        for (int i = 0; by != 0 && i < cards.size(); i++) {
            int to = i + by;
            if (cards.get(i).isFocused() && to >= 0 && to < cards.size()) {
                cards.get(to).requestFocus();
                key.consume();
                return;
            }
        }
    }

    private int by(KeyCode code) {
        return switch (code) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -columns(getWidth());
            case DOWN -> columns(getWidth());
            default -> 0;
        };
    }
}
