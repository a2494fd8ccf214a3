package app.waraji.cli;

import app.waraji.kernel.Messages;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what picocli says in English. */
final class Misreading {

    private final List<String> arguments;
    private final Messages messages;

    Misreading(List<String> arguments, Messages messages) {
        this.arguments = arguments;
        this.messages = messages;
    }

    String sentence(ParameterException misread) {
        if (misread instanceof MutuallyExclusiveArgsException) {
            return oneOfGroup(misread.getCommandLine());
        }
        if (misread instanceof MissingParameterException absent && isOfGroup(absent)) {
            return oneOfGroup(misread.getCommandLine());
        }
        if (misread instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0), missing.getCommandLine());
        }
        if (misread instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched);
        }
        if (misread instanceof OverwrittenOptionException twice) {
            return messages.text("cli.wrong.twice", name(twice.getOverwritten()));
        }
        ArgSpec at = misread.getArgSpec();
        return at == null
                ? messages.text("cli.wrong", help(misread.getCommandLine()))
                : messages.text("cli.wrong.at", name(at), help(misread.getCommandLine()));
    }

    private boolean isOfGroup(MissingParameterException absent) {
        return absent.getMissing().stream().anyMatch(each -> each.group() != null)
                && absent.getMissing().stream().noneMatch(each -> arguments.contains(name(each)));
    }

    private String oneOfGroup(CommandLine at) {
        String names = at.getCommandSpec().argGroups().stream()
                .flatMap(group -> group.args().stream())
                .map(Misreading::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return messages.text("cli.wrong.period", names, help(at));
    }

    /** A word that only opens others was the last. */
    String unfinished(CommandLine group) {
        return messages.text("cli.wrong.unfinished", group.getCommandName(), words(group));
    }

    private String missing(ArgSpec missing, CommandLine at) {
        String name = name(missing);
        boolean typed =
                arguments.stream().anyMatch(argument -> argument.equals(name) || argument.startsWith(name + "="));
        return typed ? messages.text("cli.wrong.no-value", name) : messages.text("cli.wrong.missing", name, help(at));
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        CommandLine at = unmatched.getCommandLine();
        String word = Values.quoted(unmatched.getUnmatched().get(0));
        if (unmatched.isUnknownOption()) {
            return messages.text("cli.wrong.option", word, help(at));
        }
        if (at.getSubcommands().isEmpty()) {
            return messages.text("cli.wrong.extra", word);
        }
        return messages.text("cli.wrong.command", word, words(at));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String words(CommandLine group) {
        return String.join(", ", group.getSubcommands().keySet());
    }

    private static String help(CommandLine at) {
        return at.getCommandSpec().qualifiedName() + " --help";
    }
}
