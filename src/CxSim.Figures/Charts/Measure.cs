namespace CxSim.Figures.Charts;

/// <summary>A KPI as charts show it.</summary>
/// <param name="Name">Name on the chart, such as "Cost per contact".</param>
/// <param name="Unit">Unit of its level: "%", "s", "£" (put before the number), "per 100 a year".</param>
/// <param name="DifferenceUnit">Unit of a difference: "pp" for percentages, else mostly the same.</param>
/// <param name="Decimals">Digits after the point, no finer than the interval deserves.</param>
/// <param name="Margin">Practical margin: below it a difference is too small to matter. In the difference's unit; above 0.</param>
/// <param name="Good">Which way is good.</param>
public sealed record Measure(string Name, string Unit, string DifferenceUnit, int Decimals, double Margin, GoodSide Good);
