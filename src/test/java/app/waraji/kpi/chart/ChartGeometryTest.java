package app.waraji.kpi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kpi.ChartEvent;
import app.waraji.kpi.chart.ChartMark.Line;
import app.waraji.kpi.chart.ChartMark.Spot;
import app.waraji.kpi.chart.ChartMark.Words;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ChartGeometryTest {

    private static final ChartLook ALL = new ChartLook(true, true, true, true);
    private static final ChartSize SIZE = new ChartSize(1000, 300);

    private static final ChartSize SMALL = new ChartSize(500, 240);

    private final ChartDiary diary = new ChartDiary();
    private final ChartGeometry geometry = new ChartGeometry(new ChartWords(Locale.JAPANESE), ChartDiary.textWidth());

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void everythingStaysOnTheSheetAtAnySize() {
        Random random = new Random(2);
        diary.fillYear(random);
        for (Span span : Span.values()) {
            for (Grain grain : Grain.values()) {
                ChartReading reading = diary.read("inquiries", span, grain);
                for (int round = 0; round < 20; round++) {
                    ChartSize size = new ChartSize(500 + random.nextInt(1500), 240 + random.nextInt(600));
                    ChartDrawing drawing = geometry.drawTitled(reading, ALL, size);
                    assertThat(drawing.marks().stream().flatMap(ChartGeometryTest::spots))
                            .allSatisfy(spot -> {
                                assertThat(spot.x()).isBetween(0.0, size.width() + 1);
                                assertThat(spot.y()).isBetween(0.0, size.height() + 1);
                            });
                }
            }
        }
    }

    @Test
    void aGapInterruptsTheLine() {
        diary.enter("inquiries", 1, 2, 3, null, 4, 5, null, 6);
        List<Line> lines = lines(draw("inquiries"), ValueMarks.ACTUAL);
        assertThat(lines).extracting(line -> line.spots().size()).containsExactly(3, 2);
    }

    @Test
    void theLastValueIsNamedAndOnlyWantedLinesAreDrawn() {
        diary.enter("inquiries", 1, 2, 3, 4, 5, 6, 7);
        ChartDrawing plain = draw("inquiries");
        assertThat(texts(plain)).contains("7件");
        assertThat(lines(plain, ValueMarks.TREND)).isEmpty();
        ChartReading reading = diary.read("inquiries", Span.WEEKS_13, Grain.ENTERED);
        assertThat(lines(geometry.draw(reading, ALL, SIZE), ValueMarks.TREND)).hasSize(2);
    }

    @Test
    void figuresStayReadableOverCrowdedLines() {
        diary.fillYear(new Random(3));
        ChartDrawing year = geometry.draw(diary.read("inquiries", Span.WEEKS_52, Grain.ENTERED), ALL, SMALL);
        assertThat(grounds(year)).hasSizeGreaterThan(1);
        ChartDrawing quarter = geometry.draw(diary.read("inquiries", Span.WEEKS_13, Grain.ENTERED), ALL, SMALL);
        assertThat(grounds(quarter)).isEmpty();
    }

    private static List<ChartMark.Area> grounds(ChartDrawing drawing) {
        return drawing.marks().stream()
                .filter(ChartMark.Area.class::isInstance)
                .map(ChartMark.Area.class::cast)
                .filter(area -> area.tone() == Tone.CARD)
                .toList();
    }

    @Test
    void theBandStepsWhereTheTargetChanged() {
        diary.aim("2026-04-06", "inquiries", 2, 3, 4, false);
        diary.aim("2026-11-09", "inquiries", 3, 4, 5, false);
        ChartDrawing drawing = draw("inquiries");
        ChartMark.Area band = drawing.marks().stream()
                .filter(ChartMark.Area.class::isInstance)
                .map(ChartMark.Area.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(band.corners()).hasSize(8);
        assertThat(texts(drawing)).contains("上振れ 5", "目標 4", "最低 3", "第47週");
    }

    @Test
    void eventsOfAWeekAreStackedByKindAndCounted() {
        for (int i = 0; i < 3; i++) {
            diary.events.add(new ChartEvent(ChartEvent.Kind.BLOCK, ChartDiary.MONDAY.plusDays(i), "SEO " + i, i));
        }
        diary.events.add(new ChartEvent(ChartEvent.Kind.WIN, ChartDiary.MONDAY, "A社から問い合わせ", 9));
        ChartDrawing drawing = draw("inquiries");
        assertThat(drawing.markers())
                .extracting(ChartDrawing.Marker::kind)
                .containsExactly(ChartEvent.Kind.WIN, ChartEvent.Kind.BLOCK);
        assertThat(texts(drawing)).contains("3", "A社から問い合わせ");
        ChartDrawing.Marker win = drawing.markers().get(0);
        assertThat(drawing.markerAt(win.at().x() + 3, win.at().y() - 3)).contains(win);
        assertThat(drawing.markerAt(win.at().x() - 60, win.at().y())).isEmpty();
    }

    @Test
    void noEventIsLostWhereManyWeeksShareASign() {
        Random random = new Random(4);
        diary.measurements.enter(
                diary.metric("inquiries"), ChartDiary.MONDAY.minusWeeks(519), java.math.BigDecimal.ONE, "");
        for (int i = 0; i < 9000; i++) {
            diary.events.add(
                    new ChartEvent(ChartEvent.Kind.BLOCK, ChartDiary.MONDAY.minusDays(random.nextInt(3600)), "枠", i));
        }
        ChartDrawing drawing = geometry.draw(diary.read("inquiries", Span.ALL, Grain.ENTERED), ALL, SIZE);
        assertThat(drawing.markers().stream()
                        .mapToInt(marker -> marker.events().size())
                        .sum())
                .isEqualTo(9000);
        assertThat(drawing.markers()).hasSizeLessThan(80);
        for (int i = 1; i < drawing.markers().size(); i++) {
            assertThat(drawing.markers().get(i).at().x()
                            - drawing.markers().get(i - 1).at().x())
                    .isGreaterThan(12);
        }
    }

    @Test
    void namesOfEventsDoNotLieOverEachOther() {
        Random random = new Random(9);
        for (int round = 0; round < 100; round++) {
            diary.events.clear();
            for (int i = 0; i < 20; i++) {
                diary.events.add(new ChartEvent(
                        ChartEvent.Kind.WIN,
                        ChartDiary.MONDAY.minusDays(random.nextInt(85)),
                        "成果".repeat(1 + random.nextInt(12)),
                        i));
            }
            List<Words> names = draw("inquiries").marks().stream()
                    .filter(mark -> mark instanceof Words words
                            && words.text().startsWith("成果")
                            && words.at().y() < 60)
                    .map(Words.class::cast)
                    .toList();
            assertThat(names).isNotEmpty();
            for (Words one : names) {
                double end = one.at().x() + ChartDiary.textWidth().of(one.text(), one.face());
                assertThat(names)
                        .noneMatch(other -> !other.equals(one)
                                && other.at().y() == one.at().y()
                                && other.at().x() >= one.at().x()
                                && other.at().x() < end);
            }
        }
    }

    @Test
    void withoutAnyValueItSaysSo() {
        assertThat(texts(draw("calls"))).anyMatch(text -> text.startsWith("この期間の入力はまだありません"));
    }

    @Test
    void oneValueStandsAlone() {
        diary.enter("cards", 12);
        ChartDrawing drawing = draw("cards");
        assertThat(lines(drawing, ValueMarks.ACTUAL)).isEmpty();
        assertThat(drawing.heights()).filteredOn(height -> height != null).hasSize(1);
    }

    private ChartDrawing draw(String key) {
        return geometry.draw(diary.read(key, Span.WEEKS_13, Grain.ENTERED), ChartLook.PLAIN, SIZE);
    }

    private static List<Line> lines(ChartDrawing drawing, ChartMark.Pen pen) {
        // The last one is that of the legend.
        List<Line> lines = drawing.marks().stream()
                .filter(mark -> mark instanceof Line line && line.pen().equals(pen))
                .map(Line.class::cast)
                .toList();
        return pen.equals(ValueMarks.ACTUAL) ? lines.subList(0, Math.max(0, lines.size() - 1)) : lines;
    }

    private static List<String> texts(ChartDrawing drawing) {
        return drawing.marks().stream()
                .filter(Words.class::isInstance)
                .map(mark -> ((Words) mark).text())
                .toList();
    }

    private static Stream<Spot> spots(ChartMark mark) {
        if (mark instanceof Line line) {
            return line.spots().stream();
        }
        if (mark instanceof ChartMark.Area area) {
            return area.corners().stream();
        }
        return mark instanceof ChartMark.Shape shape ? Stream.of(shape.at()) : Stream.of(((Words) mark).at());
    }
}
