using System.Globalization;
using System.Runtime.CompilerServices;
using CxSim.Experiments.Running;

namespace CxSim.Experiments.Trials;

/// <summary>What trials are kept under: a hash of everything that decides their outcome.</summary>
/// <param name="engine">Which build of the model runs them.</param>
internal sealed class TrialKeys(string engine)
{
    private readonly ConditionalWeakTable<Setting, string> _settings = [];

    /// <summary>The key of a trial.</summary>
    public UInt128 Of(Trial trial)
    {
        string text = Fingerprint.OfText($"{Of(trial.Setting)} {Fingerprint.Of(trial.Policy)} {trial.Seed}");
        return UInt128.Parse(text.AsSpan(0, 32), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    /// <summary>The hash of a setting, computed once an object.</summary>
    public string Of(Setting setting) => _settings.GetValue(setting, s => Fingerprint.Of(s, engine));
}
