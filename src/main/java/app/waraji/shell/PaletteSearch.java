package app.waraji.shell;

import app.waraji.kernel.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds items by what is typed, whatever the width, case or kana: every word must be in it. */
final class PaletteSearch {

    private static final int BEGINS = 0;
    private static final int BEGINS_A_WORD = 1;
    private static final int IN_TITLE = 2;
    private static final int ELSEWHERE = 3;
    private static final int NOT = 4;

    private record Folded(PaletteItem item, String title, String all) {}

    private record Hit(PaletteItem item, int rank) {}

    private final List<Folded> items;

    PaletteSearch(List<PaletteItem> items) {
        this.items = items.stream()
                .map(item -> new Folded(
                        item,
                        Spelling.folded(item.title()),
                        Spelling.folded(item.title() + "\n" + item.kind() + "\n" + item.detail())))
                .toList();
    }

    /** The best first; those that fit equally well stay in their order. For nothing typed, the first ones. */
    List<PaletteItem> find(String typed, int most) {
        String folded = Spelling.folded(typed).strip();
        if (folded.isEmpty()) {
            return items.stream().limit(most).map(Folded::item).toList();
        }
        String[] words = folded.split("\\s+");
        List<Hit> hits = new ArrayList<>();
        for (Folded each : items) {
            int rank = rank(each, folded, words);
            if (rank < NOT) {
                hits.add(new Hit(each.item(), rank));
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::rank))
                .limit(most)
                .map(Hit::item)
                .toList();
    }

    private static int rank(Folded each, String typed, String[] words) {
        if (each.title().startsWith(typed)) {
            return BEGINS;
        }
        boolean inTitle = true;
        for (String word : words) {
            if (!each.all().contains(word)) {
                return NOT;
            }
            inTitle &= each.title().contains(word);
        }
        if (!inTitle) {
            return ELSEWHERE;
        }
        return each.title().contains(" " + words[0]) ? BEGINS_A_WORD : IN_TITLE;
    }
}
