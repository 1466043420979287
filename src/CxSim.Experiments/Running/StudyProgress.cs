namespace CxSim.Experiments.Running;

/// <summary>How far a study is.</summary>
/// <param name="RunsDone">Runs finished, saved ones included.</param>
/// <param name="Runs">Runs in all.</param>
/// <param name="SeedsDone">Seeds of which every policy is finished.</param>
/// <param name="Seeds">Seeds in all.</param>
/// <param name="Contacts">Contacts simulated so far in this session, warm-up excluded.</param>
/// <param name="SecondsLeft">Estimate from the pace of this session; NaN until a first run has ended.</param>
public sealed record StudyProgress(int RunsDone, int Runs, int SeedsDone, int Seeds, long Contacts, double SecondsLeft)
{
    /// <summary>Share done, 0–1.</summary>
    public double Fraction => (double)RunsDone / Runs;
}
