using System.CommandLine;
using System.CommandLine.Parsing;

namespace CxSim.Cli.Errors;

/// <summary>Turns what the parser could not read into a refusal with a way out.</summary>
internal static class Usage
{
    /// <summary>The refusal for a command line with errors.</summary>
    public static Refusal Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count > 0)
        {
            return Unknown(parsed.UnmatchedTokens[0], command);
        }

        var error = parsed.Errors[0];
        return error.SymbolResult switch
        {
            OptionResult option => Refusal.Usage(OfOption(option, error.Message), Help(command)),
            ArgumentResult argument => Refusal.Usage(OfArgument(argument, command, error.Message), Help(command)),
            _ => Refusal.Usage(Missing(command) ?? error.Message, Help(command)),
        };
    }

    /// <summary>Refuses a misspelt flag that the parser took for a word, as it does where a command takes any number of words.</summary>
    public static void RefuseUnreadFlags(ParseResult parsed)
    {
        var flag = parsed.Tokens.FirstOrDefault(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal));
        if (flag is not null)
        {
            throw Unknown(flag.Value, parsed.CommandResult.Command);
        }
    }

    private static Refusal Unknown(string token, Command command)
    {
        if (token.StartsWith('-'))
        {
            var flags = Flags(command);
            string where = command is RootCommand ? "" : $" for \"{command.Name}\"";
            return Refusal.Usage($"unknown flag \"{token}\"{where}.", DidYouMean.Hint(token, flags, Help(command)));
        }

        if (command.Subcommands.Count > 0)
        {
            var verbs = command.Subcommands.Select(c => c.Name).ToList();
            return Refusal.Usage($"unknown command \"{token}\".", DidYouMean.Hint(token, verbs, $"Commands: {string.Join(", ", verbs)}."));
        }

        return Refusal.Usage($"\"{command.Name}\" has no place for \"{token}\".", Help(command));
    }

    private static List<string> Flags(Command command)
    {
        var own = command.Options.SelectMany(o => o.Aliases.Prepend(o.Name));
        var shared = command.Parents.OfType<Command>().SelectMany(p => p.Options).Where(o => o.Recursive).Select(o => o.Name);
        return [.. own, .. shared];
    }

    private static string OfOption(OptionResult option, string message) => option.Tokens.Count switch
    {
        0 => $"{option.Option.Name} needs {Expected(option.Option.ValueType)}.",
        1 => $"{option.Option.Name} expects {Expected(option.Option.ValueType)}, got \"{option.Tokens[0].Value}\".",
        _ => message,
    };

    private static string OfArgument(ArgumentResult argument, Command command, string message)
    {
        // The argument of an option reports itself, with the option as its parent.
        if (argument.Parent is OptionResult option)
        {
            return OfOption(option, message);
        }

        return argument.Tokens.Count == 0
            ? $"\"{command.Name}\" needs {argument.Argument.Description}."
            : $"\"{command.Name}\" expects {Expected(argument.Argument.ValueType)}, got \"{argument.Tokens[0].Value}\".";
    }

    private static string? Missing(Command command)
    {
        var needed = command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0);
        return needed is null ? null : $"\"{command.Name}\" needs {needed.Description}.";
    }

    private static string Expected(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return value == typeof(int) || value == typeof(ulong) ? "a whole number" : value == typeof(double) ? "a number" : "a value";
    }

    private static string Help(Command command) =>
        command is RootCommand ? "See:  cxsim --help" : $"See:  cxsim {command.Name} --help";
}
