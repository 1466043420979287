namespace CxSim.Reports.Explaining;

/// <summary>A labelled line of text.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">What is said.</param>
public sealed record Fact(string Label, string Text);
