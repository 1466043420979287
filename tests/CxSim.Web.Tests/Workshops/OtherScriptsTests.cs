using System.Net;
using System.Text.RegularExpressions;

namespace CxSim.Web.Tests.Workshops;

/// <summary>Scripts of rooms unlike the usual one, in a small centre, played by robots: every picture comes to stand.</summary>
public sealed partial class OtherScriptsTests
{
    [Theory]
    [InlineData("town-hall", 2)]
    [InlineData("three-hours", 4)]
    public async Task Script_IsPlayed_PictureByPicture(string script, int teams)
    {
        await using var hall = await Hall.Open();
        var session = await hall.New(robots: true, teams, script);

        // A host who presses a button turns the pages from then on, and no robot.
        Assert.Equal(HttpStatusCode.OK, await session.Do("nudge"));
        int pictures = 1;
        for (string text = ""; !text.Contains("This is the end", StringComparison.Ordinal); pictures++)
        {
            await Until(session, session.Host, "standing", t => Answered().Match(t) is not { Success: true } m
                || m.Groups["done"].Value == m.Groups["all"].Value);
            await Until(session, $"/w/{session.Code}/screen", "main", t => !t.Contains("being simulated", StringComparison.Ordinal));
            text = (string)(await session.View())["parts"]!["next"]!;
            if (!text.Contains("This is the end", StringComparison.Ordinal))
            {
                Assert.Equal(HttpStatusCode.OK, await session.Do("next"));
            }
        }

        Assert.InRange(pictures, 20, 80);
    }

    private static async Task Until(Hall.Session session, string path, string part, Func<string, bool> holds)
    {
        string seen = "";
        try
        {
            await Waiting.Until(async () => holds(seen = (string)(await session.View(path))["parts"]![part]!));
        }
        catch (TimeoutException)
        {
            Assert.Fail($"{(await session.View())["place"]}: {seen}");
        }
    }

    [GeneratedRegex("(?:answered|locked) (?<done>[0-9]+)/(?<all>[0-9]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Answered();
}
