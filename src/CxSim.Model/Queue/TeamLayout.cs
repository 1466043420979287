using CxSim.Model.Time;

namespace CxSim.Model.Queue;

/// <summary>Who may serve what in a team, worked out once into the two orders in which it is asked for.</summary>
public sealed class TeamLayout
{
    private readonly bool[] _chat;

    /// <summary>Works out the routing of a team.</summary>
    /// <param name="chat">One entry a workflow: whether it is a chat.</param>
    /// <param name="groups">The skill groups, at least one.</param>
    /// <param name="priorities">Number of priority classes, 1 to 255.</param>
    /// <exception cref="ArgumentException">Sizes do not fit, or a slot or pace is out of range.</exception>
    public TeamLayout(bool[] chat, SkillGroup[] groups, int priorities = 1)
    {
        ArgumentOutOfRangeException.ThrowIfZero(chat.Length);
        ArgumentOutOfRangeException.ThrowIfZero(groups.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(priorities, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(priorities, byte.MaxValue);
        _chat = chat;
        Groups = groups;
        Priorities = priorities;
        Slots = [.. groups.Select(group => group.Slots)];
        Pace = [.. groups.Select(group => group.Pace)];
        FirstList = new int[groups.Length];
        for (int g = 0; g < groups.Length; g++)
        {
            Check(groups[g], chat.Length);
            FirstList[g] = Lists;
            Lists += groups[g].Slots;
        }

        ServersOf = [.. Enumerable.Range(0, chat.Length).Select(Servers)];
        QueuesOf = [.. Enumerable.Range(0, groups.Length).Select(Queues)];
    }

    /// <summary>An answer within this many microseconds counts for the service level; 20 s unless told otherwise.</summary>
    public long AnswerWithinMicros { get; init; } = 20 * Clock.Second;

    /// <summary>Length of the slices in which the day is tallied, microseconds; half an hour unless told otherwise.</summary>
    public long SliceMicros { get; init; } = Clock.HalfHour;

    /// <summary>Number of workflows.</summary>
    public int Workflows => _chat.Length;

    /// <summary>Number of priority classes.</summary>
    public int Priorities { get; }

    /// <summary>The skill groups.</summary>
    public IReadOnlyList<SkillGroup> Groups { get; }

    /// <summary>The most chats any agent can hold.</summary>
    internal int MaxSlots => Slots.Max();

    /// <summary>Slots of each group.</summary>
    internal int[] Slots { get; }

    /// <summary>Paces of each group.</summary>
    internal double[][] Pace { get; }

    /// <summary>Number of lists of available agents: one per group and number of chats held.</summary>
    internal int Lists { get; }

    /// <summary>First list of each group: that of its idle agents.</summary>
    internal int[] FirstList { get; }

    /// <summary>For each workflow the groups that serve it, best rank first.</summary>
    internal Server[][] ServersOf { get; }

    /// <summary>For each group the queues it serves, in the order in which a freed agent looks at them.</summary>
    internal Source[][] QueuesOf { get; }

    /// <summary>Whether a workflow is a chat.</summary>
    public bool IsChat(int workflow) => _chat[workflow];

    /// <summary>Number of the queue of a workflow and priority class.</summary>
    internal int QueueOf(int workflow, int priority) => (priority * _chat.Length) + workflow;

    private static void Check(SkillGroup group, int workflows)
    {
        if (group.Ranks.Length != workflows)
        {
            throw new ArgumentException($"a group ranks {group.Ranks.Length} workflows, the team has {workflows}");
        }

        if (group.Slots < 1 || group.Pace.Length != group.Slots || group.Pace.Any(pace => !(pace > 0.0) || double.IsInfinity(pace)))
        {
            throw new ArgumentException("a group needs at least one slot and a positive pace for each");
        }
    }

    private Server[] Servers(int workflow) =>
        [.. Groups
            .Select((group, g) => new Server(g, group.Ranks[workflow], FirstList[g], _chat[workflow] ? group.Slots : 1))
            .Where(server => server.Rank != SkillGroup.NotServed)
            .OrderBy(server => server.Rank)];

    private Source[] Queues(int g) =>
        [.. Enumerable.Range(0, Priorities * Workflows)
            .Select(q => new Source(q, (q / Workflows * 256) + Groups[g].Ranks[q % Workflows], _chat[q % Workflows]))
            .Where(source => source.Class % 256 != SkillGroup.NotServed)
            .OrderBy(source => source.Class)];

    /// <summary>A group that serves a workflow: its lists of available agents are looked at from the first on.</summary>
    internal readonly record struct Server(int Group, byte Rank, int FirstList, int Lists);

    /// <summary>A queue that a group serves; those of one class (priority and rank) compete by waiting time.</summary>
    internal readonly record struct Source(int Queue, int Class, bool Chat);
}
