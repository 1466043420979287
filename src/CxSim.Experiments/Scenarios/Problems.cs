namespace CxSim.Experiments.Scenarios;

/// <summary>Gathers problems so that all of a file's are told at once.</summary>
internal sealed class Problems
{
    private readonly List<Problem> _found = [];

    /// <summary>How many so far.</summary>
    internal int Count => _found.Count;

    internal void Add(Problem problem) => _found.Add(problem);

    internal void AddAll(IEnumerable<Problem> problems) => _found.AddRange(problems);

    /// <summary>Ends the reading if anything was wrong.</summary>
    internal void ThrowIfAny()
    {
        if (_found.Count > 0)
        {
            var byFile = _found.GroupBy(p => p.File).SelectMany(f => f.OrderBy(p => p.Line).ThenBy(p => p.Column));
            throw new InputException([.. byFile]);
        }
    }
}
