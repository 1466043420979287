using CxSim.Lab.Benchmarks;

// dotnet run -c Release --project benchmarks/CxSim.Lab.Benchmarks [tries]
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
