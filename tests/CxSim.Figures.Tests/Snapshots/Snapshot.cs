using System.Runtime.CompilerServices;

namespace CxSim.Figures.Tests.Snapshots;

/// <summary>
/// Compares a text with name.verified.ext beside the test. On a difference name.received.ext is written there;
/// with CXSIM_ACCEPT=1 the received text becomes the verified one.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string received, string name, string extension, [CallerFilePath] string test = "")
    {
        string folder = Path.GetDirectoryName(test)!;
        string verifiedPath = Path.Combine(folder, $"{name}.verified.{extension}");
        string receivedPath = Path.Combine(folder, $"{name}.received.{extension}");
        File.Delete(receivedPath);
        if (Environment.GetEnvironmentVariable("CXSIM_ACCEPT") == "1")
        {
            File.WriteAllText(verifiedPath, received);
            return;
        }

        string verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : "";
        if (received != verified)
        {
            File.WriteAllText(receivedPath, received);
            Assert.Fail($"{name}.{extension} changed near: {Near(verified, received)}. Look at the received file; CXSIM_ACCEPT=1 accepts.");
        }
    }

    private static string Near(string verified, string received)
    {
        int at = verified.Zip(received).TakeWhile(pair => pair.First == pair.Second).Count();
        int start = Math.Max(0, at - 60);
        return received[start..Math.Min(received.Length, at + 60)].ReplaceLineEndings(" ");
    }
}
