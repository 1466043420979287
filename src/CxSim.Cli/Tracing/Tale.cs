using CxSim.Cli.Terminal;
using CxSim.Figures;

namespace CxSim.Cli.Tracing;

/// <summary>One life under two policies, ready to be shown.</summary>
/// <param name="Name">The name under which it can be asked for again.</param>
/// <param name="Title">What is shown, as a sentence.</param>
/// <param name="Rule">How it was picked, as a sentence.</param>
/// <param name="Sides">The life under each policy, the baseline first.</param>
/// <param name="Change">What the policy changed in it, as a sentence.</param>
/// <param name="Note">What to know when reading it; may be empty.</param>
/// <param name="Figure">The swim lanes.</param>
internal sealed record Tale(
    string Name, string Title, string Rule, IReadOnlyList<TaleSide> Sides, string Change, string Note, Func<string, Figure> Figure);

/// <summary>One life under one policy.</summary>
/// <param name="Policy">Id of the policy.</param>
/// <param name="Head">What to know first; may be empty.</param>
/// <param name="Lanes">What happened, in rows.</param>
/// <param name="Facts">What it came to, one sentence a line.</param>
/// <param name="Json">The same for scripts.</param>
internal sealed record TaleSide(string Policy, string Head, Grid Lanes, IReadOnlyList<string> Facts, object Json);
