using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using Microsoft.Playwright;

namespace CxSim.Lab.Benchmarks.Room;

/// <summary>A host who goes through a script at its pace, or faster, and looks at the projector.</summary>
/// <param name="client">A client of the server.</param>
/// <param name="host">The host's path.</param>
/// <param name="projector">The projector's page.</param>
/// <param name="script">The script.</param>
internal sealed class Facilitator(HttpClient client, string host, IPage projector, Script script)
{
    // What stands when the page has got there and nothing is being simulated any more that it could show.
    private const string Stands = """
        place => {
          const main = document.querySelector('[data-part=main]');
          if (document.body.dataset.place !== place || main.querySelector('.waiting')) return null;
          const said = main.querySelector('figcaption')?.textContent ?? '';
          return main.querySelector('svg.cx-figure, table, .bars') ? (said.match(/early: \d+ of \d+|\d+ seeds/) ?? [' '])[0] : null;
        }
        """;

    private int _pressed;

    /// <summary>Goes through all steps. Phones answer while a step lasts, the last of them just before the host goes on.</summary>
    /// <param name="phones">A phone a team.</param>
    /// <param name="pace">How many times faster than the script.</param>
    public async IAsyncEnumerable<Turn> Lead(IReadOnlyList<Phone> phones, double pace)
    {
        foreach (var step in script.Steps)
        {
            var pictures = Pictures.Of(script, step);
            var pause = TimeSpan.FromMinutes(step.Minutes / pace / pictures.Count);
            for (int view = 0; view < pictures.Count; view++)
            {
                if (step != script.Steps[0] || view > 0)
                {
                    var seen = await Next(step, pictures[view]);
                    if (seen is not null)
                    {
                        yield return seen;
                    }
                }

                await Talk(step, view == 0 ? phones : [], pause);
            }
        }
    }

    /// <summary>Looks on while robots play, and says how long each picture takes to stand after they have turned to it.</summary>
    public async IAsyncEnumerable<Turn> LookOn()
    {
        foreach (var step in script.Steps)
        {
            var pictures = Pictures.Of(script, step);
            for (int view = 0; view < pictures.Count; view++)
            {
                string place = PlaceOf(step, view);
                await projector.WaitForFunctionAsync("place => document.body.dataset.place === place", place);
                var clock = Stopwatch.StartNew();
                if (pictures[view].Figure.Length > 0)
                {
                    yield return await Shown(step, pictures[view], place, clock);
                }
            }
        }
    }

    private static async Task Talk(Step step, IReadOnlyList<Phone> phones, TimeSpan pause)
    {
        foreach (var phone in phones)
        {
            await Task.Delay(pause / phones.Count);
            await phone.Answer(step);
        }

        if (phones.Count == 0)
        {
            await Task.Delay(pause);
        }
    }

    private async Task<Turn?> Next(Step step, Picture picture)
    {
        var view = JsonNode.Parse(await client.GetStringAsync($"{host}/view"))!["view"]!;
        var clock = Stopwatch.StartNew();
        using var answer = await client.PostAsJsonAsync(
            $"{host}/do", new { op = $"next-{++_pressed:0000}", what = "next", place = (string?)view["place"] });
        answer.EnsureSuccessStatusCode();
        return picture.Figure.Length == 0 ? null : await Shown(step, picture, PlaceOf(step, PlaceIn(step, picture)), clock);
    }

    private async Task<Turn> Shown(Step step, Picture picture, string place, Stopwatch clock)
    {
        var handle = await projector.WaitForFunctionAsync(Stands, place, new() { PollingInterval = 20 });
        double seconds = clock.Elapsed.TotalSeconds;
        return new(step.Id, $"{picture.Figure}{(picture.Anonymous ? " by letter" : "")} {picture.Part + 1}", seconds,
            (await handle.JsonValueAsync<string>()).Trim());
    }

    private int PlaceIn(Step step, Picture picture) => Pictures.Of(script, step).ToList().IndexOf(picture);

    private string PlaceOf(Step step, int view) =>
        string.Create(CultureInfo.InvariantCulture, $"{script.Steps.ToList().IndexOf(step)}.{view}");
}
