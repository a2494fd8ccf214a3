package app.waraji.kpi.chart;

import app.waraji.kernel.Messages;
import app.waraji.kpi.ChartEvent;
import app.waraji.kpi.CsvText;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The points of a chart as CSV, one row a period; gaps are empty cells. */
final class ChartCsvExport {

    private final ChartWords words;

    ChartCsvExport(ChartWords words) {
        this.words = words;
    }

    String write(ChartReading reading) {
        return CsvText.BYTE_ORDER_MARK
                + CsvText.row(header(reading))
                + reading.points().stream()
                        .map(point -> CsvText.row(cells(reading, point)))
                        .collect(Collectors.joining());
    }

    private List<String> header(ChartReading reading) {
        Messages messages = words.messages();
        return List.of(
                messages.text("chart.csv.from"),
                messages.text("chart.csv.to"),
                words.name(reading.metric()),
                messages.text("chart.csv.count"),
                messages.text("chart.minimum"),
                messages.text("chart.goal"),
                messages.text("chart.stretch"),
                messages.text("chart.lastYear"),
                messages.text("Kind.NOTE"),
                messages.text("chart.csv.events"));
    }

    private List<String> cells(ChartReading reading, ChartPoint point) {
        String events = reading.eventsOf(point).stream()
                .filter(event -> event.kind() != ChartEvent.Kind.NOTE)
                .map(words::event)
                .collect(Collectors.joining(" / "));
        Stream<String> numbers = Stream.of(
                number(point.value()),
                number(point.count()),
                number(point.marks().minimum()),
                number(point.marks().goal()),
                number(point.marks().stretch()),
                number(point.lastYear()));
        return Stream.of(
                        Stream.of(
                                point.from().toString(), point.to().minusDays(1).toString()),
                        numbers,
                        Stream.of(point.note(), events))
                .flatMap(cells -> cells)
                .toList();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
