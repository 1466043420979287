using CxSim.Cli.Errors;
using CxSim.Cli.Studies;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Results;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Studies;
using CxSim.Experiments.Trials;
using CxSim.Workshops.Bundles;
using CxSim.Workshops.Kit;
using CxSim.Workshops.Scripts;

namespace CxSim.Cli.Workshops;

/// <summary>Writes what a facilitator takes along: the printable pack and the offline bundle.</summary>
/// <param name="shell">Where it is said.</param>
/// <param name="library">Where claims are found.</param>
/// <param name="root">The folder of results.</param>
/// <param name="script">The script.</param>
internal sealed class Papers(Shell shell, Library library, ResultsRoot root, Script script)
{
    /// <summary>Writes the pack.</summary>
    public int Kit()
    {
        string file = Write("kit.html", KitPage.Write(new KitPack(script, ClaimShelf.All(library))));
        if (shell.Json)
        {
            JsonText.Write(shell, new { JsonText.Schema, Script = script.Id, File = file });
            return ExitCode.Ok;
        }

        shell.Print($"Saved  {file}   {script.Title}: guide, {Cards(script.Roles.Count)}, policy and prediction cards, words, bingo");
        shell.Next($"open {file} and print it: A4, one side", $"cxsim workshop bundle --script {script.Id} --price");
        return ExitCode.Ok;
    }

    /// <summary>Works out the offline bundle and writes it.</summary>
    /// <param name="priceOnly">Whether only its price is said.</param>
    /// <param name="threads">Seeds side by side.</param>
    public int Bundle(bool priceOnly, int threads)
    {
        var plan = new BundlePlan(script, ClaimShelf.All(library));
        using var store = TrialStore.Open(root.TrialsFolder);
        var price = plan.Price(new TrialFarm(shell.Here.Worlds, new FarmOptions
        {
            Threads = threads, Store = store, Time = shell.Here.Clock,
        }));
        string size = $"{script.Title}: {plan.Worlds.Count} worlds, {plan.Policies.Count} policies, {plan.Claims.Count} claims; {price}";
        if (priceOnly)
        {
            shell.Print(size);
            return ExitCode.Ok;
        }

        shell.Say(size);
        return Make(plan, store, threads);
    }

    private int Make(BundlePlan plan, TrialStore store, int threads)
    {
        BundleContent content;
        try
        {
            content = new BundleMaker(new LabOptions
            {
                Worlds = shell.Here.Worlds,
                Threads = threads,
                Store = store,
                Cache = root.Cache,
                Shelf = root.Worlds,
                Display = new StageDisplay(shell),
                Time = shell.Here.Clock,
            }).Make(plan, shell.Here.Stop);
        }
        catch (OperationCanceledException) when (shell.Here.Stop.IsCancellationRequested)
        {
            shell.Error.WriteLine($"Stopped. Part of it is kept.   Continue:  cxsim workshop bundle --script {script.Id}");
            return ExitCode.Stopped;
        }

        string text = BundlePage.Write(content);
        string file = Write("session.bundle.html", text);
        if (shell.Json)
        {
            JsonText.Write(shell, new { JsonText.Schema, Script = script.Id, File = file });
            return ExitCode.Ok;
        }

        shell.Print($"Saved  {file}   {text.Length / 1e6:0.0} MB; it needs neither a server nor a network");
        shell.Next($"open {file}", $"cxsim workshop kit --script {script.Id}");
        return ExitCode.Ok;
    }

    private static string Cards(int roles) => roles == 1 ? "a role card" : $"{roles} role cards";

    private string Write(string name, string text)
    {
        string folder = Directory.CreateDirectory(Path.Combine(root.Folder, "workshops", script.Id)).FullName;
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return Paths.Shown(shell.Here.Folder, path);
    }
}
