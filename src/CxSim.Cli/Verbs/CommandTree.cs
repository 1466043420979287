using System.CommandLine;
using CxSim.Cli.Terminal;

namespace CxSim.Cli.Verbs;

/// <summary>All commands and the flags they share.</summary>
internal static class CommandTree
{
    /// <summary>The root of the tree.</summary>
    public static RootCommand Build()
    {
        var root = new RootCommand("A flight simulator for service operations: what a policy does to waits, burnout, loyalty and revenue.");
        foreach (var flag in Manner.Flags)
        {
            root.Add(flag);
        }

        Verb[] verbs =
        [
            new RunVerb(), new CompareVerb(), new ClaimsVerb(), new SweepVerb(), new SensitivityVerb(), new OptimiseVerb(), new ShowVerb(),
            new NewVerb(), new QueueVerb(), new ValidateVerb(), new TraceVerb(), new WhyVerb(), new CalibrateVerb(), new ExplainVerb(),
            new ListVerb(), new ServeVerb(), new WorkshopVerb(), new DoctorVerb(), new SchemaVerb(),
        ];
        Array.ForEach(verbs, root.Add);
        return root;
    }
}
