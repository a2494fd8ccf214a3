package app.waraji.cli;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Week;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.ParseResult;

/** What was typed for the options and words of a command, as what it means. */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE_AND_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

    private final ParseResult typed;
    private final Invocation invocation;
    private final Words words;
    private final Messages messages;

    Values(ParseResult typed, Invocation invocation, Words words, Messages messages) {
        this.typed = typed;
        this.invocation = invocation;
        this.words = words;
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    LocalDateTime now() {
        return LocalDateTime.now(invocation.clock());
    }

    boolean given(String option) {
        return typed.hasMatchedOption(option);
    }

    /** Of an option that picocli has seen to be there. */
    String valueOf(String option) {
        return typed.matchedOptionValue(option, "");
    }

    /** The only word of a command that takes one. */
    String word() {
        return typed.matchedPositionalValue(0, "");
    }

    long number(String option, long otherwise, long least, long most) {
        if (!given(option)) {
            return otherwise;
        }
        String text = valueOf(option);
        long number = NUMBER.matcher(text).matches() ? Long.parseLong(text) : Long.MIN_VALUE;
        if (number < least || number > most) {
            throw new WrongUsage(
                    messages.text("cli.wrong.number", option, Long.toString(least), Long.toString(most), quoted(text)));
        }
        return number;
    }

    Week week(String option) {
        String text = valueOf(option);
        return Week.parse(text)
                .orElseThrow(() -> new WrongUsage(messages.text("cli.wrong.week", option, quoted(text))));
    }

    LocalDate date(String option) {
        String text = valueOf(option);
        return dateIn(text).orElseThrow(() -> new WrongUsage(messages.text("cli.wrong.date", option, quoted(text))));
    }

    ZoneId zone(String option) {
        if (!given(option)) {
            return invocation.clock().getZone();
        }
        try {
            return ZoneId.of(valueOf(option));
        } catch (DateTimeException e) {
            throw new WrongUsage(messages.text("cli.wrong.zone", option, quoted(valueOf(option))));
        }
    }

    /** A file name as typed, from the caller's folder. */
    Path file(String text) {
        return words.file(text).orElseThrow(() -> new WrongUsage(messages.text("cli.wrong.file", quoted(text))));
    }

    /** A file that is there to be read. */
    Path readable(Path file) {
        if (!Files.exists(file)) {
            throw new Refusal(messages.text("cli.file.missing", file));
        }
        if (Files.isDirectory(file)) {
            throw new Refusal(messages.text("cli.file.folder", file));
        }
        if (!Files.isReadable(file)) {
            throw new Refusal(messages.text("cli.file.unreadable", file));
        }
        return file;
    }

    /** Reads {@code 2026-11-20}; empty where there is no such day. */
    static Optional<LocalDate> dateIn(String text) {
        try {
            return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads {@code 2026-11-20T09:30}, or a date alone, which begins at 00:00. */
    static Optional<LocalDateTime> timeIn(String text) {
        try {
            return DATE_AND_TIME.matcher(text).matches()
                    ? Optional.of(LocalDateTime.parse(text))
                    : dateIn(text).map(LocalDate::atStartOfDay);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** On one line, whatever was typed. */
    static String quoted(String text) {
        return Tsv.field(text);
    }
}
