namespace CxSim.Figures.Charts;

/// <summary>One policy on the plane of two measures.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Across">Mean of the measure across, in its unit.</param>
/// <param name="Up">Mean of the measure upwards, in its unit.</param>
/// <param name="SdAcross">Standard deviation across over the simulated futures, paired with the baseline; not negative.</param>
/// <param name="SdUp">The same upwards.</param>
/// <param name="Correlation">Of the two over the futures, −1 to 1.</param>
/// <param name="Undominated">Share of belief draws in which no other policy beats it on both measures, 0 to 1; 1 when unknown.</param>
public sealed record PolicyPoint(
    string Policy,
    double Across,
    double Up,
    double SdAcross,
    double SdUp,
    double Correlation,
    double Undominated = 1);
