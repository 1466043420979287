using System.CommandLine;
using System.Text;
using CxSim.Cli.Terminal;
using CxSim.Cli.Verbs;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Explaining;
using CxSim.Reports.Presenting;
using Plain = CxSim.Reports.Explaining.Words;

namespace CxSim.Cli.Tests;

/// <summary>Pages of documentation that follow from the program: its commands, and its levers, measures, beliefs and terms.</summary>
internal static class ReferencePages
{
    private const string Renewed = "Written from the program. To renew it, run the tests of CxSim.Cli with `CXSIM_ACCEPT=1`.";

    /// <summary>Every command with its words and flags.</summary>
    public static string Commands()
    {
        var root = CommandTree.Build();
        var text = new StringBuilder($"# Commands\n\n{Renewed}\n\n");
        text.Append("Results go to standard output, talk to standard error. These flags work on every command:\n\n");
        Options(text, Manner.Flags);
        text.Append("\nColour only at a terminal and without `NO_COLOR`. Exit codes: 0 done · 1 unexpected · 2 not understood · ");
        text.Append("3 understood and impossible · 4 finished, a check failed · 5 calibration outside its tolerance · ");
        text.Append("6 a claim's verdict is not the recorded one · ");
        text.Append("130 stopped, what was done is kept.\n");
        foreach (var verb in root.Subcommands)
        {
            string words = string.Concat(verb.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $" [{a.Name}]" : $" <{a.Name}>"));
            text.Append($"\n## cxsim {verb.Name}{words}\n\n{verb.Description}\n");
            foreach (var argument in verb.Arguments)
            {
                text.Append($"\n`{argument.Name}`: {argument.Description}.\n");
            }

            if (verb.Options.Any(o => !o.Hidden))
            {
                text.Append('\n');
                Options(text, verb.Options);
            }
        }

        return text.ToString();
    }

    /// <summary>Every lever, measure, belief and term.</summary>
    public static string Words()
    {
        var text = new StringBuilder($"# Levers, measures, beliefs, terms\n\n{Renewed} `cxsim explain <word>` says the same.\n");
        Table(
            text, "Levers: what a leader decides",
            ["lever", "range", "today", "unit", "meaning", "works by", "costs", "carried by", "grade"],
            Levers.All.Select(l => new[]
            {
                l.Id, $"{Short(l.Min)} to {Short(l.Max)}", Short(l.Default), l.Unit, l.Meaning, l.Enters, l.Cost, l.Carrier, $"{l.Grade}",
            }));
        Table(
            text, "Measures: what people steer by", ["measure", "name", "unit", "better", "margin", "definition", "trap"],
            AllMeasures.All.Select(m => new[]
            {
                m.Id, m.Name, m.Unit, Plain.Of(m.Better), Plain.Margin(m), m.Definition, m.Trap,
            }));
        Table(
            text, "Beliefs: how the world works", ["belief", "low", "base", "high", "unit", "grade", "meaning", "source"],
            Beliefs.All.Select(b => new[]
            {
                b.Id, Short(b.Low), Short(b.Base), Short(b.High), b.Unit, $"{b.Grade}", b.Meaning, b.Source,
            }));
        Table(
            text, "Terms", ["term", "meaning", "trap"],
            Glossary.Terms.Select(t => new[] { $"{t.Title} ({t.Word})", t.Meaning, t.Trap ?? "" }));
        return text.ToString();
    }

    private static string Short(double value) => NumberText.Short(value);

    private static void Options(StringBuilder text, IEnumerable<Option> options)
    {
        text.Append("| flag | does |\n|---|---|\n");
        foreach (var option in options.Where(o => !o.Hidden))
        {
            string value = option.ValueType == typeof(bool) ? "" : $" <{option.HelpName ?? "value"}>";
            text.Append($"| `{option.Name}{value}` | {option.Description} |\n");
        }
    }

    private static void Table(StringBuilder text, string title, string[] headings, IEnumerable<string[]> rows)
    {
        text.Append($"\n## {title}\n\n| {string.Join(" | ", headings)} |\n|{string.Concat(headings.Select(_ => "---|"))}\n");
        foreach (string[] row in rows)
        {
            text.Append($"| {string.Join(" | ", row.Select(c => c.Replace("|", "\\|")))} |\n");
        }
    }
}
