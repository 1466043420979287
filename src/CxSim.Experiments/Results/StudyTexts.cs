namespace CxSim.Experiments.Results;

/// <summary>What an experiment is called and the files it can be run from again.</summary>
/// <param name="Name">Its name; letters, digits and hyphens of it go into the folder's name.</param>
/// <param name="Question">What it asks; may be empty.</param>
/// <param name="Command">The command that makes it, without paths of this machine.</param>
/// <param name="Scenario">The fully resolved experiment, YAML.</param>
/// <param name="Beliefs">The fully resolved beliefs, YAML.</param>
public sealed record StudyTexts(string Name, string Question, string Command, string Scenario, string Beliefs);
