package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code calendar list FILE --from D --to D [--zone Z]}. */
final class CalendarListCommand implements Command {

    private static final Comparator<CalendarListing.Occurrence> BY_START_THEN_UID = Comparator.comparing(
                    CalendarListing.Occurrence::start)
            .thenComparing(CalendarListing.Occurrence::uid)
            .thenComparing(CalendarListing.Occurrence::end)
            .thenComparing(CalendarListing.Occurrence::title);

    @Override
    public String name() {
        return "calendar list";
    }

    @Override
    public void describe(CommandSpec spec, Messages messages) {
        spec.usageMessage().description(messages.text("cli.calendar.list.help"));
        spec.addPositional(Grammar.word("FILE", messages.text("cli.calendar.file")));
        spec.addOption(Grammar.needed("--from", "D", messages.text("cli.calendar.list.from")));
        spec.addOption(Grammar.needed("--to", "D", messages.text("cli.calendar.list.to")));
        spec.addOption(Grammar.value("--zone", "Z", messages.text("cli.calendar.list.zone")));
    }

    @Override
    public boolean needsData(Path data) {
        return false;
    }

    @Override
    public Work read(Values values) {
        Path file = values.file(values.word());
        LocalDate from = values.date("--from");
        LocalDate to = values.date("--to");
        ZoneId zone = values.zone("--zone");
        if (to.isBefore(from)) {
            throw new WrongUsage(values.messages().text("cli.wrong.range", from, to));
        }
        return answers -> listed(answers.listCalendar(values.readable(file), from, to, zone));
    }

    private static Answer listed(CalendarListing listing) {
        String lines = listing.occurrences().stream()
                .sorted(BY_START_THEN_UID)
                .map(CalendarListCommand::line)
                .collect(Collectors.joining());
        return new Answer(0, lines, lines(listing.unreadable()));
    }

    private static String line(CalendarListing.Occurrence event) {
        return event.allDay()
                ? Tsv.line(event.start().toLocalDate(), event.end().toLocalDate(), true, event.title(), event.uid())
                : Tsv.line(
                        Json.TIME.format(event.start()),
                        Json.TIME.format(event.end()),
                        false,
                        event.title(),
                        event.uid());
    }

    /** As the contract has them, in every language. */
    static String lines(List<CalendarListing.Unreadable> unreadable) {
        return unreadable.stream()
                .map(one -> "line " + one.line() + ": " + Tsv.field(one.reason()) + "\n")
                .collect(Collectors.joining());
    }
}
