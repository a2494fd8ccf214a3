package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** All words that may follow {@code waraji}, with their help in one language. */
final class Grammar {

    static final String DATA = "--data";
    static final String LANG = "--lang";
    static final String AS_OF = "--as-of";

    private static final List<Command> COMMANDS = List.of(
            new DemoCommand(),
            new ReportCommand(),
            new CalendarListCommand(),
            new CalendarImportCommand(),
            new CalendarExportCommand(),
            new HolidaysCommand(),
            new FreeCommand(),
            new QuickCommand(),
            new WinAddCommand(),
            new WinsCommand(),
            new ActivitiesCommand(),
            new RequestsCommand(),
            new LedgerCommand(),
            new NumbersInspectCommand(),
            new NumbersImportCommand(),
            new NumbersSetCommand(),
            new NumbersShowCommand(),
            new AlertsCommand(),
            new BackTestCommand(),
            new ExportCommand(),
            new ImportAllCommand(),
            new BackupCommand(),
            new RestoreCommand(),
            new CheckCommand());

    private final Map<CommandSpec, Command> commands = new LinkedHashMap<>();
    private final CommandLine root;

    Grammar(Messages messages, String version) {
        CommandSpec spec = CommandSpec.create()
                .name("waraji")
                .version("Waraji " + version)
                .addOption(common(value(DATA, "DIR", messages.text("cli.option.data"))))
                .addOption(common(value(LANG, "ja|en", messages.text("cli.option.lang"))))
                .addOption(common(value(AS_OF, "TIME", messages.text("cli.option.as-of"))))
                .addOption(common(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description(messages.text("cli.option.help"))
                        .build()))
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(messages.text("cli.option.version"))
                        .build());
        spec.usageMessage().description(messages.text("cli.help"));
        Map<String, String> groups = Map.of(
                "calendar", messages.text("cli.calendar.help"),
                "win", messages.text("cli.win.help"),
                "numbers", messages.text("cli.numbers.help"));
        for (Command command : COMMANDS) {
            CommandSpec described = CommandSpec.create();
            command.describe(described, messages);
            commands.put(described, command);
            add(spec, command.name().split(" "), described, groups);
        }
        root = new CommandLine(spec);
        set(root, messages);
    }

    static List<String> names() {
        return COMMANDS.stream().map(Command::name).toList();
    }

    CommandLine commandLine() {
        return root;
    }

    /** Empty for {@code waraji} itself and for the first word of two. */
    Optional<Command> command(CommandSpec spec) {
        return Optional.ofNullable(commands.get(spec));
    }

    /** An option with a value, at most once. */
    static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .arity("1")
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** An option with a value that the command cannot do without. */
    static OptionSpec needed(String name, String label, String description) {
        return value(name, label, description).toBuilder().required(true).build();
    }

    /** The one word that a command takes beside its options. */
    static PositionalParamSpec word(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static OptionSpec json(Messages messages) {
        return OptionSpec.builder("--json")
                .description(messages.text("cli.option.json"))
                .build();
    }

    private static OptionSpec common(OptionSpec option) {
        return option.toBuilder().scopeType(ScopeType.INHERIT).build();
    }

    private static void add(CommandSpec root, String[] words, CommandSpec command, Map<String, String> groups) {
        if (words.length == 1) {
            root.addSubcommand(words[0], command);
            return;
        }
        CommandLine known = root.subcommands().get(words[0]);
        CommandSpec group = known == null ? CommandSpec.create() : known.getCommandSpec();
        if (known == null) {
            group.usageMessage().description(groups.getOrDefault(words[0], ""));
            root.addSubcommand(words[0], group);
        }
        group.addSubcommand(words[1], command);
    }

    private static void set(CommandLine line, Messages messages) {
        line.setExpandAtFiles(false);
        line.setInterpolateVariables(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(100);
        headings(line, messages);
    }

    private static void headings(CommandLine line, Messages messages) {
        line.getCommandSpec()
                .usageMessage()
                .synopsisHeading(messages.text("cli.heading.usage") + " ")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n" + messages.text("cli.heading.options") + "%n")
                .commandListHeading("%n" + messages.text("cli.heading.commands") + "%n");
        line.getSubcommands().values().forEach(subcommand -> headings(subcommand, messages));
    }
}
