using CxSim.Model.States;

namespace CxSim.Model.Queue;

/// <summary>
/// The chats each agent holds. All chats of an agent run at one pace, so the agent carries one clock of work done per chat;
/// a chat ends when that clock has moved on by the chat's own work. A second clock counts the agent time per chat.
/// </summary>
internal sealed class ChatDesks(int slots)
{
    private const double Tolerance = 1e-3; // microseconds; far above what rounding leaves of a chat that is due

    private Desk[] _desks = [];
    private Chat[] _chats = [];

    public int Count(int agent) => _desks[agent].Count;

    public int Contact(int agent, int slot) => _chats[(agent * slots) + slot].Contact;

    public void Reserve(int agents)
    {
        if (_desks.Length < agents)
        {
            Array.Resize(ref _desks, agents);
            Array.Resize(ref _chats, agents * slots);
        }
    }

    public void Add(int agent, int contact, long workMicros, long now, double[] pace)
    {
        ref Desk desk = ref _desks[agent];
        Advance(ref desk, now, pace);
        _chats[(agent * slots) + desk.Count++] = new Chat(contact, desk.Work + workMicros, desk.Share);
    }

    /// <summary>When the next chat of an agent ends if none begins before, in microseconds; long.MaxValue without chats.</summary>
    public long NextEnd(int agent, long now, double[] pace)
    {
        ref Desk desk = ref _desks[agent];
        if (desk.Count == 0)
        {
            return long.MaxValue;
        }

        Advance(ref desk, now, pace);
        double left = _chats[(agent * slots) + First(agent)].EndsAtWork - desk.Work;
        return now + (long)Math.Ceiling(Math.Max(0.0, (left / pace[desk.Count - 1]) - Tolerance));
    }

    /// <summary>Ends the chat that is due and returns its contact and the agent time it took.</summary>
    public (int Contact, long HandleMicros) End(int agent, long now, double[] pace)
    {
        ref Desk desk = ref _desks[agent];
        Advance(ref desk, now, pace);
        int slot = (agent * slots) + First(agent);
        Chat chat = _chats[slot];
        long handle = (long)(desk.Share - chat.ShareAtStart + 0.5);
        _chats[slot] = _chats[(agent * slots) + --desk.Count];
        if (desk.Count == 0)
        {
            desk.Work = 0.0;
            desk.Share = 0.0;
        }

        return (chat.Contact, handle);
    }

    /// <summary>A contact's number in the next day's batch.</summary>
    public void Renumber(int agent, int slot, int contact)
    {
        ref Chat chat = ref _chats[(agent * slots) + slot];
        chat = chat with { Contact = contact };
    }

    public void Shift(long micros)
    {
        for (int agent = 0; agent < _desks.Length; agent++)
        {
            _desks[agent].At += micros;
        }
    }

    public ChatDesks Clone() => new(slots) { _desks = (Desk[])_desks.Clone(), _chats = (Chat[])_chats.Clone() };

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        state.Pass(ref _desks, _desks.Length);
        state.Pass(ref _chats, _chats.Length);
    }

    private static void Advance(ref Desk desk, long now, double[] pace)
    {
        if (desk.Count > 0)
        {
            double elapsed = now - desk.At;
            desk.Work += elapsed * pace[desk.Count - 1];
            desk.Share += elapsed / desk.Count;
        }

        desk.At = now;
    }

    private int First(int agent)
    {
        int best = 0;
        for (int slot = 1; slot < _desks[agent].Count; slot++)
        {
            best = _chats[(agent * slots) + slot].EndsAtWork < _chats[(agent * slots) + best].EndsAtWork ? slot : best;
        }

        return best;
    }

    private record struct Chat(int Contact, double EndsAtWork, double ShareAtStart);

    private struct Desk
    {
        public double Work;
        public double Share;
        public long At;
        public int Count;
    }
}
