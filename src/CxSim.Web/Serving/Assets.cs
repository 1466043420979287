using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using CxSim.Experiments.Running;
using CxSim.Figures.Reports;
using CxSim.Figures.Writing;
using Microsoft.AspNetCore.Http;

namespace CxSim.Web.Serving;

/// <summary>Style sheets, scripts and the mark, from inside the program: nothing is read from the disk or fetched from elsewhere.</summary>
internal static class Assets
{
    private const string Prefix = "assets/";

    private static readonly FrozenDictionary<string, Asset> All = Load();

    /// <summary>Answers with a file, or says that there is none.</summary>
    public static IResult Get(string name, HttpContext context)
    {
        if (!All.TryGetValue(name, out var asset))
        {
            return Results.Text("There is no such file.", statusCode: StatusCodes.Status404NotFound);
        }

        context.Response.Headers.ETag = asset.Tag;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Vary = "Accept-Encoding";
        if (context.Request.Headers.IfNoneMatch == asset.Tag)
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        if (!context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.Ordinal))
        {
            return Results.Bytes(asset.Plain, asset.Type);
        }

        context.Response.Headers.ContentEncoding = "gzip";
        return Results.Bytes(asset.Packed, asset.Type);
    }

    // Figures, tables and grades look on pages as they do in reports; a figure that is saved takes its own style with it.
    private static FrozenDictionary<string, Asset> Load()
    {
        var own = typeof(Assets).Assembly;
        return own.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => (Name: n[Prefix.Length..], Text: Read(n, own)))
            .Select(f => f.Name == "site.css" ? f with { Text = ReportStyle.Css + SvgStyle.Css + f.Text } : f)
            .Append((Name: "figure.css", Text: SvgStyle.Css))
            .ToFrozenDictionary(f => f.Name, f => Of(f.Name, f.Text));
    }

    private static string Read(string name, Assembly own)
    {
        using var reader = new StreamReader(own.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static Asset Of(string name, string text)
    {
        byte[] plain = Encoding.UTF8.GetBytes(text);
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(plain);
        }

        return new(plain, packed.ToArray(), TypeOf(name), $"\"{Fingerprint.OfText(text)[..16]}\"");
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        _ => "image/svg+xml",
    };

    private sealed record Asset(byte[] Plain, byte[] Packed, string Type, string Tag);
}
