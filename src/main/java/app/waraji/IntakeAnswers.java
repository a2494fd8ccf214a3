package app.waraji;

import app.waraji.cli.ImportedNumbers;
import app.waraji.cli.InspectedFile;
import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kpi.intake.Column;
import app.waraji.kpi.intake.FoundTable;
import app.waraji.kpi.intake.ImportPlan;
import app.waraji.kpi.intake.ImportProfile;
import app.waraji.kpi.intake.ImportStore;
import app.waraji.kpi.intake.ProfileStore;
import app.waraji.kpi.intake.RefusedExport;
import app.waraji.kpi.intake.Skipped;
import app.waraji.kpi.intake.TableFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Answers the commands about files of numbers. */
final class IntakeAnswers {

    private final ImportStore intake;
    private final ProfileStore profiles;
    private final Locale locale;
    private final Messages messages;

    IntakeAnswers(Database database, Stores stores, Clock clock, Locale locale) {
        this.intake = stores.intake(database, clock, locale);
        this.profiles = new ProfileStore(database, locale);
        this.locale = locale;
        this.messages = Messages.of(IntakeAnswers.class, locale);
    }

    /** Imports what the profile finds in the file, and says what changed; or only says it. */
    ImportedNumbers importFile(Path path, String profileName, boolean onlyTold) {
        ImportProfile profile = profiles.find(profileName)
                .orElseThrow(() -> new Refusal(messages.text(
                        "numbers.import.unknown",
                        profileName,
                        String.join(
                                ", ",
                                profiles.all().stream().map(ImportProfile::name).toList()))));
        TableFile file = TableFile.read(TableFile.bytes(path, locale), locale);
        FoundTable table = profile.tableIn(file)
                .orElseThrow(() -> new Refusal(messages.text("numbers.import.no-columns", profile.name())));
        ImportPlan plan = intake.plan(table, profile.on(table), profile.order());
        List<ImportPlan.Value> proposed = plan.proposed();
        String name = String.valueOf(path.getFileName());
        int changed = onlyTold ? proposed.size() : intake.apply(name, proposed);
        RefusedExport reasons = new RefusedExport(locale);
        return new ImportedNumbers(
                proposed.stream()
                        .map(value -> new ImportedNumbers.Value(
                                value.metric().key(), value.start(), value.before(), value.after()))
                        .toList(),
                plan.refused().stream()
                        .map(row -> new ImportedNumbers.Refused(row.row().number(), reasons.reason(row)))
                        .toList(),
                messages.text(
                        onlyTold ? "numbers.import.told" : "numbers.import.done",
                        changed,
                        plan.values().size() - proposed.size()));
    }

    static InspectedFile inspect(Path path, Locale locale) {
        TableFile file = TableFile.read(TableFile.bytes(path, locale), locale);
        return new InspectedFile(
                file.encoding() == null ? null : file.encoding().label(),
                file.delimiter() == null ? null : String.valueOf(file.delimiter()),
                file.tables().stream().map(IntakeAnswers::table).toList());
    }

    private static InspectedFile.Table table(FoundTable table) {
        return new InspectedFile.Table(
                table.heading().title(),
                table.heading().line(),
                table.header(),
                table.rows().size(),
                table.columns().stream().map(IntakeAnswers::column).toList(),
                table.skipped().stream().map(IntakeAnswers::skipped).toList());
    }

    private static InspectedFile.Column column(Column column) {
        return new InspectedFile.Column(
                column.name(),
                column.type().name().toLowerCase(Locale.ROOT),
                column.first(),
                column.last(),
                column.sum());
    }

    private static InspectedFile.Skipped skipped(Skipped line) {
        return new InspectedFile.Skipped(line.line(), line.why().name().toLowerCase(Locale.ROOT), line.text());
    }
}
