package app.waraji.kpi.intake;

import java.util.List;

/**
 * A line of a file or a row of a sheet, cut into cells.
 *
 * @param number from 1, of its first line in the file
 * @param cells without blanks around them
 * @param text as it stands in the file
 */
public record SheetLine(int number, List<String> cells, String text) {

    public SheetLine {
        cells = List.copyOf(cells);
    }

    /** Empty where the line ends before that cell. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    int filled() {
        int filled = 0;
        for (String cell : cells) {
            filled += cell.isEmpty() ? 0 : 1;
        }
        return filled;
    }

    /** Without the empty cells behind the last one that is filled. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** The first that is not empty; empty where all are. */
    String first() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }

    boolean isBlank() {
        return filled() == 0;
    }

    /** A remark of a program, as in {@code # Start date: 20231208}; a number sign before a word is a word. */
    boolean isComment() {
        String first = cell(0);
        if (!first.startsWith("#")) {
            return false;
        }
        boolean set = first.length() > 1 && " -=#*".indexOf(first.charAt(1)) >= 0;
        return filled() == 1 || set;
    }
}
