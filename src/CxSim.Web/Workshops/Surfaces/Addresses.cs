using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using CxSim.Web.Serving;
using CxSim.Workshops.Sessions;
using Microsoft.AspNetCore.Http;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>Where phones find a session.</summary>
/// <param name="Join">The whole address, for the QR code.</param>
/// <param name="Short">What a person types, without the code.</param>
/// <param name="IsLan">Whether other machines reach it.</param>
internal sealed record Addresses(string Join, string Short, bool IsLan)
{
    /// <summary>The addresses of a session, from the request of whoever asks.</summary>
    public static Addresses Of(HttpRequest request, ServeOptions options, string code)
    {
        string host = request.Host.Value ?? "";
        bool local = request.Host.Host is "localhost" or "127.0.0.1" or "[::1]" or "::1";
        if (local && options.Lan && OwnAddress() is { } own)
        {
            host = $"{own}:{request.Host.Port}";
        }

        return new($"{request.Scheme}://{host}{Workshop.JoinPath(code)}", $"{host}/w", options.Lan);
    }

    // The first address of this machine that another one may reach.
    private static IPAddress? OwnAddress() => NetworkInterface.GetAllNetworkInterfaces()
        .Where(n => n.OperationalStatus == OperationalStatus.Up && n.NetworkInterfaceType != NetworkInterfaceType.Loopback)
        .SelectMany(n => n.GetIPProperties().UnicastAddresses).Select(a => a.Address)
        .FirstOrDefault(a => a.AddressFamily == AddressFamily.InterNetwork);
}
