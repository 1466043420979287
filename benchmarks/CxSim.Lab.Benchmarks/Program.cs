using System.Globalization;
using CxSim.Lab.Benchmarks;
using CxSim.Lab.Benchmarks.Room;

// dotnet run -c Release --project benchmarks/CxSim.Lab.Benchmarks [tries]
// dotnet run -c Release --project benchmarks/CxSim.Lab.Benchmarks workshop|rehearsal [script] [times faster than its clock]
// from the top folder, where the scripts are.
const double UsualPace = 6;
if (args is ["workshop" or "rehearsal", ..])
{
    string script = args.Length > 1 ? args[1] : "ninety";
    double pace = args.Length > 2 ? double.Parse(args[2], CultureInfo.InvariantCulture) : UsualPace;
    await using var evening = await Evening.Open(script);
    double slowest = 0;
    await foreach (var turn in args[0] == "workshop" ? evening.Session(pace) : evening.Rehearsal())
    {
        slowest = Math.Max(slowest, turn.Seconds);
        Console.WriteLine($"{turn.Step,-12} {turn.Picture,-16} {turn.Seconds,5:0.0} s   {turn.Said}");
    }

    Console.WriteLine($"slowest: {slowest:0.0} s   aim: 5 s");
    return;
}

int tries = args.Length > 0 && int.TryParse(args[0], out int asked) ? asked : Hand.UsualTries;
await using var hand = await Hand.Open();
var seen = new List<Try>();
for (int i = 0; i < tries; i++)
{
    seen.Add(await hand.Move(i));
    var (feedback, first) = seen[^1];
    Console.WriteLine($"try {i + 1,2}: lever feedback {feedback,5:0.0} ms, first numbers after {first / 1000,5:0.00} s");
}

Console.WriteLine($"lever feedback: {Summary.Of([.. seen.Select(s => s.Feedback)], 1, "ms")}   aim: 50 and 100 ms");
Console.WriteLine($"first numbers:  {Summary.Of([.. seen.Select(s => s.FirstNumbers)], 1000, "s")}   aim: 2 and 3 s");
