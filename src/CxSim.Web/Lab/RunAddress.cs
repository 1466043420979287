using System.Globalization;
using CxSim.Model.Policies;
using CxSim.Reports.Presenting;

namespace CxSim.Web.Lab;

/// <summary>A request as the query of a page's address, with nothing in it that is as usual: the address bar is the link to
/// share.</summary>
internal static class RunAddress
{
    private const int LongestQuery = 4096;

    /// <summary>The query of a request, beginning with "?".</summary>
    public static string Of(RunRequest request)
    {
        List<string> parts = ["v=1"];
        void Add(string key, string? value, string usual)
        {
            if (value is not null && value != usual)
            {
                parts.Add($"{key}={Uri.EscapeDataString(value)}");
            }
        }

        Add("c", request.Centre, RunOrder.UsualCentre);
        parts.AddRange(Pairs("p", request.Levers?.Where(l => Levers.Find(l.Key)?.Default != l.Value)));
        Add("b", request.BeliefSet, RunOrder.UsualBeliefs);
        parts.AddRange(Pairs("a", request.Beliefs));
        Add("w", Whole(request.Weeks), Whole(RunOrder.UsualWeeks)!);
        Add("wu", Whole(request.WarmUp), Whole(RunOrder.UsualWarmUp)!);
        Add("n", Whole(request.Seeds), Whole(RunOrder.UsualSeeds)!);
        Add("d", Whole(request.Draws), Whole(RunOrder.UsualDraws)!);
        return "?" + string.Join('&', parts);
    }

    /// <summary>The command that simulates the same.</summary>
    public static string Command(RunOrder order)
    {
        var (request, preset) = (order.Request, Presets.Find(order.Policy.Id));
        List<string> words = ["cxsim run", preset?.Id ?? Policy.Today.Id, $"--centre {request.Centre ?? RunOrder.UsualCentre}"];
        if (preset is null)
        {
            words.AddRange(order.Policy.Moved().Select(l => $"--set {l.Id}={Text(order.Policy[l])}"));
        }

        words.AddRange([$"--seeds {order.Plan.Seeds.Count}", $"--weeks {order.Plan.Weeks}", $"--draws {order.Plan.Draws}"]);
        words.AddRange(order.Plan.WarmUpWeeks == RunOrder.UsualWarmUp ? [] : [$"--warmup {order.Plan.WarmUpWeeks}"]);
        words.AddRange(request.BeliefSet is null or RunOrder.UsualBeliefs ? [] : [$"--belief-set {request.BeliefSet}"]);
        words.AddRange(RunOrder.Assigned(request.Beliefs).Select(b => $"--belief {b}"));
        return string.Join(' ', words);
    }

    /// <summary>
    /// Reads a query. What is unknown is left out, what is out of range is set to the nearest end, and both are told: an old or
    /// damaged link still shows something.
    /// </summary>
    /// <param name="query">Keys and values, decoded.</param>
    /// <param name="centres">Centres there are.</param>
    /// <param name="sets">Sets of beliefs there are.</param>
    public static (RunRequest Request, IReadOnlyList<string> Ignored) Read(
        IReadOnlyList<KeyValuePair<string, string>> query, IReadOnlyList<string> centres, IReadOnlyList<string> sets)
    {
        if (query.Sum(q => q.Key.Length + q.Value.Length) > LongestQuery)
        {
            return (new RunRequest(), ["The address is too long to be one of ours; the whole of it was left out."]);
        }

        var told = new List<string>();
        var levers = new Dictionary<string, double>(StringComparer.Ordinal);
        var beliefs = new Dictionary<string, double>(StringComparer.Ordinal);
        var request = new RunRequest();
        foreach (var (key, value) in query)
        {
            request = key switch
            {
                "v" => Version(request, value, told),
                "c" => request with { Centre = Known(value, centres, "centre", told) },
                "b" => request with { BeliefSet = Known(value, sets, "set of beliefs", told) },
                "w" => request with { Weeks = Whole(value, Limits.Weeks, told) },
                "wu" => request with { WarmUp = Whole(value, Limits.WarmUp, told) },
                "n" => request with { Seeds = Whole(value, Limits.Seeds, told) },
                "d" => request with { Draws = Draws(Whole(value, Limits.Draws, told)) },
                "p" => Values(request, value, "lever", LeverRange, levers, told),
                "a" => Values(request, value, "belief", BeliefRange, beliefs, told),
                "over" or "was" or "predict" => request,
                _ => Left(request, $"\"{Short(key)}\" is no part of an address here and was left out.", told),
            };
        }

        return (request with { Levers = levers, Beliefs = beliefs }, told);
    }

    private static RunRequest Version(RunRequest request, string value, List<string> told) => value == "1"
        ? request
        : Left(request, $"The link is of version \"{Short(value)}\", not 1; what it shares with version 1 was read.", told);

    private static RunRequest Left(RunRequest request, string text, List<string> told)
    {
        told.Add(text);
        return request;
    }

    private static string? Known(string value, IReadOnlyList<string> known, string noun, List<string> told)
    {
        if (known.Contains(value))
        {
            return value;
        }

        told.Add($"There is no {noun} \"{Short(value)}\"; the usual one is shown.");
        return null;
    }

    private static int? Whole(string value, Limits limits, List<string> told)
    {
        if (!int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            told.Add($"\"{Short(value)}\" is no number of {limits.Noun}; the usual number was taken.");
            return null;
        }

        int clamped = Math.Clamp(number, limits.Least, limits.Most);
        if (clamped != number)
        {
            told.Add($"{number} {limits.Noun} are out of range; {clamped} were taken.");
        }

        return clamped;
    }

    private static int? Draws(int? draws) => draws is > 0 and < RunOrder.UsualDraws ? RunOrder.UsualDraws : draws;

    private static RunRequest Values(
        RunRequest request, string value, string noun, Func<string, (double Low, double High)?> rangeOf,
        Dictionary<string, double> into, List<string> told)
    {
        foreach (string pair in value.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split(':', 2);
            if (rangeOf(parts[0]) is not { } range)
            {
                told.Add($"There is no {noun} \"{Short(parts[0])}\"; it was left out.");
            }
            else if (parts.Length < 2 || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                || double.IsNaN(number))
            {
                told.Add($"The value of {parts[0]} is no number; it was left out.");
            }
            else
            {
                into[parts[0]] = Math.Clamp(number, range.Low, range.High);
                if (into[parts[0]] != number)
                {
                    told.Add($"{parts[0]} {Short(parts[1])} is out of range; {NumberText.Short(into[parts[0]])} was taken.");
                }
            }
        }

        return request;
    }

    private static (double Low, double High)? LeverRange(string id) => Levers.Find(id) is { } lever ? (lever.Min, lever.Max) : null;

    private static (double Low, double High)? BeliefRange(string id) => Beliefs.All.FirstOrDefault(b => b.Id == id) is { } belief
        ? belief.IsSwitch ? (0, 1) : (belief.Low, belief.High)
        : null;

    private static IEnumerable<string> Pairs(string key, IEnumerable<KeyValuePair<string, double>>? values)
    {
        string text = string.Join(',', (values ?? []).OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}:{Text(v.Value)}"));
        return text.Length == 0 ? [] : [$"{key}={text}"];
    }

    private static string? Whole(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= 30 ? text : text[..30] + "…";
}
