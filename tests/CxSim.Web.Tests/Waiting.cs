namespace CxSim.Web.Tests;

/// <summary>How tests wait for what comes by itself: they ask again and again, and give up when it will hardly come any more.</summary>
internal static class Waiting
{
    /// <summary>Three minutes, however busy the machine is.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until something holds.</summary>
    public static async Task Until(Func<Task<bool>> holds) => await For(async () => await holds() ? "it holds" : null);

    /// <summary>Waits for something, and gives it.</summary>
    public static async Task<T> For<T>(Func<Task<T?>> look)
        where T : class
    {
        var end = DateTime.UtcNow + Limit;
        while (true)
        {
            // Looked at once more after the end: the machine may have stood still since the last look.
            bool isLast = DateTime.UtcNow > end;
            if (await look() is { } found)
            {
                return found;
            }

            if (isLast)
            {
                throw new TimeoutException("It never came.");
            }

            await Task.Delay(Pause);
        }
    }
}
