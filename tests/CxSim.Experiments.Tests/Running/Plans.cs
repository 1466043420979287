using CxSim.Experiments.Running;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Running;

internal static class Plans
{
    public static Policy MoreStaff { get; } = Policy.Of("more-staff", "More staff", (Levers.Staff, 10));

    public static StudyPlan Small(int seeds = 6, int weeks = 8) => new()
    {
        Name = "small",
        Centre = new Centre(),
        Policies = [Policy.Today, MoreStaff],
        Seeds = StudyPlan.FirstSeeds(seeds),
        Weeks = weeks,
        WarmUpWeeks = 4,
    };
}
