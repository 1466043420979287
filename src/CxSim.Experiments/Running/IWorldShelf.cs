using CxSim.Model;

namespace CxSim.Experiments.Running;

/// <summary>Worlds that have lived their warm-up, kept so that the next what-if starts where they stood. It changes no number.</summary>
public interface IWorldShelf
{
    /// <summary>The world that has lived the setting's warm-up with this seed, for the caller alone; or null.</summary>
    /// <param name="setting">The setting; its weeks and shocks come after the warm-up and do not matter.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="engine">Which build of the model lives it.</param>
    World? Find(Setting setting, ulong seed, string engine);

    /// <summary>Keeps a world that has just lived its warm-up; the caller may go on living it.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="engine">Which build of the model lives it.</param>
    /// <param name="world">The world.</param>
    void Keep(Setting setting, ulong seed, string engine, World world);

    /// <summary>What a warmed-up world depends on: the same for every policy that starts from it.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="engine">Which build of the model lives it.</param>
    static string KeyOf(Setting setting, ulong seed, string engine) =>
        $"{Fingerprint.Of(setting with { Weeks = 1, Shocks = [] }, engine)[..16]}-{seed}";
}
