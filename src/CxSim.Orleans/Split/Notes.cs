using CxSim.Model;
using CxSim.Model.Policies;

namespace CxSim.Orleans.Split;

/// <summary>What a part of a centre is made from, and which part it is.</summary>
/// <param name="Setting">The setting, as text.</param>
/// <param name="Policies">The policies that will come, as text.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Number">The part's number among its kind.</param>
/// <param name="Parts">How many of its kind there are.</param>
[GenerateSerializer, Immutable, Alias("cxsim.part")]
public sealed record PartNote(string Setting, string[] Policies, ulong Seed, int Number, int Parts);

/// <summary>The conditions of a week as they travel.</summary>
/// <param name="Policy">Place of the policy; −1 is today, before anything has changed.</param>
/// <param name="Week">Weeks since the policy began.</param>
[GenerateSerializer, Immutable, Alias("cxsim.week")]
public readonly record struct WeekNote(int Policy, int Week);

/// <summary>A day as it travels; what is the same on every day of its kind is known at the other end.</summary>
/// <param name="Index">Days since the world began.</param>
/// <param name="Week">The week's conditions.</param>
/// <param name="Rates">Fresh issues per customer of mean frequency, by workflow; none before they are announced.</param>
/// <param name="JoinFactor">Prospects who join relative to today.</param>
/// <param name="FaultShare">Share of fresh issues that are the same product fault again.</param>
[GenerateSerializer, Immutable, Alias("cxsim.day")]
public sealed record DayNote(int Index, WeekNote Week, double[] Rates, double JoinFactor, double FaultShare)
{
    /// <summary>The note of a day.</summary>
    internal static DayNote Of(Day day, IReadOnlyList<Policy> policies) =>
        new(day.Index, NoteOf(day.Conditions, policies), day.Rates, day.JoinFactor, day.FaultShare);

    /// <summary>The note of conditions.</summary>
    internal static WeekNote NoteOf(Conditions conditions, IReadOnlyList<Policy> policies) =>
        ReferenceEquals(conditions, Conditions.Initial)
            ? new(-1, 0)
            : new(Enumerable.Range(0, policies.Count).First(i => ReferenceEquals(policies[i], conditions.Policy)), conditions.Week);
}
