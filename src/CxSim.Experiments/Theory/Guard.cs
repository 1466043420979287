namespace CxSim.Experiments.Theory;

/// <summary>Checks of arguments.</summary>
internal static class Guard
{
    public static void Positive(double value, string name)
    {
        if (!(value > 0.0) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(name, value, "must be above 0 and finite");
        }
    }

    public static void Share(double value, string name)
    {
        if (!(value is >= 0.0 and <= 1.0))
        {
            throw new ArgumentOutOfRangeException(name, value, "must be between 0 and 1");
        }
    }
}
