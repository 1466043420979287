using System.Runtime.CompilerServices;
using CxSim.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace CxSim.Web.Api;

/// <summary>Tells clients what changes by server-sent events: only so many at a time that a crowd cannot use up the server.</summary>
/// <param name="options">How many there may be.</param>
internal sealed class Followers(ServeOptions options)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);

    private int _count;

    /// <summary>What is seen as events, if there is a place left.</summary>
    /// <param name="seen">What is seen, one after the other.</param>
    /// <param name="name">What the events are called.</param>
    /// <param name="crowded">What is answered when there is no place.</param>
    public IResult Events<T>(IAsyncEnumerable<T> seen, string name, string crowded)
    {
        if (Interlocked.Increment(ref _count) <= options.MostFollowers)
        {
            return TypedResults.ServerSentEvents(Counted(seen), eventType: name);
        }

        Interlocked.Decrement(ref _count);
        return Results.Json(new Guard.Refusal(crowded), statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Waits until there is something to tell.</summary>
    /// <param name="change">Ends at the next change.</param>
    /// <param name="gone">Set when the client has gone.</param>
    public static async Task Wait(Task change, CancellationToken gone)
    {
        // Many changes in a moment are told once; in silence a sign of life lets either end notice that the other has gone.
        await Task.WhenAny(change, Task.Delay(Silence, gone));
        await Task.Delay(Pause, gone).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async IAsyncEnumerable<T> Counted<T>(IAsyncEnumerable<T> seen, [EnumeratorCancellation] CancellationToken gone = default)
    {
        try
        {
            await foreach (var one in seen.WithCancellation(gone))
            {
                yield return one;
            }
        }
        finally
        {
            Interlocked.Decrement(ref _count);
        }
    }
}
