using System.Globalization;
using Orleans.Runtime.MembershipService.SiloMetadata;

namespace CxSim.Orleans.Silos;

/// <summary>The silos there are by membership, and what each says of itself.</summary>
internal sealed class SiloRooms(ISiloStatusOracle membership, ISiloMetadataCache said) : ISiloRooms
{
    private const string Engine = "cxsim.engine";
    private const string Lanes = "cxsim.lanes";

    /// <summary>What a silo says of itself.</summary>
    public static Dictionary<string, string> Say(string engine, int lanes) => new()
    {
        [Engine] = engine, [Lanes] = lanes.ToString(CultureInfo.InvariantCulture),
    };

    public IReadOnlyList<(SiloAddress Silo, int Lanes)> Of(string engine) =>
        [.. from silo in membership.GetApproximateSiloStatuses(onlyActive: true).Keys
            let words = said.GetSiloMetadata(silo).Metadata
            where words.GetValueOrDefault(Engine) == engine
            orderby silo
            select (silo, int.Parse(words[Lanes], CultureInfo.InvariantCulture))];
}
