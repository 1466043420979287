using CxSim.Experiments.Running;

namespace CxSim.Workshops.Bundles;

/// <summary>A world of the bundle: the script's own, one with a shock, or one with an assumption flipped.</summary>
/// <param name="Id">The id of its step or flip; "as-assumed" for the script's own.</param>
/// <param name="Title">Its name on screen.</param>
/// <param name="Says">What is so in it, in a sentence.</param>
/// <param name="Plan">What is simulated: every ready policy on the script's seeds.</param>
public sealed record BundleWorld(string Id, string Title, string Says, StudyPlan Plan);
