package app.waraji.report.sent;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.report.sent.Difference.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void marksWhatStandsOnOneSideOnly() {
        List<Difference> found = Difference.between(
                List.of(new Passage("成果", List.of("A社", "B社"))), List.of(new Passage("成果", List.of("B社", "C社"))));
        assertThat(found)
                .containsExactly(new Difference(
                        "成果",
                        List.of(new Line("A社", false), new Line("B社", true)),
                        List.of(new Line("B社", true), new Line("C社", false))));
    }

    @Test
    void aPartThatOnlyOneHasIsListedAfterThoseOfTheLaterOne() {
        List<Difference> found = Difference.between(
                List.of(new Passage("所感", List.of("忙しい")), new Passage("成果", List.of("A社"))),
                List.of(new Passage("成果", List.of("A社"))));
        assertThat(found).extracting(Difference::heading).containsExactly("成果", "所感");
        assertThat(found).extracting(Difference::isNone).containsExactly(true, false);
    }

    @Test
    void aLineThatStandsTwiceOnOneSideIsOnBothOnce() {
        Difference found = Difference.between(
                        List.of(new Passage("予定", List.of("原稿", "原稿"))), List.of(new Passage("予定", List.of("原稿"))))
                .get(0);
        assertThat(found.before()).containsExactly(new Line("原稿", true), new Line("原稿", false));
    }
}
