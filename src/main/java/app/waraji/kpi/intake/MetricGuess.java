package app.waraji.kpi.intake;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Spelling;
import app.waraji.kpi.Metric;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which metric a column is, by the words of its name. */
final class MetricGuess {

    /** The longer words first: 受注額 is no 受注. */
    private static final List<Map.Entry<String, Metric.Known>> WORDS = List.of(
            Map.entry("受注額", Metric.Known.ORDER_AMOUNT),
            Map.entry("受注金額", Metric.Known.ORDER_AMOUNT),
            Map.entry("売上", Metric.Known.ORDER_AMOUNT),
            Map.entry("amount", Metric.Known.ORDER_AMOUNT),
            Map.entry("revenue", Metric.Known.ORDER_AMOUNT),
            Map.entry("名刺", Metric.Known.CARDS),
            Map.entry("資料請求", Metric.Known.DOWNLOADS),
            Map.entry("ダウンロード", Metric.Known.DOWNLOADS),
            Map.entry("download", Metric.Known.DOWNLOADS),
            Map.entry("問い合わせ", Metric.Known.INQUIRIES),
            Map.entry("問合せ", Metric.Known.INQUIRIES),
            Map.entry("inquir", Metric.Known.INQUIRIES),
            Map.entry("開封", Metric.Known.MAILS_OPENED),
            Map.entry("unique opens", Metric.Known.MAILS_OPENED),
            Map.entry("クリック", Metric.Known.CLICKS),
            Map.entry("clicks", Metric.Known.CLICKS),
            Map.entry("配信", Metric.Known.MAILS_SENT),
            Map.entry("deliveries", Metric.Known.MAILS_SENT),
            Map.entry("表示回数", Metric.Known.PAGE_VIEWS),
            Map.entry("ページビュー", Metric.Known.PAGE_VIEWS),
            Map.entry("views", Metric.Known.PAGE_VIEWS),
            Map.entry("pv", Metric.Known.PAGE_VIEWS),
            Map.entry("訪問", Metric.Known.VISITS),
            Map.entry("商談", Metric.Known.OPPORTUNITIES),
            Map.entry("opportunit", Metric.Known.OPPORTUNITIES),
            Map.entry("受注", Metric.Known.ORDERS),
            Map.entry("成約", Metric.Known.ORDERS),
            Map.entry("orders", Metric.Known.ORDERS),
            Map.entry("架電", Metric.Known.CALLS),
            Map.entry("calls", Metric.Known.CALLS),
            Map.entry("フォロー", Metric.Known.FOLLOW_UPS));

    private MetricGuess() {}

    /**
     * Empty where no word of it is known.
     *
     * @param messages those of the metrics
     */
    static Optional<Metric> of(Column column, List<Metric> metrics, Messages messages) {
        if (!column.isNumeric() || column.type() == Column.Type.PERCENT) {
            return Optional.empty();
        }
        String name = Spelling.folded(column.name());
        return metrics.stream()
                .filter(metric -> Spelling.folded(metric.label(messages)).equals(name))
                .findFirst()
                .or(() -> WORDS.stream()
                        .filter(word -> name.contains(Spelling.folded(word.getKey())))
                        .findFirst()
                        .flatMap(word -> metrics.stream()
                                .filter(metric -> metric.known() == word.getValue())
                                .findFirst()));
    }
}
