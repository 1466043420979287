using System.Net;
using System.Net.Http.Json;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;

namespace CxSim.Lab.Benchmarks.Room;

/// <summary>A team's phone: it joins, follows the session, chooses and locks, as a person's does.</summary>
internal sealed class Phone : IDisposable
{
    private readonly HttpClient _client;
    private readonly Script _script;
    private readonly string _home;
    private readonly Random _mood;
    private int _said;

    private Phone(HttpClient client, Script script, string home, int team)
    {
        (_client, _script, _home, _mood) = (client, script, home, new Random(team));
    }

    /// <summary>A phone that has joined a team and follows.</summary>
    public static async Task<Phone> Join(string server, string home, Script script, int team)
    {
        var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(server), Timeout = Timeout.InfiniteTimeSpan,
        };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["team"] = $"{team}" });
        using var joined = await client.PostAsync($"{home}/join", form);
        joined.EnsureSuccessStatusCode();
        var phone = new Phone(client, script, home, team);
        _ = phone.Follow();
        return phone;
    }

    /// <summary>Answers what a step asks, and locks it where that is possible.</summary>
    public async Task Answer(Step step)
    {
        if (Questions.Of(_script, step) is not { } question)
        {
            return;
        }

        var fields = step.State == StepState.Decide ? Policy() : question.Fields.ToDictionary(f => f.Id, Any, StringComparer.Ordinal);
        await Send("say", new { op = Op(), stage = step.Id, fields });
        if (question.CanLock)
        {
            await Send("lock", new { op = Op(), stage = step.Id, on = true });
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private string Any(Field field) => field switch
    {
        ChoiceField choice => choice.Choices[_mood.Next(choice.Choices.Count)],
        NumberField number => Questions.Text(number.Min),
        _ => "Because we think so.",
    };

    // A policy of some levers within the points.
    private Dictionary<string, string> Policy()
    {
        while (true)
        {
            var fields = _script.Card.Rows.Where(_ => _mood.Next(2) == 0).ToDictionary(
                r => r.Lever.Id, r => Questions.Text(r.Stops[_mood.Next(r.Stops.Count)]), StringComparer.Ordinal);
            var policy = Questions.PolicyOf(_script, "", fields);
            if (!policy.SameAs(Model.Policies.Policy.Today) && _script.Card.Cost(policy) <= _script.Card.Points)
            {
                return fields;
            }
        }
    }

    private string Op() => $"bench-{++_said:0000}";

    private async Task Send(string path, object body)
    {
        using var answer = await _client.PostAsJsonAsync($"{_home}/{path}", body);
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{path}: {await answer.Content.ReadAsStringAsync()}");
        }
    }

    private async Task Follow()
    {
        try
        {
            await using var events = await _client.GetStreamAsync($"{_home}/events");
            await events.CopyToAsync(Stream.Null);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The server or this phone has gone.
        }
    }
}
