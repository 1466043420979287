using System.Globalization;
using CxSim.Cli.Errors;
using CxSim.Experiments.Designs;
using CxSim.Model.Policies;
using CxSim.Reports.Presenting;

namespace CxSim.Cli.Sweeping;

/// <summary>What one --vary asks for.</summary>
/// <param name="Axis">The lever or belief and its range.</param>
/// <param name="Values">The values of a grid, or null when only the range was given.</param>
internal sealed record Varied(Axis Axis, IReadOnlyList<double>? Values)
{
    /// <summary>Reads "slow=0:180:30", "slow=0:180", "slow=0,30,90" or "slow" alone for the whole range.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="anywhere">Whether values may leave the range of the evidence.</param>
    public static Varied Read(string text, bool anywhere)
    {
        string[] parts = text.Split('=', 2);
        var whole = Whole(parts[0].Trim());
        if (parts.Length == 1)
        {
            return new(whole, whole is BeliefAxis { Belief.IsSwitch: true } ? [0, 1] : null);
        }

        bool list = parts[1].Contains(',');
        double[] numbers = [.. parts[1].Split(list ? ',' : ':').Select(n => Number(n, text))];
        IReadOnlyList<double>? values = (list, numbers.Length) switch
        {
            (true, _) or (false, 1) => numbers,
            (false, 2) => null,
            (false, 3) when numbers[2] > 0 && numbers[1] >= numbers[0] => FullGrid.Steps(numbers[0], numbers[1], numbers[2]),
            _ => throw Unreadable(text),
        };
        double[] used = [.. values ?? numbers];
        if (values is null && numbers[0] >= numbers[1])
        {
            throw Unreadable(text);
        }

        Check(whole, used, anywhere);
        return new(DesignText.AxisOf(whole.Id, used.Min(), used.Max())!, values);
    }

    private static Axis Whole(string id) =>
        Levers.Find(id) is { } lever ? LeverAxis.Whole(lever)
        : Beliefs.Find(id) is { } belief ? BeliefAxis.Whole(belief)
        : throw Refusal.Usage(
            $"there is no lever or belief \"{id}\".",
            DidYouMean.Hint(id, [.. Levers.All.Select(l => l.Id), .. Beliefs.All.Select(b => b.Id)], "See:  cxsim list levers · beliefs"));

    private static void Check(Axis whole, double[] used, bool anywhere)
    {
        if (whole is BeliefAxis { Belief.IsSwitch: true } && used.Any(v => v is not (0 or 1)))
        {
            throw Refusal.Invalid($"{whole.Id} is a causal link, off (0) or on (1).", $"Try:  --vary {whole.Id}");
        }

        if (!anywhere && used.FirstOrDefault(v => v < whole.Low || v > whole.High, double.NaN) is var outside && !double.IsNaN(outside))
        {
            throw Refusal.Invalid(
                $"{whole.Id} = {NumberText.Short(outside)} lies outside {NumberText.Short(whole.Low)} … {NumberText.Short(whole.High)}, "
                + "for which there is evidence.",
                "Stay inside, or try it with --allow-extrapolation.");
        }
    }

    private static double Number(string word, string text) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : throw Unreadable(text);

    private static Refusal Unreadable(string text) => Refusal.Usage(
        $"--vary \"{text}\" cannot be read.",
        "Expected lever=from:to:step, lever=from:to, lever=a,b,c or a lever or belief alone, like slow=0:180:30.");
}
