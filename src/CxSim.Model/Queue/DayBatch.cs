using CxSim.Model.Chance;
using CxSim.Model.States;

namespace CxSim.Model.Queue;

/// <summary>
/// The contacts of one team and day as parallel arrays, indexed by contact. The arrays are longer than <see cref="Count"/>
/// and are kept from day to day; they are replaced when the batch grows, so fetch them again after an <c>Add</c>.
/// </summary>
public sealed class DayBatch
{
    /// <summary>The counter of a contact's own stream that is kept for tie-breaks.</summary>
    public const ulong TieCounter = ulong.MaxValue;

    /// <summary>An empty batch with room for some contacts.</summary>
    /// <param name="capacity">Contacts the batch holds before it grows, at least 1.</param>
    public DayBatch(int capacity = 256)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        Resize(capacity);
    }

    /// <summary>Contacts in the batch.</summary>
    public int Count { get; private set; }

    /// <summary>The first so many contacts came from the day before.</summary>
    public int CarriedIn { get; internal set; }

    /// <summary>When the contact arrives, in microseconds of the day; negative if it was carried in waiting.</summary>
    public long[] ArrivalMicros { get; private set; } = [];

    /// <summary>Key of the contact's own stream of draws (see <see cref="Draws"/>).</summary>
    public ulong[] Key { get; private set; } = [];

    /// <summary>The caller's own number for the issue; goes along with redials and over midnight.</summary>
    public long[] Issue { get; private set; } = [];

    /// <summary>Index in the team's list of workflows.</summary>
    public int[] Workflow { get; private set; } = [];

    /// <summary>Priority class; lower is served first, without interrupting anyone.</summary>
    public byte[] Priority { get; private set; } = [];

    /// <summary>Longest wait the customer stands, in microseconds; long.MaxValue never hangs up.</summary>
    public long[] PatienceMicros { get; private set; } = [];

    /// <summary>Whether the customer leaves at once if nobody is free.</summary>
    public bool[] Balks { get; private set; } = [];

    /// <summary>0 for a first call, then the number of the redial.</summary>
    public byte[] AttemptToday { get; private set; } = [];

    /// <summary>Index of the first call of a redial in this batch; the contact's own index if it is not a redial of today.</summary>
    public int[] FirstIndex { get; private set; } = [];

    /// <summary>How it ended.</summary>
    public Outcome[] Outcome { get; private set; } = [];

    /// <summary>Who took it; −1 if nobody.</summary>
    public int[] Agent { get; private set; } = [];

    /// <summary>When service started, in microseconds of the day; defined if <see cref="Agent"/> is.</summary>
    public long[] StartMicros { get; private set; } = [];

    /// <summary>Time from arrival to service, hanging up or being turned away, in microseconds.</summary>
    public long[] WaitMicros { get; private set; } = [];

    /// <summary>Agent time it took, in microseconds; of an agent with k chats each chat takes a k-th.</summary>
    public long[] HandleMicros { get; private set; } = [];

    /// <summary>
    /// Time from the start to the end of service, in microseconds; more than <see cref="HandleMicros"/> in a shared chat.
    /// </summary>
    public long[] ServiceMicros { get; private set; } = [];

    /// <summary>The tie-break of a contact among simultaneous ones.</summary>
    public static ulong Tie(ulong key) => Draws.Bits(key, TieCounter);

    /// <summary>Forgets all contacts, keeps the arrays.</summary>
    public void Clear()
    {
        Count = 0;
        CarriedIn = 0;
    }

    /// <summary>Adds a first call and returns its index. Arrivals must be added in total order: see <see cref="CheckOrder"/>.</summary>
    public int Add(long arrivalMicros, ulong key, long issue, int workflow, byte priority, long patienceMicros, bool balks)
    {
        int i = Append();
        ArrivalMicros[i] = arrivalMicros;
        Key[i] = key;
        Issue[i] = issue;
        Workflow[i] = workflow;
        Priority[i] = priority;
        PatienceMicros[i] = patienceMicros;
        Balks[i] = balks;
        AttemptToday[i] = 0;
        FirstIndex[i] = i;
        return i;
    }

    /// <summary>Whether contact a comes before contact b: by arrival, then by tie-break, then by key.</summary>
    public bool Precedes(int a, int b)
    {
        if (ArrivalMicros[a] != ArrivalMicros[b])
        {
            return ArrivalMicros[a] < ArrivalMicros[b];
        }

        ulong tieA = Tie(Key[a]);
        ulong tieB = Tie(Key[b]);
        return tieA != tieB ? tieA < tieB : Key[a] < Key[b];
    }

    /// <summary>Checks that the day's own contacts (not those carried in) stand in total order.</summary>
    /// <exception cref="InvalidOperationException">Two contacts stand in the wrong order.</exception>
    public void CheckOrder()
    {
        long[] arrivals = ArrivalMicros;
        for (int i = CarriedIn + 1; i < Count; i++)
        {
            if (arrivals[i] <= arrivals[i - 1] && (arrivals[i] < arrivals[i - 1] || Precedes(i, i - 1)))
            {
                throw new InvalidOperationException($"contact {i} arrives before contact {i - 1}: add arrivals by time, tie-break, key");
            }
        }
    }

    internal int AddRedial(int lost, long arrivalMicros)
    {
        int i = Add(arrivalMicros, Key[lost], Issue[lost], Workflow[lost], Priority[lost], 0, balks: false);
        AttemptToday[i] = (byte)Math.Min(AttemptToday[lost] + 1, byte.MaxValue);
        FirstIndex[i] = FirstIndex[lost];
        return i;
    }

    private int Append()
    {
        if (Count == Key.Length)
        {
            Resize(Slack.For(Count));
        }

        int i = Count++;
        Outcome[i] = Queue.Outcome.Pending;
        Agent[i] = -1;
        StartMicros[i] = 0;
        WaitMicros[i] = 0;
        HandleMicros[i] = 0;
        ServiceMicros[i] = 0;
        return i;
    }

    private void Resize(int size)
    {
        ArrivalMicros = Resized(ArrivalMicros, size);
        Key = Resized(Key, size);
        Issue = Resized(Issue, size);
        Workflow = Resized(Workflow, size);
        Priority = Resized(Priority, size);
        PatienceMicros = Resized(PatienceMicros, size);
        Balks = Resized(Balks, size);
        AttemptToday = Resized(AttemptToday, size);
        FirstIndex = Resized(FirstIndex, size);
        Outcome = Resized(Outcome, size);
        Agent = Resized(Agent, size);
        StartMicros = Resized(StartMicros, size);
        WaitMicros = Resized(WaitMicros, size);
        HandleMicros = Resized(HandleMicros, size);
        ServiceMicros = Resized(ServiceMicros, size);
    }

    private static T[] Resized<T>(T[] array, int size)
    {
        Array.Resize(ref array, size);
        return array;
    }
}
