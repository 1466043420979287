using CxSim.Experiments.Running;

namespace CxSim.Experiments.Results;

/// <summary>Whether runs of two experiments may be compared: only if nothing but the policy differs between them.</summary>
public static class Comparability
{
    /// <summary>Refuses a comparison that would mix policy with something else.</summary>
    /// <param name="a">One experiment.</param>
    /// <param name="b">The other.</param>
    /// <param name="centre">Id of the centre.</param>
    /// <exception cref="StudyException">Says what else differs (3), or that a centre is missing (2).</exception>
    public static void Require(SavedStudy a, SavedStudy b, string centre)
    {
        var (x, y) = (a.Study(centre), b.Study(centre));
        string Cannot(string why) => $"Cannot compare: {why} Differences would mix policy and that.";
        void Same(bool same, string why)
        {
            if (!same)
            {
                throw new StudyException(Cannot(why), 3);
            }
        }

        Same(a.Manifest.Engine == b.Manifest.Engine,
            $"{a.Manifest.Id} ran on {a.Manifest.Engine}, {b.Manifest.Id} on {b.Manifest.Engine}.");
        Same(x.CentreHash == y.CentreHash, $"centre \"{centre}\" is not the same in {a.Manifest.Id} and {b.Manifest.Id}.");
        Same(x.BeliefsHash == y.BeliefsHash,
            $"{a.Manifest.Id} used beliefs \"{x.Beliefs}\", {b.Manifest.Id} used \"{y.Beliefs}\".");
        Same(a.Manifest.Weeks == b.Manifest.Weeks,
            $"{a.Manifest.Id} ran {a.Manifest.Weeks} weeks, {b.Manifest.Id} {b.Manifest.Weeks}.");
        Same(x.WorldHash == y.WorldHash, $"shocks, warm-up or cohorts differ between {a.Manifest.Id} and {b.Manifest.Id}.");
        Same(x.Seeds.Intersect(y.Seeds).Any(), $"{a.Manifest.Id} and {b.Manifest.Id} have no seed in common.");
    }
}
