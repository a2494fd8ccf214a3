package app.waraji.cli;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code ledger [--week W] [--json]}. */
final class LedgerCommand implements Command {

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.ledger.help"));
        spec.addOption(Grammar.value("--week", "W", messages.text("cli.ledger.week")));
        spec.addOption(Grammar.json(messages));
    }

    @Override
    public Work read(Values values) {
        Week week = values.given("--week") ? values.week("--week") : Week.of(values.now());
        boolean json = values.given("--json");
        return answers -> {
            LedgerSheet sheet = answers.ledger(week);
            return Answer.said(json ? Json.indented(sheet) : lines(sheet, values.messages()));
        };
    }

    /** The sums in minutes, then what one reason after the other cost, then each displacement. */
    private static String lines(LedgerSheet sheet, Messages messages) {
        StringBuilder lines = new StringBuilder(sheet.week() + "\n")
                .append(Tsv.line(messages.text("cli.ledger.planned"), sheet.planned()))
                .append(Tsv.line(messages.text("cli.ledger.done"), sheet.kept() + sheet.recovered()))
                .append(Tsv.line(
                        messages.text("cli.ledger.displaced"), sheet.recovered() + sheet.rescheduled() + sheet.lost()))
                .append(Tsv.line(messages.text("cli.ledger.recovered"), sheet.recovered()))
                .append(Tsv.line(messages.text("cli.ledger.rescheduled"), sheet.rescheduled()))
                .append(Tsv.line(messages.text("cli.ledger.open"), sheet.open()))
                .append(Tsv.line(messages.text("cli.ledger.unplanned"), sheet.unplanned()));
        if (!sheet.byReason().isEmpty()) {
            lines.append('\n');
            sheet.byReason().forEach(reason -> lines.append(Tsv.line(reason.reason(), reason.minutes())));
        }
        if (!sheet.rows().isEmpty()) {
            lines.append('\n');
            sheet.rows()
                    .forEach(row -> lines.append(Tsv.line(
                            row.title(),
                            time(row.from()),
                            time(row.to()),
                            row.minutes(),
                            Objects.requireNonNullElse(row.reason(), "-"))));
        }
        return lines.toString();
    }

    private static String time(@Nullable LocalDateTime time) {
        return time == null ? "-" : Json.TIME.format(time);
    }
}
