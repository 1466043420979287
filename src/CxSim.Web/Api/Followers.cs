using CxSim.Web.Serving;

namespace CxSim.Web.Api;

/// <summary>Counts who follows a run just now, so that a crowd cannot use up the server.</summary>
/// <param name="options">How many there may be.</param>
internal sealed class Followers(ServeOptions options)
{
    private int _count;

    /// <summary>Takes a place, if there is one.</summary>
    public bool TryEnter()
    {
        if (Interlocked.Increment(ref _count) <= options.MostFollowers)
        {
            return true;
        }

        Interlocked.Decrement(ref _count);
        return false;
    }

    /// <summary>Gives the place back.</summary>
    public void Leave() => Interlocked.Decrement(ref _count);
}
