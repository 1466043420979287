namespace CxSim.Figures.Colours;

/// <summary>How a series is told apart: by colour, dash and marker together.</summary>
/// <param name="Light">Colour on white, #rrggbb.</param>
/// <param name="Dark">Colour on the dark background, #rrggbb.</param>
/// <param name="Dash">SVG dash pattern, empty for a full line.</param>
/// <param name="Marker">Marker shape.</param>
public sealed record SeriesLook(string Light, string Dark, string Dash, MarkerShape Marker);
