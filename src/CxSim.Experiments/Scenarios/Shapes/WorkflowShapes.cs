using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>Workflows as blocks of keys.</summary>
internal static class WorkflowShapes
{
    internal static readonly ChoiceKind<Channel> ChannelKind = new("channel", ("voice", Channel.Voice), ("chat", Channel.Chat));

    internal static readonly Shape<WorkflowKind> Workflow = new Shape<WorkflowKind>("key", "a workflow", new WorkflowKind())
        .Has("id", new IdKind(), w => w.Id, (w, v) => w with { Id = v }, "The word used in files.", required: true)
        .Has("title", new TextKind(), w => w.Title, (w, v) => w with { Title = v }, "The name on screen.", required: true)
        .Has("share", new NumberKind("share", 0, 1), w => w.Share, (w, v) => w with { Share = v }, "Share of fresh issues.", required: true)
        .Has("simple", new FlagKind(), w => w.Simple, (w, v) => w with { Simple = v }, "Whether self-service could take it.")
        .Has("grey", new FlagKind(), w => w.Grey, (w, v) => w with { Grey = v },
            "Whether it lies in the grey zone: nuance, emotion, complexity.")
        .Has("emotion", new NumberKind("0–1", 0.001, 0.999), w => w.Emotion, (w, v) => w with { Emotion = v },
            "Mean emotion the customer brings.")
        .Has("complexity", new NumberKind("0–1", 0, 1), w => w.Complexity, (w, v) => w with { Complexity = v }, "Complexity.")
        .Has("quickMultiple", new NumberKind("×", 0.01, 100), w => w.QuickMultiple, (w, v) => w with { QuickMultiple = v },
            "Quick time relative to the centre's.")
        .Has("noiseCv", new OptionalKind(new NumberKind("1", 0, 3), "the centre's"), w => w.NoiseCv, (w, v) => w with { NoiseCv = v },
            "Coefficient of variation of quick time from contact to contact.")
        .Has("patienceMultiple", new NumberKind("×", 0.01, 100), w => w.PatienceMultiple, (w, v) => w with { PatienceMultiple = v },
            "Patience relative to the centre's.")
        .Has("channel", ChannelKind, w => w.Channel, (w, v) => w with { Channel = v },
            "Voice is one at a time, chat several up to the team's slots.")
        .Has("warmth", new NumberKind("0–1", 0, 1), w => w.Warmth, (w, v) => w with { Warmth = v },
            "Share of the outcome's weight in satisfaction that goes to care rather than to resolution.");
}
