using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Queueing;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Validation;
using CxSim.Figures.Lettering;
using CxSim.Reports;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim queue: a queueing calculator, formula beside simulation.</summary>
internal sealed class QueueVerb : Verb
{
    private const int UsualSeeds = 20;
    private const int UsualDays = 20;
    private const double UsualThreshold = 20;

    private readonly Option<int> _agents = new("--agents") { Description = "Agents on duty.", HelpName = "n", Required = true };
    private readonly Option<double> _rate = new("--rate") { Description = "Contacts an hour.", HelpName = "per hour", Required = true };
    private readonly Option<double> _aht = new("--aht") { Description = "Mean handling time, seconds.", HelpName = "s", Required = true };
    private readonly Option<double?> _patience = new("--patience")
    {
        Description = "Mean patience, seconds, exponential; nobody hangs up unless said.", HelpName = "s",
    };

    private readonly Option<bool> _noWaiting = new("--no-waiting") { Description = "Who finds no agent free is lost (Erlang B)." };
    private readonly Option<double> _priority = new("--priority-share")
    {
        Description = "Share of contacts ahead of the others, 0–1.", HelpName = "share",
    };

    private readonly Option<string> _service = new("--service")
    {
        Description = "Handling times: exponential, constant, or lognormal:cv.", HelpName = "shape",
        DefaultValueFactory = _ => ServiceShape.Exponential.Words,
    };

    private readonly Option<double> _threshold = new("--threshold")
    {
        Description = "Service level: answered within, seconds.", HelpName = "s", DefaultValueFactory = _ => UsualThreshold,
    };

    private readonly Option<int> _seeds = new("--seeds")
    {
        Description = "Replications.", HelpName = "n", DefaultValueFactory = _ => UsualSeeds,
    };

    private readonly Option<int> _days = new("--days")
    {
        Description = "Days of 24 hours in each replication.", HelpName = "n", DefaultValueFactory = _ => UsualDays,
    };

    /// <summary>The command.</summary>
    public QueueVerb()
        : base("queue", "A queueing calculator: Erlang B, C or A beside a simulation of the same queue.")
    {
        Option[] all = [_agents, _rate, _aht, _patience, _noWaiting, _priority, _service, _threshold, _seeds, _days];
        Array.ForEach(all, Add);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        var question = new QueueQuestion
        {
            Agents = given.GetValue(_agents),
            PerHour = given.GetValue(_rate),
            HandleSeconds = given.GetValue(_aht),
            Service = ServiceShape.Read(given.GetValue(_service)!),
            PatienceSeconds = given.GetValue(_patience),
            NoWaiting = given.GetValue(_noWaiting),
            PriorityShare = given.GetValue(_priority),
            ThresholdSeconds = given.GetValue(_threshold),
            Seeds = given.GetValue(_seeds),
            Days = given.GetValue(_days),
        };
        question.Check();
        shell.Say($"CxSim {ProductVersion.Text} · simulating about {Numbers.Fixed(question.Study().Contacts, 0)} contacts");
        var answer = QueueAnswer.Of(question, shell.Here.Stop);
        if (shell.Json)
        {
            JsonText.Write(shell, QueueJson.Of(question, answer));
            return ExitCode.Ok;
        }

        WriteTable(shell, question, answer);
        shell.Print();
        shell.PrintText(QueueWords.Why(question, answer));
        shell.Next("cxsim queue … --service lognormal:1.3", "cxsim explain erlang");
        return ExitCode.Ok;
    }

    private static void WriteTable(Shell shell, QueueQuestion question, QueueAnswer answer)
    {
        shell.Print(string.Join(" · ",
            $"{question.Agents} agents", $"{Numbers.Fixed(question.PerHour, 0)} contacts/h", $"{question.HandleSeconds:0.##} s each",
            $"{question.Load:0.##} erlangs", $"{question.Seeds} seeds of {question.Days} days"));
        shell.Print();
        var grid = new Grid(
            new Column(""), new Column(answer.Formula, Right: true), new Column("simulated", Right: true), new Column("99 % interval"));
        foreach (var line in answer.Lines)
        {
            bool seconds = line.Measure is QueueMeasure.WaitSeconds or QueueMeasure.VipWaitSeconds or QueueMeasure.RegularWaitSeconds;
            string Text(double value) => !double.IsFinite(value) ? "–" : seconds ? $"{value:0.00} s" : $"{100 * value:0.00} %";
            grid.Add(
                QueueWords.Name(line.Measure, question.ThresholdSeconds), line.Theory is { } theory ? Text(theory) : "no formula",
                Text(line.Mean), $"({Text(line.Low)} … {Text(line.High)})");
        }

        grid.Write(shell);
    }
}
