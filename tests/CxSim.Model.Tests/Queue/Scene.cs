using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Model.Tests.Queue;

/// <summary>A small queue whose times are given in seconds.</summary>
internal sealed class Scene
{
    public Scene(TeamLayout? layout = null)
    {
        Layout = layout ?? new TeamLayout([false], [new SkillGroup { Ranks = [1] }]);
        Engine = new QueueEngine(Layout);
    }

    public TeamLayout Layout { get; }

    public QueueEngine Engine { get; set; }

    public DayBatch Batch { get; } = new(1);

    public TeamRoster Roster { get; } = new();

    /// <summary>Work, breather, redial delay (0: none) and patience of redials by issue, in seconds.</summary>
    public List<(double Work, double Breather, double RedialAfter, double RedialPatience)> Issues { get; } = [];

    public Scene Agent(int group, params (double From, double To)[] duty)
    {
        Roster.AddAgent(group);
        foreach ((double from, double to) in duty)
        {
            Roster.AddDuty(Clock.FromSeconds(from), Clock.FromSeconds(to));
        }

        return this;
    }

    public Scene Contact(double arrival, double work, int workflow = 0, byte priority = 0, double patience = double.PositiveInfinity,
        bool balks = false, double breather = 0, double redialAfter = 0, double redialPatience = 0, ulong key = 0)
    {
        long patienceMicros = double.IsInfinity(patience) ? long.MaxValue : Clock.FromSeconds(patience);
        ulong own = key == 0 ? (ulong)Issues.Count + 1 : key;
        Batch.Add(Clock.FromSeconds(arrival), own, Issues.Count, workflow, priority, patienceMicros, balks);
        Issues.Add((work, breather, redialAfter, redialPatience));
        return this;
    }

    public Scene Run(double close = 86_400) => RunDay(Clock.FromSeconds(close));

    public Scene RunOn() => RunDay(QueueEngine.NeverCloses);

    /// <summary>Turns to the next day: the carried contacts come first; rosters are built anew.</summary>
    public Scene NextDay()
    {
        Batch.Clear();
        Roster.Clear();
        Engine.PutCarried(Batch);
        return this;
    }

    public double Start(int contact) => Clock.ToSeconds(Batch.StartMicros[contact]);

    public double Wait(int contact) => Clock.ToSeconds(Batch.WaitMicros[contact]);

    public double End(int contact) => Clock.ToSeconds(Batch.StartMicros[contact] + Batch.ServiceMicros[contact]);

    private Scene RunDay(long close)
    {
        Handling handling = new(this);
        Engine.RunDay(Batch, Roster, close, ref handling);
        return this;
    }

    private readonly struct Handling(Scene scene) : IHandling
    {
        public long WorkMicros(int contact, int agent) => Clock.FromSeconds(Issue(contact).Work);

        public long BreatherMicros(int contact, int agent) => Clock.FromSeconds(Issue(contact).Breather);

        public long RedialMicros(int contact, long now)
        {
            double after = Issue(contact).RedialAfter;
            return after > 0 ? now + Clock.FromSeconds(after) : -1;
        }

        public long PatienceMicros(int contact) => Clock.FromSeconds(Issue(contact).RedialPatience);

        private (double Work, double Breather, double RedialAfter, double RedialPatience) Issue(int contact) =>
            scene.Issues[(int)scene.Batch.Issue[contact]];
    }
}
