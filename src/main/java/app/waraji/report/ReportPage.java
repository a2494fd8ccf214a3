package app.waraji.report;

import app.waraji.fx.Outside;
import app.waraji.fx.Page;
import app.waraji.fx.Sheets;
import app.waraji.fx.Shortcut;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Period;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.report.sent.Sending;
import app.waraji.settings.SettingsStore;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Where the report of a period is finished, seen as it will be printed, and handed on. */
public final class ReportPage implements Page {

    /**
     * What it is written from and with.
     *
     * @param export keep the same one for all that writes reports: it keeps the fonts
     */
    public record Parts(ReportStore drafts, Report.Source source, ReportExport export) {}

    private final ReportExport export;
    private final ReportViewModel model;
    private final DeliveryViewModel delivery;
    private final ReportHeaderView header;
    private final Sheets sheets;
    private final DeliveryView ways;
    private final ReportView view;
    private final ReportWords words;

    public ReportPage(Parts parts, SettingsStore settings, Saying saying, Tasks tasks, Changes changes, Clock clock) {
        this.export = parts.export();
        this.words = export.words();
        this.model = new ReportViewModel(parts.drafts(), parts.source(), export, tasks, changes, clock);
        this.delivery = new DeliveryViewModel(model, export, settings, tasks, saying, Outside::open);
        this.header = new ReportHeaderView(model, words);
        this.sheets = new Sheets(words.messages().locale(), model.preview()::drawAt);
        this.ways = new DeliveryView(delivery, words, sheets.ways());
        this.view = new ReportView(model, words, new ReportPreviewView(model.preview(), sheets, ways));
    }

    /** Shows the report of that period. */
    public void show(Period period) {
        model.show(period);
    }

    /** Keeps what was typed, and hands back what makes the report as it would be sent now; that may take its time. */
    public Callable<Sending> sending() {
        model.keep();
        Report report = model.report();
        return () -> export.sending(report);
    }

    /** Puts a further button among the ways in which it leaves. */
    public void putAmongWays(Node way) {
        ways.put(way);
    }

    @Override
    public String title() {
        return words.text("report.page");
    }

    @Override
    public Ikon icon() {
        return Feather.FILE_TEXT;
    }

    @Override
    public Node header() {
        return header;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Subscription activate() {
        delivery.activate();
        return model.activate();
    }

    @Override
    public boolean pressed(KeyEvent key) {
        return sheets.pressed(key);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return sheets.shortcuts();
    }
}
