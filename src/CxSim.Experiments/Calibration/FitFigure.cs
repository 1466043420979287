namespace CxSim.Experiments.Calibration;

/// <summary>One line or row of bars of a figure.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Points">Its points, by x.</param>
public sealed record FitSeries(string Name, IReadOnlyList<(double X, double Y)> Points);

/// <summary>A figure of a fit report as plain data: observed and fitted, or observed and simulated, over one axis.</summary>
/// <param name="Id">A short name, for files.</param>
/// <param name="Title">What it shows, as a sentence without verdict.</param>
/// <param name="X">Label and unit of the x axis.</param>
/// <param name="Y">Label and unit of the y axis.</param>
/// <param name="Bars">Whether the first series is drawn as bars.</param>
/// <param name="Series">The series, observed first.</param>
public sealed record FitFigure(string Id, string Title, string X, string Y, bool Bars, IReadOnlyList<FitSeries> Series);
