using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Running;

/// <summary>Where runs come from: the simulated world, or a stand-in for it in tests.</summary>
public interface IWorldSource
{
    /// <summary>Which build of the model this is; runs of different builds are never mixed.</summary>
    string Engine { get; }

    /// <summary>
    /// Told what will be asked for before any of it is, so that a source with many hands can begin on all of it. Most need no notice.
    /// </summary>
    /// <param name="replications">What will be asked of <see cref="Replicate"/>, in about this order.</param>
    /// <param name="stop">Set when nobody wants it any more.</param>
    void Prepare(IReadOnlyList<Replication> replications, CancellationToken stop)
    {
    }

    /// <summary>
    /// Simulates one seed: warms up once, then starts every policy from that same state, one after the other as the caller asks for
    /// them, so that no more than two worlds are in memory.
    /// </summary>
    /// <param name="setting">The world apart from policy and luck.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="policies">The policies wanted, in this order.</param>
    /// <param name="stop">Ends it early, by <see cref="OperationCanceledException"/>.</param>
    IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop);

    /// <summary>
    /// Follows the same people under several policies, with the luck of one seed. A source that knows no people gives none.
    /// </summary>
    /// <param name="setting">The world apart from policy and luck.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="policies">The policies.</param>
    /// <param name="watch">Whom to follow.</param>
    /// <param name="stop">Ends it early, by <see cref="OperationCanceledException"/>.</param>
    /// <returns>One entry a policy, in this order.</returns>
    IReadOnlyList<Followed> Follow(
        Setting setting, ulong seed, IReadOnlyList<Policy> policies, Watch watch, CancellationToken stop) => [];

    /// <summary>This source, but with worlds that have lived their warm-up kept. One that cannot keep any is the same.</summary>
    /// <param name="shelf">Where they are kept.</param>
    IWorldSource Keeping(IWorldShelf shelf) => this;
}
