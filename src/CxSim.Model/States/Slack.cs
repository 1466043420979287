namespace CxSim.Model.States;

/// <summary>How much room is made for what is kept from day to day and grows with the day.</summary>
internal static class Slack
{
    /// <summary>A quarter more than is needed now: it seldom grows again, and takes little that it never needs.</summary>
    /// <param name="count">What is needed now, at least 0.</param>
    /// <returns>More than that.</returns>
    public static int For(int count) => count + (count / 4) + 1;
}
