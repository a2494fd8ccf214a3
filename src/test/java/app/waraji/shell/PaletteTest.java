package app.waraji.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void findsWhateverTheWidthTheCaseOrTheKana() {
        PaletteSearch search =
                new PaletteSearch(List.of(item("月刊メルマガ", ""), item("SEO記事", ""), item("展示会", "2026-11-20")));
        assertThat(search.find("めるまが", 9)).extracting(PaletteItem::title).containsExactly("月刊メルマガ");
        assertThat(search.find("ﾒﾙﾏｶﾞ", 9)).extracting(PaletteItem::title).containsExactly("月刊メルマガ");
        assertThat(search.find("ｓｅｏ", 9)).extracting(PaletteItem::title).containsExactly("SEO記事");
        assertThat(search.find("2026-11 展示", 9)).extracting(PaletteItem::title).containsExactly("展示会");
        assertThat(search.find("ない", 9)).isEmpty();
    }

    @Test
    void whatBeginsSoStandsBeforeWhatOnlyHasIt() {
        PaletteSearch search = new PaletteSearch(List.of(
                item("Undo: move SEO article", ""),
                item("Plan the week", "seo"),
                item("reSEOlution", ""),
                item("SEO", "")));
        assertThat(search.find("seo", 9))
                .extracting(PaletteItem::title)
                .containsExactly("SEO", "Undo: move SEO article", "reSEOlution", "Plan the week");
        assertThat(search.find("", 2))
                .extracting(PaletteItem::title)
                .containsExactly("Undo: move SEO article", "Plan the week");
    }

    @Test
    void enterTakesTheChosenOneAndCloses() {
        PaletteViewModel model = model();
        model.typedProperty().set("win");
        assertThat(model.found()).extracting(PaletteItem::title).containsExactly("win 1", "win 2");
        model.step(1);
        model.step(1);
        model.take();
        assertThat(done).containsExactly("win 2");
        assertThat(model.openProperty().get()).isFalse();
    }

    @Test
    void withNothingFoundEnterDoesNothing() {
        PaletteViewModel model = model();
        model.typedProperty().set("zebra");
        model.step(1);
        model.take();
        assertThat(done).isEmpty();
        assertThat(model.openProperty().get()).isTrue();
    }

    private PaletteViewModel model() {
        Palette palette = new Palette() {
            @Override
            public List<PaletteItem> actions() {
                return List.of();
            }

            @Override
            public List<PaletteItem> items() {
                return IntStream.rangeClosed(1, 2)
                        .mapToObj(i -> item("win " + i, ""))
                        .toList();
            }
        };
        return new PaletteViewModel(
                List.of(item("Settings", "")), palette, new DirectTasks(new Failures(sentence -> {}, "")));
    }

    private PaletteItem item(String title, String detail) {
        return new PaletteItem(title, "kind", detail, () -> done.add(title));
    }
}
