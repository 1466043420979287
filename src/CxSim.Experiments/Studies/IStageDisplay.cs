using CxSim.Experiments.Running;

namespace CxSim.Experiments.Studies;

/// <summary>Shows the stages of a study, one after the other.</summary>
public interface IStageDisplay
{
    /// <summary>Does the work of a stage and shows how far it is.</summary>
    /// <param name="what">What is done, in a word or two.</param>
    /// <param name="work">The work; it tells its progress one call at a time, from any thread.</param>
    T During<T>(string what, Func<Action<StudyProgress>, T> work);
}
