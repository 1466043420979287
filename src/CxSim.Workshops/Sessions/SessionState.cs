using System.Collections.Immutable;
using CxSim.Workshops.Scripts;
using Fields = System.Collections.Immutable.ImmutableSortedDictionary<string, string>;

namespace CxSim.Workshops.Sessions;

/// <summary>A session as its events so far make it. Immutable; the same events in the same order make the same state.</summary>
public sealed record SessionState
{
    private static readonly Fields NoFields = Fields.Empty.WithComparers(StringComparer.Ordinal);

    private SessionState(Opened opened, SessionPlan plan)
    {
        Opened = opened;
        Plan = plan;
        EnteredAt = opened.At;
    }

    /// <summary>How it was opened.</summary>
    public Opened Opened { get; }

    /// <summary>Its stages and teams.</summary>
    public SessionPlan Plan { get; }

    /// <summary>Where it stands.</summary>
    public Place Place { get; private init; }

    /// <summary>The stage it stands in.</summary>
    public Stage Stage => Plan.Stages[Place.Stage];

    /// <summary>Whether nothing is taken any more.</summary>
    public bool IsClosed => Place.Stage == Plan.Last;

    /// <summary>When its stage was entered.</summary>
    public DateTimeOffset EnteredAt { get; private init; }

    /// <summary>When its stage's timer is at zero, at which nothing happens; null for a stage without a timer.</summary>
    public DateTimeOffset? Deadline { get; private init; }

    /// <summary>When those who are not done were last asked to come to an end in this stage; null when they were not.</summary>
    public DateTimeOffset? NudgedAt { get; private init; }

    /// <summary>When the last change was last played again in this stage; null when it was not.</summary>
    public DateTimeOffset? ReplayedAt { get; private init; }

    /// <summary>Which customer's life is told in this stage: 0 is the first, each further one the next nearest by the same rule.</summary>
    public int Customer { get; private init; }

    /// <summary>Whether the projector is empty.</summary>
    public bool IsBlank { get; private init; }

    /// <summary>The phones, by id.</summary>
    public ImmutableSortedDictionary<string, Seat> Seats { get; private init; } =
        ImmutableSortedDictionary.Create<string, Seat>(StringComparer.Ordinal);

    /// <summary>What was filled in, by stage and by who filled it in: a seat's id, or a team's number.</summary>
    public ImmutableDictionary<(string Stage, string Who), Fields> Answers { get; private init; } =
        ImmutableDictionary<(string, string), Fields>.Empty;

    /// <summary>Which teams are done in which stage.</summary>
    public ImmutableHashSet<(string Stage, int Team)> Locks { get; private init; } = [];

    /// <summary>What the room was shown, by stage.</summary>
    public ImmutableSortedDictionary<string, IReadOnlyList<SeenResult>> Results { get; private init; } =
        ImmutableSortedDictionary.Create<string, IReadOnlyList<SeenResult>>(StringComparer.Ordinal);

    /// <summary>How many events there were.</summary>
    public int Count { get; private init; } = 1;

    private ImmutableHashSet<string> Done { get; init; } = [];

    /// <summary>A session just opened.</summary>
    /// <param name="opened">How.</param>
    /// <param name="plan">The stages of its script.</param>
    public static SessionState Of(Opened opened, SessionPlan plan) => new SessionState(opened, plan).Entered(default, opened.At);

    /// <summary>What somebody filled in, as it stands; empty when nothing.</summary>
    /// <param name="stage">Id of the stage.</param>
    /// <param name="who">A seat's id, or a team's number.</param>
    public IReadOnlyDictionary<string, string> AnswerOf(string stage, string who) => Answers.GetValueOrDefault((stage, who), NoFields);

    /// <summary>What a team filled in; where phones answer for themselves, field by field what most of the team's phones said.</summary>
    /// <param name="stage">Id of the stage.</param>
    /// <param name="team">Number of the team.</param>
    public IReadOnlyDictionary<string, string> AnswerOf(string stage, int team) =>
        IsAskedOfSeats(stage)
            ? MostOf(Seats.Values.Where(s => s.Team == team).Select(s => AnswerOf(stage, s.Id)))
            : AnswerOf(stage, Who(team));

    /// <summary>Whether phones answer for themselves in a stage.</summary>
    /// <param name="stage">Id of the stage.</param>
    public bool IsAskedOfSeats(string stage) => Plan.Stages.First(s => s.Id == stage).Question?.Of == Asked.Seat;

    /// <summary>Every answer to a stage's question, with who gave it: a phone that answers for itself, or a team.</summary>
    /// <param name="stage">Id of the stage.</param>
    public IEnumerable<(string Who, IReadOnlyDictionary<string, string> Answer)> VoicesIn(string stage) => IsAskedOfSeats(stage)
        ? Seats.Keys.Select((seat, i) => (NameOf(i), AnswerOf(stage, seat)))
        : Plan.Teams.Select((team, i) => (team, AnswerOf(stage, i)));

    /// <summary>Under which name a seat's answer to a stage's question is shown: its number, or its team's.</summary>
    /// <param name="stage">Id of the stage.</param>
    /// <param name="seat">The seat.</param>
    public string VoiceOf(string stage, Seat seat) =>
        IsAskedOfSeats(stage) ? NameOf(Seats.Keys.ToList().IndexOf(seat.Id)) : Plan.Teams[seat.Team];

    /// <summary>Teams with at least one phone, by number.</summary>
    public IEnumerable<int> Present => Enumerable.Range(0, Plan.Teams.Count).Where(t => Seats.Values.Any(s => s.Team == t));

    /// <summary>Under whose name a seat's answer to a question is kept: its own, or its team's.</summary>
    public static string WhoAnswers(Question question, Seat seat) => question.Of == Asked.Seat ? seat.Id : Who(seat.Team);

    /// <summary>Whether this has happened already, so that it is not to happen again.</summary>
    public bool Has(SessionEvent happened) => Done.Contains(KeyOf(happened));

    /// <summary>This session after one more event, which <see cref="SessionRules"/> has let pass.</summary>
    public SessionState With(SessionEvent happened)
    {
        var next = this with { Count = Count + 1, Done = Done.Add(KeyOf(happened)) };
        return happened switch
        {
            Joined e => next with { Seats = Seats.SetItem(e.Seat, new(e.Seat, e.Key, e.Team)) },
            Answered e => next with { Answers = Filled(e) },
            Locked e => next with { Locks = e.On ? Locks.Add(LockOf(e)) : Locks.Remove(LockOf(e)) },
            Moved e => next.Entered(e.To, e.At),
            Extended e => next with { Deadline = Later(Deadline ?? e.At, e.At).AddSeconds(e.Seconds) },
            Nudged e => next with { NudgedAt = e.At },
            Replayed e => next with { ReplayedAt = e.At },
            Another => next with { Customer = Customer + 1 },
            Blanked e => next with { IsBlank = e.On },
            Found e => next with { Results = Results.SetItem(e.Stage, e.Results) },
            _ => throw new ArgumentException($"{happened.GetType().Name} begins a session and does not go on with it", nameof(happened)),
        };
    }

    // As many for one as for another: the first by the alphabet, so that all screens say the same.
    private static Fields MostOf(IEnumerable<IReadOnlyDictionary<string, string>> answers) => NoFields.AddRange(
        from said in answers.SelectMany(a => a)
        group said.Value by said.Key into field
        let most = field.CountBy(v => v).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First()
        select KeyValuePair.Create(field.Key, most.Key));

    private static string NameOf(int seat) => $"phone {seat + 1}";

    private static string Who(int team) => $"team-{team}";

    // A phone's ids cannot stand in another's way.
    private static string KeyOf(SessionEvent happened) => happened switch
    {
        Answered e => $"{e.Seat} {e.Op}",
        Locked e => $"{e.Seat} {e.Op}",
        _ => happened.Op,
    };

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private (string Stage, int Team) LockOf(Locked e) => (e.Stage, Seats[e.Seat].Team);

    private SessionState Entered(Place place, DateTimeOffset at)
    {
        var stage = Plan.Stages[place.Stage];
        return place.Stage == Place.Stage && Count > 1
            ? this with { Place = place, ReplayedAt = null }
            : this with
            {
                Place = place,
                EnteredAt = at,
                NudgedAt = null,
                Customer = 0,
                ReplayedAt = null,
                Deadline = stage.Length > TimeSpan.Zero ? at + stage.Length : null,
            };
    }

    private ImmutableDictionary<(string Stage, string Who), Fields> Filled(Answered e)
    {
        var question = Plan.Stages.First(s => s.Id == e.Stage).Question!;
        var key = (e.Stage, WhoAnswers(question, Seats[e.Seat]));
        var before = Answers.GetValueOrDefault(key, NoFields);
        var kept = e.Fields.Where(f => f.Value.Length > 0);
        return Answers.SetItem(key, before.RemoveRange(e.Fields.Keys).AddRange(kept));
    }
}
