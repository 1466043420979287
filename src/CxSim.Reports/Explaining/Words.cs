using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Presenting;

namespace CxSim.Reports.Explaining;

/// <summary>Plain words for the registries' short codes.</summary>
public static class Words
{
    /// <summary>A grade of evidence.</summary>
    public static string Of(Grade grade) => grade switch
    {
        Grade.A => "A: a meta-analysis, or your own data",
        Grade.B => "B: a study",
        Grade.C => "C: practitioners' figures",
        _ => "D: our guess, nobody has measured it",
    };

    /// <summary>A direction.</summary>
    public static string Of(Better better) => better switch
    {
        Better.Up => "more is better",
        Better.Down => "less is better",
        _ => "neither way: it depends on what else moves",
    };

    /// <summary>A topic.</summary>
    public static string Of(BeliefTopic topic) => topic switch
    {
        BeliefTopic.Demand => "demand: volume, repeats, self-service",
        BeliefTopic.Handling => "handling: time, pressure, procedure, resolution",
        BeliefTopic.Customers => "customers: what they feel and do",
        BeliefTopic.Agents => "agents: what work does to them",
        BeliefTopic.Management => "management: how it plans and what it sees",
        _ => "structure: whether one thing moves another at all",
    };

    /// <summary>A measure's practical margin with its unit.</summary>
    public static string Margin(Measure measure) => measure.MarginRelative
        ? $"{NumberText.Short(measure.Margin * 100)} % of today's value"
        : measure.Unit.StartsWith('%') ? $"{NumberText.Short(measure.Margin)} pp" : NumberText.WithUnit(measure.Margin, measure.Unit);

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "nothing",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
    };
}
