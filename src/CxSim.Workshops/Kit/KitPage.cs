using static CxSim.Workshops.Html;

namespace CxSim.Workshops.Kit;

/// <summary>The printable pack as one HTML page without script or network: guide, cards, sheets, on A4.</summary>
public static class KitPage
{
    /// <summary>The whole page.</summary>
    /// <param name="pack">What it is printed from.</param>
    public static string Write(KitPack pack)
    {
        string title = $"{pack.Script.Title}: workshop pack";
        return $"""
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="data:,">
            <title>{E(title)}</title>
            <style>
            {KitStyle.Css}</style>
            </head>
            <body>
            <main>
            {CoverSheet.Write(pack)}
            {GuideSheet.Write(pack)}
            {RoleSheet.Write(pack.Script)}
            {PolicySheet.Write(pack.Script)}
            {PredictionSheet.Write(pack)}
            {WordsSheet.Write(pack.Script)}
            {BingoSheet.Write(pack)}
            {CommitmentSheet.Write(pack.Script)}
            </main>
            </body>
            </html>

            """;
    }
}
