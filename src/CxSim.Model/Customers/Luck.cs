namespace CxSim.Model.Customers;

/// <summary>Which draw of a stream is for what. Numbers are part of every result: add at the end, never renumber.</summary>
internal static class Luck
{
    // Of a customer.
    public const ulong Value = 0;
    public const ulong Frequency = 1;
    public const ulong Satisfaction = 2;
    public const ulong Tier = 3;
    public const ulong Tag = 4;
    public const ulong TagMistake = 5;
    public const ulong Departure = 6;

    // Of an issue.
    public const ulong Emotion = 0;
    public const ulong Fault = 1;
    public const ulong SelfService = 2;

    // Of one contact about an issue: the attempt names a block of its own.
    public const ulong Hour = 16;
    public const ulong Callback = 17;
    public const ulong CallbackDelay = 18;
    public const ulong Survey = 19;
    public const ulong TopBox = 20;
    public const ulong Understood = 21;
    public const ulong Refer = 22;
    public const ulong ReferDelay = 23;
}
