using System.Net;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace CxSim.Web.Serving;

/// <summary>What every request passes: no script but our own, no other site's requests, no strange host, and refusals that say
/// why.</summary>
internal static class Guard
{
    private const string OwnOnly =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'";

    /// <summary>A report has its style inside and no script at all.</summary>
    public const string ReportOnly =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>A chart that other pages may show in a frame; it has no script and sends nothing.</summary>
    public const string Framed = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

    /// <summary>A picture that has its style inside.</summary>
    public const string PictureOnly = "default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>Puts the guard in front of everything.</summary>
    public static void Use(WebApplication app, ServeOptions options)
    {
        app.UseExceptionHandler(handler => handler.Run(Explain));
        app.Use(async (context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = OwnOnly;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (!IsOurHost(context.Request.Host.Host, options.Lan))
            {
                await Refuse(context, StatusCodes.Status421MisdirectedRequest, "This server answers to its own address only.");
            }
            else if (IsForeign(context.Request))
            {
                await Refuse(context, StatusCodes.Status403Forbidden, "Another site may not act here.");
            }
            else
            {
                await next(context);
                await SayWhy(context);
            }
        });
    }

    // What the framework turns away by itself has a number and no words.
    private static Task SayWhy(HttpContext context)
    {
        var response = context.Response;
        return response.HasStarted || response.ContentType is not null || response.StatusCode < StatusCodes.Status400BadRequest
            ? Task.CompletedTask
            : Refuse(context, response.StatusCode, response.StatusCode switch
            {
                StatusCodes.Status413PayloadTooLarge => "The request is too long.",
                StatusCodes.Status415UnsupportedMediaType => "The request must be JSON.",
                StatusCodes.Status405MethodNotAllowed => "That cannot be done at this address.",
                _ => "The request cannot be understood.",
            });
    }

    /// <summary>A refusal: what is wrong, as JSON or as text, whichever was asked for.</summary>
    public static Task Refuse(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            return context.Response.WriteAsJsonAsync(new Refusal(why), AppJson.Options);
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(Layout.Page(
            "", "Refused", $"<h1>That cannot be done</h1><p>{Html.E(why)}</p><p><a href=\"/\">Start</a></p>"));
    }

    // A name that a stranger's page lets point to this machine is not ours.
    private static bool IsOurHost(string host, bool lan) =>
        host is "localhost" or "127.0.0.1" or "[::1]" or "::1" || (lan && (IPAddress.TryParse(host, out _) || host == Dns.GetHostName()));

    private static bool IsForeign(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return false;
        }

        string site = request.Headers["Sec-Fetch-Site"].ToString();
        string origin = request.Headers.Origin.ToString();
        return site is "cross-site" or "same-site" || (origin.Length > 0 && origin != $"{request.Scheme}://{request.Host}");
    }

    private static Task Explain(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        return error switch
        {
            InputException input => Refuse(context, StatusCodes.Status400BadRequest, input.Message),
            BadHttpRequestException bad => Refuse(context, bad.StatusCode, bad.Message),
            StudyException { ExitCode: 1 } study => Refuse(context, StatusCodes.Status503ServiceUnavailable, study.Message),
            StudyException { ExitCode: 2 } study => Refuse(context, StatusCodes.Status404NotFound, study.Message),
            StudyException study => Refuse(context, StatusCodes.Status409Conflict, study.Message),
            _ => Refuse(context, StatusCodes.Status500InternalServerError, "Something broke here; the server goes on."),
        };
    }

    /// <summary>Why something was refused.</summary>
    /// <param name="Error">What is wrong and the way out.</param>
    internal sealed record Refusal(string Error);
}
