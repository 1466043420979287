using System.CommandLine;
using System.CommandLine.Parsing;

namespace CxSim.Cli.Studies;

/// <summary>The command as it can be typed again.</summary>
internal static class CommandLine
{
    /// <summary>The words of the command line, without folders of this machine.</summary>
    public static string Of(ParseResult given) => string.Join(' ', given.Tokens.Select(Word).Prepend("cxsim"));

    private static string Word(Token token)
    {
        string text = token.Type == TokenType.Argument && Path.IsPathRooted(token.Value) ? Path.GetFileName(token.Value) : token.Value;
        return text.Any(char.IsWhiteSpace) ? $"\"{text}\"" : text;
    }
}
