namespace CxSim.Experiments.Trials;

/// <summary>How trials are run; nothing here can change a number.</summary>
public sealed record FarmOptions
{
    /// <summary>Warm-ups that run side by side, at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Where outcomes are kept and looked up; null keeps them in memory only.</summary>
    public TrialStore? Store { get; init; }

    /// <summary>Told after each trial, one call at a time, from any thread.</summary>
    public Action<FarmProgress>? Progress { get; init; }

    /// <summary>The clock of the estimates.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}

/// <summary>How far some trials are.</summary>
/// <param name="Done">Trials finished, kept ones included.</param>
/// <param name="Trials">Trials in all, each counted once.</param>
/// <param name="Reused">Trials that were kept from before.</param>
/// <param name="SecondsLeft">Estimate from the pace so far; NaN until a first trial has ended.</param>
public sealed record FarmProgress(int Done, int Trials, int Reused, double SecondsLeft)
{
    /// <summary>Share done, 0–1.</summary>
    public double Fraction => (double)Done / Trials;
}

/// <summary>What some trials would take.</summary>
/// <param name="Trials">Different trials asked for.</param>
/// <param name="Kept">Those whose outcome is there already.</param>
/// <param name="Seconds">Estimate for the others, from a short run of each centre just now on this machine.</param>
public sealed record Price(int Trials, int Kept, double Seconds)
{
    /// <summary>"1,260 runs, about 6 min", with how many of them are kept.</summary>
    public override string ToString()
    {
        string kept = Kept == 0 ? "" : $" ({Kept:N0} already done)";
        string time = Seconds < 1 ? "no time to speak of"
            : Seconds < 90 ? $"about {Math.Ceiling(Seconds):0} s"
            : Seconds < 5400 ? $"about {Math.Ceiling(Seconds / 60):0} min"
            : $"about {Seconds / 3600:0.#} h";
        return FormattableString.Invariant($"{Trials:N0} {(Trials == 1 ? "run" : "runs")}{kept}, {time}");
    }
}
