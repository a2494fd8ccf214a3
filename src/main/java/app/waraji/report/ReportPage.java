package app.waraji.report;

import app.waraji.fx.Page;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.report.sent.Sending;
import java.time.Clock;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Where the report of a week is finished, seen as it will be printed, and handed on. */
public final class ReportPage implements Page {

    private final ReportExport export;
    private final ReportViewModel model;
    private final ReportHeaderView header;
    private final ReportView view;
    private final ReportWords words;

    /** @param export keep the same one for all that writes reports: it keeps the fonts */
    public ReportPage(
            ReportStore drafts, Report.Source source, ReportExport export, Tasks tasks, Changes changes, Clock clock) {
        this.export = export;
        this.words = export.words();
        this.model = new ReportViewModel(drafts, source, export, tasks, changes, clock);
        this.header = new ReportHeaderView(model, words);
        this.view = new ReportView(model, words);
    }

    /** Keeps what was typed, and hands back what makes the report as it would be sent now; that may take its time. */
    public Callable<Sending> sending() {
        model.keep();
        Report report = model.report();
        return () -> export.sending(report);
    }

    /** Puts a further button before those of the header. */
    public void putInHeader(Node way) {
        header.put(way);
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
        return model.activate();
    }
}
