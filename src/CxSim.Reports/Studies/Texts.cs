using CxSim.Experiments.Results;
using CxSim.Experiments.Scenarios;

namespace CxSim.Reports.Studies;

/// <summary>Reads an experiment back from the texts that a results folder keeps.</summary>
public static class Texts
{
    /// <summary>The experiment, with every value as it was.</summary>
    public static Experiment Read(StudyTexts texts) => Read(texts.Scenario, texts.Beliefs);

    /// <summary>The experiment, with every value as it was.</summary>
    public static Experiment Read(string scenario, string beliefs)
    {
        // The scenario refers to the file of beliefs beside it.
        var folder = Directory.CreateTempSubdirectory("cxsim-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, ResolvedWriter.BeliefsFile), beliefs);
            string file = Path.Combine(folder.FullName, ResolvedWriter.ScenarioFile);
            File.WriteAllText(file, scenario);
            return new Library(folder.FullName).Experiment(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
