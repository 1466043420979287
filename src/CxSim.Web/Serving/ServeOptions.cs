using CxSim.Experiments.Running;

namespace CxSim.Web.Serving;

/// <summary>How the pages are served.</summary>
public sealed record ServeOptions
{
    /// <summary>The port unless another is asked for.</summary>
    public const int UsualPort = 5080;

    /// <summary>The folder names of centres and sets of beliefs are looked up from.</summary>
    public required string Folder { get; init; }

    /// <summary>The folder of results, which the command line uses too.</summary>
    public required string Results { get; init; }

    /// <summary>The port; 0 takes any that is free.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>Whether other machines may connect; else only this one.</summary>
    public bool Lan { get; init; }

    /// <summary>Seeds that run side by side, at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether the reference centre is warmed up before anybody asks.</summary>
    public bool Preheat { get; init; } = true;

    /// <summary>Most jobs that wait; more are refused.</summary>
    public int MostQueued { get; init; } = 40;

    /// <summary>Most clients that follow a run at one time.</summary>
    public int MostFollowers { get; init; } = 64;

    /// <summary>Where runs come from; null simulates them, keeping warmed-up worlds in memory.</summary>
    public IWorldSource? Worlds { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
