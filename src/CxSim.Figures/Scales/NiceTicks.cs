using CxSim.Figures.Lettering;

namespace CxSim.Figures.Scales;

/// <summary>Round numbers for axes: steps of 1, 2 or 5 times a power of ten.</summary>
public static class NiceTicks
{
    /// <summary>The round step that cuts a span into about the wanted number of parts.</summary>
    /// <param name="span">Width of the domain, above 0.</param>
    /// <param name="wanted">Parts wanted, at least 1.</param>
    public static double Step(double span, int wanted)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(span);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(wanted);
        double raw = span / wanted;
        double power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        double rest = raw / power;
        double factor = rest < 1.5 ? 1 : rest < 3.5 ? 2 : rest < 7.5 ? 5 : 10;
        return factor * power;
    }

    /// <summary>Digits after the point that a step needs.</summary>
    public static int Decimals(double step) => Math.Clamp((int)-Math.Floor(Math.Log10(step) + 1e-9), 0, 15);

    /// <summary>All multiples of the step inside the domain, free of rounding noise.</summary>
    public static IReadOnlyList<double> Between(double min, double max, double step)
    {
        int decimals = Decimals(step);
        long first = (long)Math.Ceiling((min / step) - 1e-9);
        long last = (long)Math.Floor((max / step) + 1e-9);
        List<double> values = [];
        for (long i = first; i <= last; i++)
        {
            values.Add(Math.Round(i * step, decimals) + 0.0);
        }

        return values;
    }

    /// <summary>Ticks with labels; large numbers are printed in thousands or millions.</summary>
    public static IReadOnlyList<Tick> Labelled(double min, double max, int wanted)
    {
        double step = Step(max - min, wanted);
        return [.. Between(min, max, step).Select(v => new Tick(v, Numbers.OnAxis(v, step)))];
    }
}
