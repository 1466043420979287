using CxSim.Model.Centres;

namespace CxSim.Experiments.Calibration;

/// <summary>A log calibrated: what was fitted, how well that gives the log back and predicts another, and the centre it makes.</summary>
/// <param name="Log">The log.</param>
/// <param name="Fit">What it says about the centre.</param>
/// <param name="Staffing">Who was at work.</param>
/// <param name="Sample">The log's own waits beside those simulated.</param>
/// <param name="HeldOut">The waits of a log not fitted to, beside those simulated; null without one.</param>
/// <param name="Centre">The centre for the model.</param>
public sealed record CalibrationRun(
    CallLog Log, CentreFit Fit, StaffingFit Staffing, HoldOut Sample, HoldOut? HeldOut, Centre Centre)
{
    /// <summary>The fitted numbers, in the order of a report.</summary>
    public IReadOnlyList<FittedNumber> Numbers => FittedNumber.Of(Fit, Staffing);

    /// <summary>The figures: fits of the log, and the waits of the log held out if there is one, else its own.</summary>
    public IReadOnlyList<FitFigure> Figures => FitFigures.Of(Fit, Log, HeldOut ?? Sample);

    /// <summary>Fits a log, simulates it, and predicts another if there is one.</summary>
    /// <param name="log">The log to fit.</param>
    /// <param name="name">What the centre is called, and what its log cannot say.</param>
    /// <param name="heldOut">A log of the same centre at another time, read with the same map; null for none.</param>
    public static CalibrationRun Of(CallLog log, CentreName name, CallLog? heldOut = null)
    {
        var fit = CentreFit.Of(log);
        var staffing = StaffingFit.Of(fit, log);
        return new(
            log, fit, staffing, HoldOut.Compare(fit, staffing.Floor, log),
            heldOut is null ? null : HoldOut.Compare(fit, staffing.Floor, heldOut, staffing.Present),
            FittedCentre.Of(fit, staffing, name));
    }
}
