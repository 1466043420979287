using CxSim.Web.Jobs;

namespace CxSim.Web.Workshops;

/// <summary>Simulates what a room will want to see, piece by piece, while its people talk.</summary>
/// <param name="room">The room.</param>
/// <param name="within">How many stages ahead it looks; 0 for what is on screen, which goes before everything else.</param>
internal sealed class RunAhead(Room room, int within) : Job($"workshop-{room.Session.Id}-{within}")
{
    private const int OnScreen = 0;
    private const int ComesLater = 3;

    /// <inheritdoc/>
    public override int Rank => within == 0 ? OnScreen : ComesLater;

    /// <inheritdoc/>
    public override bool Step(CancellationToken callOff)
    {
        if (room.Session.IsGone || room.Agenda.Next(room.Session.State, within) is not { } piece)
        {
            return false;
        }

        piece.Do(callOff);
        room.Advance();
        return true;
    }

    /// <inheritdoc/>
    protected override void Ended(JobState state)
    {
        // Something may have become necessary while the last piece was done.
        if (state == JobState.Done)
        {
            room.WorkAhead();
        }
    }
}
