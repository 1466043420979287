using CxSim.Workshops.Scripts;

namespace CxSim.Workshops.Sessions;

/// <summary>What is asked in a stage.</summary>
/// <param name="Of">Who answers.</param>
/// <param name="Fields">What can be filled in.</param>
public sealed record Question(Asked Of, IReadOnlyList<Field> Fields)
{
    /// <summary>Whether a team says when it is done.</summary>
    public bool CanLock { get; init; }

    /// <summary>Why an answer as a whole cannot be locked, such as a budget that is overdrawn; null when it can.</summary>
    public Func<IReadOnlyDictionary<string, string>, string?> Overdraws { get; init; } = _ => null;

    /// <summary>Why these fields cannot be filled in so; null when they can.</summary>
    /// <param name="fields">Texts by field.</param>
    public string? Refuses(IReadOnlyDictionary<string, string> fields)
    {
        foreach (var (id, text) in fields)
        {
            if (Fields.FirstOrDefault(f => f.Id == id) is not { } field)
            {
                return $"nothing called \"{(id.Length > 40 ? id[..40] : id)}\" is asked here";
            }

            if (text is null || (text.Length > 0 && field.Refuses(text) is not null))
            {
                return $"{id}: {(text is null ? "a text is wanted" : field.Refuses(text))}";
            }
        }

        return null;
    }
}
