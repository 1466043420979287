using System.Globalization;
using CxSim.Cli.Errors;
using CxSim.Experiments.PlainQueue;

namespace CxSim.Cli.Queueing;

/// <summary>How handling times spread around their mean.</summary>
/// <param name="Words">As given on the command line.</param>
/// <param name="Cv">Coefficient of variation.</param>
/// <param name="Of">The distribution with a mean in seconds.</param>
internal sealed record ServiceShape(string Words, double Cv, Func<double, Duration> Of)
{
    private const string Lognormal = "lognormal:";

    /// <summary>What the formulas assume.</summary>
    public static ServiceShape Exponential { get; } = new("exponential", 1, mean => new ExponentialDuration(mean));

    /// <summary>Whether the formulas' assumption holds.</summary>
    public bool IsExponential => Words == Exponential.Words;

    /// <summary>Reads exponential, constant or lognormal:cv.</summary>
    public static ServiceShape Read(string text)
    {
        if (text == Exponential.Words)
        {
            return Exponential;
        }

        if (text == "constant")
        {
            return new(text, 0, mean => new DeterministicDuration(mean));
        }

        bool lognormal = text.StartsWith(Lognormal, StringComparison.Ordinal);
        if (lognormal && double.TryParse(text[Lognormal.Length..], NumberStyles.Float, CultureInfo.InvariantCulture, out double cv))
        {
            return cv is > 0 and <= 5
                ? new(text, cv, mean => new LognormalDuration(mean, cv))
                : throw Refusal.Invalid($"--service {text} is not possible.", "Give a coefficient of variation above 0, at most 5.");
        }

        throw Refusal.Usage($"--service does not know \"{text}\".", "Expected exponential, constant, or lognormal:1.2");
    }
}
