using CxSim.Cli.Studies;
using CxSim.Experiments.Designs;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Trials;

namespace CxSim.Cli.Sweeping;

/// <summary>How a study of many trials is kept: a folder found by an id that hangs on nothing but what decides its numbers.</summary>
/// <param name="Kind">What kind of study it is, in a word.</param>
/// <param name="What">The policy or experiment it starts from, as typed.</param>
/// <param name="Command">The command.</param>
/// <param name="Experiment">The experiment, with what the command line changed.</param>
/// <param name="Study">Setting and seeds.</param>
/// <param name="Own">What else decides its numbers: a name and a hash.</param>
internal sealed record Keeping(
    string Kind, string What, string Command, Experiment Experiment, PointStudy Study, (string Name, string Hash) Own)
{
    private const int Digits = 6;

    private readonly Dictionary<string, string> _hashes = new(StringComparer.Ordinal)
    {
        ["scenario"] = Fingerprint.OfText(ResolvedWriter.Scenario(Experiment)),
        ["beliefs"] = Fingerprint.Of(Study.Setting.Beliefs),
        ["centre"] = Fingerprint.Of(Study.Setting.Centre),
        [Own.Name] = Own.Hash,
    };

    /// <summary>The id.</summary>
    public string Id(Bench bench) =>
        Fingerprint.OfText($"{Kind} {string.Join(' ', _hashes.Values)} {bench.Shell.Here.Worlds.Engine}")[..Digits];

    /// <summary>Writes a folder of results: what the study writes itself, and scenario, beliefs and manifest beside it.</summary>
    /// <param name="bench">Where results are kept.</param>
    /// <param name="trials">Where the trials were run.</param>
    /// <param name="price">What they were.</param>
    /// <param name="write">Writes the study's own files into a folder and gives its digest.</param>
    /// <returns>The folder.</returns>
    public string Keep(Bench bench, TrialBench trials, Price price, Func<string, string> write)
    {
        var here = bench.Shell.Here;
        string name = $"{Kind}-{Path.GetFileNameWithoutExtension(What)}";
        return bench.Root.Keep(name, Id(bench), draft =>
        {
            string digest = write(draft);
            ResolvedWriter.Write(Experiment, draft);
            new TrialManifest
            {
                Kind = Kind,
                Id = Id(bench),
                Name = name,
                Created = here.Clock.GetUtcNow(),
                Command = Command,
                Engine = here.Worlds.Engine,
                Hashes = _hashes,
                Seeds = Study.Seeds,
                Weeks = Study.Setting.Weeks,
                WarmUpWeeks = Study.Setting.WarmUpWeeks,
                Runs = price.Trials,
                Digest = digest,
                WallSeconds = Math.Round(here.Clock.GetElapsedTime(trials.Started).TotalSeconds, 3),
            }.Write(draft);
        });
    }
}
