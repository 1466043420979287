using System.Text;
using QRCoder;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>An address as a QR code, drawn as one path, dark on white in every theme: cameras want it so.</summary>
internal static class Qr
{
    /// <summary>The drawing.</summary>
    /// <param name="address">The address.</param>
    /// <param name="name">What it leads to, for those who cannot see it.</param>
    public static string Svg(string address, string name)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (int y = 0; y < rows.Count; y++)
        {
            for (int x = 0; x < rows.Count; x++)
            {
                if (rows[y][x])
                {
                    path.Append('M').Append(x).Append(' ').Append(y).Append("h1v1h-1z");
                }
            }
        }

        return $"<svg class=\"qr\" role=\"img\" viewBox=\"0 0 {rows.Count} {rows.Count}\" shape-rendering=\"crispEdges\">"
            + $"<title>{E(name)}</title><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path fill=\"#000\" d=\"{path}\"/></svg>";
    }
}
