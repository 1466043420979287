namespace CxSim.Orleans.Split;

/// <summary>A part of a centre that lives in memory for one run; when its silo is lost, the run begins again.</summary>
public interface IPartGrain : IGrainWithStringKey
{
    /// <summary>Makes the part as it is on the first morning.</summary>
    [Alias("Make")]
    Task Make(PartNote part);

    /// <summary>Goes back to where the warm-up ended, for the next policy.</summary>
    /// <param name="last">Whether nobody will go back again.</param>
    [Alias("Branch")]
    Task Branch(bool last);

    /// <summary>Forgets the part.</summary>
    [Alias("End")]
    Task End();
}

/// <summary>A part of a centre is gone with its silo.</summary>
[GenerateSerializer, Alias("cxsim.lostpart")]
public sealed class LostPartException() : OrleansException("A part of the centre was lost with its silo; the run begins again.");
